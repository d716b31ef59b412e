import { useTranslations } from 'next-intl';
import { ChipRow, FilterChip } from '@/components/ui/chip';
import type { BucketUnit, Period } from '@/lib/insights/periods';
import type { TrendPoint } from '@/lib/insights/trend';
import { type Drawn, dashboardHref, drawn } from './address';
import { TrendBreaks, useBreakWords } from './trend-breaks';
import { TrendChart } from './trend-chart';
import { TrendFigures } from './trend-figures';
import { useScoreWords } from './words';

interface TrendCardProps {
  base: string;
  period: Period;
  measure: Drawn;
  unit: BucketUnit;
  trend: readonly TrendPoint[];
  touchpoints: readonly { id: string; name: string }[];
}

/** One figure of the journey over time; which one is chosen in the address. */
export function TrendCard({ base, period, measure, unit, trend, touchpoints }: TrendCardProps) {
  const t = useTranslations('insights.trend');
  const words = useScoreWords();
  const breakWords = useBreakWords(touchpoints);
  const points = trend.map(({ from, to, figures, breaks }) => {
    const figure = figures[measure];
    return {
      from,
      to,
      figure: figure && { n: figure.n, value: figure.value, low: figure.low, high: figure.high },
      begins: breakWords(breaks, measure),
    };
  });
  return (
    <>
      <ChipRow label={t('measure')}>
        {drawn.map((other) => (
          <FilterChip key={other} href={dashboardHref(base, { ...period, measure: other })} on={other === measure}>
            {words.t(`measure.${other}`)}
          </FilterChip>
        ))}
      </ChipRow>
      <div className="mt-3">
        <TrendChart measure={measure} unit={unit} points={points} height={260} />
      </div>
      <p className="mt-2 text-sm text-muted">
        {words.t(unit === 'week' ? 'byWeek' : 'byMonth')}. {words.t('band')}
      </p>
      <TrendBreaks points={points} />
      <TrendFigures measure={measure} points={points} />
    </>
  );
}
