import { type Figure, figure, MEASURES, type Measure } from './figures';
import { type BucketUnit, buckets, bucketUnit, contains, type DateRange } from './periods';
import { type RollupRow, withRow } from './rollups';
import type { Histograms } from './statistics/histogram';

export interface TrendPoint extends DateRange {
  /** null where a bucket has no answers: a gap stays a gap. With few answers the figure is there and its value null. */
  readonly figures: Readonly<Record<Measure, Figure | null>>;
}

/** All measures over time; rows of other days are left out. Give one touchpoint's rows for the trend of that one. */
export function trend(
  rows: readonly RollupRow[],
  range: DateRange,
  unit: BucketUnit = bucketUnit(range),
): TrendPoint[] {
  const points = buckets(range, unit).map(({ from, to }) => ({ from, to, group: {} as Histograms }));
  for (const row of rows) {
    const point = points.find((bucket) => contains(bucket, row.day));
    if (point) point.group = withRow(point.group, row);
  }
  return points.map(({ from, to, group }) => {
    const figures = Object.fromEntries(
      MEASURES.map((measure) => {
        const shown = figure(measure, group);
        return [measure, shown.n === 0 ? null : shown];
      }),
    ) as Record<Measure, Figure | null>;
    return { from, to, figures };
  });
}
