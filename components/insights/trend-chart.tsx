'use client';

import { LazyBandChart } from '@/components/charts/lazy-band-chart';
import { daysText, dayText, measureText } from '@/lib/format';
import type { Figure, Measure } from '@/lib/insights/figures';
import { chartScales } from './chart-scale';
import { marksOf } from './trend-breaks';
import { useScoreWords } from './words';

export interface TrendPointProps {
  from: string;
  to: string;
  /** null is a gap. */
  figure: Pick<Figure, 'n' | 'value' | 'low' | 'high'> | null;
  /** What begins a new series here, in words. */
  begins: readonly string[];
}

interface TrendChartProps {
  measure: Measure;
  unit: 'day' | 'week' | 'month';
  points: readonly TrendPointProps[];
  height: number;
}

export function TrendChart({ measure, unit, points, height }: TrendChartProps) {
  const words = useScoreWords();
  const { locale } = words;
  const marks = marksOf(points, words.t('series.title'));
  return (
    <LazyBandChart
      {...chartScales[measure]}
      title={words.t('overTime', { measure: words.t(`measure.${measure}`) })}
      loadingLabel={words.t('trendLoading')}
      height={height}
      formatValue={(value) => measureText(locale, measure, value)}
      points={points.map(({ from, to, figure, begins }) => ({
        label: dayText(locale, from, unit === 'month' ? 'month' : 'short'),
        value: figure?.value ?? null,
        band: figure?.low != null && figure.high != null ? [figure.low, figure.high] : null,
        lines:
          figure?.value == null
            ? []
            : [
                words.value(measure, figure.value),
                words.interval(measure, figure) ?? '',
                words.n(figure.n ?? 0),
                daysText(locale, { from, to }),
                ...begins,
              ],
        mark: marks.get(from),
      }))}
    />
  );
}
