import { useTranslations } from 'next-intl';
import type { PhaseStop } from '@/lib/insights/reports/headlines';
import { signOf } from './emotion-sign';
import { SignMark } from './sign-mark';
import { useScoreWords } from './words';

/** A journey as a transit line: a stop a phase, each with how customers feel there. Long lines go on in the next row. */
export function JourneyLine({ phases }: { phases: readonly PhaseStop[] }) {
  const t = useTranslations('home');
  const words = useScoreWords();
  return (
    <ol className="grid grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-y-3">
      {phases.map(({ id, name, emotion }, index) => {
        const sign = signOf(emotion);
        const { value } = emotion;
        const state =
          sign === 'unknown' || value === null
            ? t('unknown')
            : t(sign, { value: words.value('emotion', value), n: words.n(emotion.n ?? 0) });
        const edge = index === 0 ? 'left-2' : index === phases.length - 1 ? 'right-[calc(100%-0.5rem)]' : '';
        return (
          <li key={id} className="relative min-w-0 pe-3">
            <span aria-hidden className={`absolute inset-x-0 top-2 h-0.5 bg-accent ${edge}`} />
            <SignMark sign={sign} className="relative z-1 size-4.5" />
            <span className="mt-1 block truncate text-sm">{name}</span>
            <span aria-hidden className="block text-xs text-muted tabular-nums">
              {value === null ? '' : words.value('emotion', value)}
            </span>
            <span className="sr-only">{state}</span>
          </li>
        );
      })}
    </ol>
  );
}
