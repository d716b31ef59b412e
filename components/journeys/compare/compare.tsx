import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { compareCurves, differing } from '@/lib/journeys/compare/compared-curves';
import { compareMaps } from '@/lib/journeys/compare/comparison';
import type { JourneyMap } from '@/lib/journeys/schema';
import { JourneyComparison } from './comparison';
import { JourneyCompareCurves } from './curves';
import { CompareMark } from './mark';

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
  const curves = compareCurves(
    a,
    b,
    comparison.phases.flatMap((phase) => phase.steps),
  );
  const felt = curves.shared.flatMap(differing).length;
  const people = curves.only.a.length + curves.only.b.length;
  const different = marks.filter((mark) => comparison.counts[mark] > 0);
  const address = (from: JourneyMap, to: JourneyMap, narrow: boolean) =>
    `${base}/compare?a=${from.id}&b=${to.id}${narrow ? '&only=1' : ''}`;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-2">
        {different.length + felt + people === 0 ? (
          <p>{t('alike')}</p>
        ) : (
          <ul aria-label={t('counts')} className="flex flex-wrap gap-x-5 gap-y-1">
            {different.map((mark) => (
              <li key={mark}>
                <b className="tabular-nums">{comparison.counts[mark]}</b>
                <CompareMark mark={mark} />
              </li>
            ))}
            {felt > 0 ? <li className="text-sm">{t('felt', { count: felt })}</li> : null}
          </ul>
        )}
        <FilterChip href={address(a, b, !only)} on={only}>
          {t('only')}
        </FilterChip>
        <Link href={address(b, a, only)} className="touch py-1 text-sm text-accent hover:underline">
          {t('swap')}
        </Link>
      </div>
      <JourneyCompareCurves curves={curves} phases={comparison.phases} />
      <JourneyComparison a={a} b={b} comparison={comparison} curves={curves.shared} only={only} />
    </>
  );
}
