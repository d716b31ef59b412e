import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { compareMaps } from '@/lib/journeys/comparison';
import type { JourneyMap } from '@/lib/journeys/schema';
import { CompareMark } from './compare-mark';
import { JourneyCompareCurves } from './journey-compare-curves';
import { JourneyComparison } from './journey-comparison';

interface JourneyCompareProps {
  base: string;
  a: JourneyMap;
  b: JourneyMap;
  /** Only what is different. */
  only: boolean;
}

const marks = ['added', 'removed', 'moved', 'changed'] as const;

/** How much is different, the curves over each other, and then step by step. */
export function JourneyCompare({ base, a, b, only }: JourneyCompareProps) {
  const t = useTranslations('compare');
  const comparison = compareMaps(a, b);
  const different = marks.filter((mark) => comparison.counts[mark] > 0);
  const address = (from: JourneyMap, to: JourneyMap, narrow: boolean) =>
    `${base}/compare?a=${from.id}&b=${to.id}${narrow ? '&only=1' : ''}`;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-2">
        <p>
          {different.length === 0
            ? t('alike')
            : different.map((mark) => (
                <span key={mark} className="me-4 inline-block">
                  <b className="tabular-nums">{comparison.counts[mark]}</b>
                  <CompareMark mark={mark} />
                </span>
              ))}
        </p>
        <FilterChip href={address(a, b, !only)} on={only}>
          {t('only')}
        </FilterChip>
        <Link href={address(b, a, only)} className="py-1 text-sm">
          {t('swap')}
        </Link>
      </div>
      <JourneyCompareCurves a={a} b={b} steps={comparison.phases.flatMap((phase) => phase.steps)} />
      <JourneyComparison a={a} b={b} comparison={comparison} only={only} />
    </>
  );
}
