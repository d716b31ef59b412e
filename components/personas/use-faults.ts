import { useTranslations } from 'next-intl';
import type { Failure } from '@/lib/errors';

/** What is wrong with each field, in words. */
export function useFaults(failures: readonly (Failure | undefined)[]): Record<string, string> {
  const say = useTranslations();
  return Object.fromEntries(
    failures.flatMap((failure) =>
      Object.entries(failure?.fields ?? {}).map(([field, { key, values }]) => [
        field,
        say(key as never, values as never),
      ]),
    ),
  );
}
