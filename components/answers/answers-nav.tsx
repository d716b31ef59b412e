import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';

const places = { answers: '', cases: '/cases' } as const;

interface AnswersNavProps {
  /** Of the answers of the workspace. */
  base: string;
  here: keyof typeof places;
}

/** The answers and the cases about them: two lists, each a way to the other. */
export function AnswersNav({ base, here }: AnswersNavProps) {
  const t = useTranslations('answers');
  return (
    <nav aria-label={t('sections')} className="flex gap-x-6 border-b border-hairline">
      {(Object.keys(places) as (keyof typeof places)[]).map((place) => (
        <Link
          key={place}
          href={`${base}${places[place]}`}
          aria-current={place === here ? 'page' : undefined}
          className="-mb-px flex min-h-9 items-center border-b-2 border-transparent font-medium whitespace-nowrap text-muted transition-colors hover:text-ink focus-visible:-outline-offset-2 aria-[current]:border-accent aria-[current]:text-ink pointer-coarse:min-h-11"
        >
          {t(`tabs.${place}`)}
        </Link>
      ))}
    </nav>
  );
}
