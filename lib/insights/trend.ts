import type { Day } from './day';
import { type Figure, figure, MEASURES, type Measure } from './figures';
import { type BucketUnit, buckets, contains, type DateRange } from './periods';
import { addRow, type RollupRow, type Tally } from './rollups';

export interface TrendPoint extends DateRange {
  /** null where a bucket has no answers: a gap stays a gap. With few answers the figure is there and its value null. */
  readonly figures: Readonly<Record<Measure, Figure | null>>;
}

/** All measures over time; rows of other days are left out. Give one touchpoint's rows for the trend of that one. */
export function trend(rows: readonly RollupRow[], range: DateRange, unit: BucketUnit): TrendPoint[] {
  const points = buckets(range, unit).map(({ from, to }) => ({ from, to, group: {} as Tally }));
  // Rows share few days: each day's bucket is looked for once.
  const ofDay = new Map<Day, Tally | null>();
  for (const row of rows) {
    let tally = ofDay.get(row.day);
    if (tally === undefined) {
      tally = points.find((bucket) => contains(bucket, row.day))?.group ?? null;
      ofDay.set(row.day, tally);
    }
    if (tally) addRow(tally, row);
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

/**
 * Measured emotion over time in few points, for a drawing of a few pixels: neighbouring buckets are put together until
 * at most `count` are left. null is a gap: less than the 10 responses that a figure needs.
 */
export function sparkline(
  rows: readonly RollupRow[],
  range: DateRange,
  unit: BucketUnit,
  count = 6,
): (number | null)[] {
  const all = buckets(range, unit);
  const size = Math.ceil(all.length / count);
  const tallies = Array.from({ length: Math.ceil(all.length / size) }, (): Tally => ({}));
  for (const row of rows) {
    const at = all.findIndex((bucket) => contains(bucket, row.day));
    const tally = at < 0 ? undefined : tallies[Math.floor(at / size)];
    if (tally) addRow(tally, row);
  }
  return tallies.map((tally) => figure('emotion', tally).value);
}
