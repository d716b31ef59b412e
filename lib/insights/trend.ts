import type { Day } from './day';
import { type Figure, figure, MEASURES, type Measure } from './figures';
import { type BucketUnit, buckets, contains, type DateRange } from './periods';
import type { RollupRow } from './rollups';
import { type Break, counted, type NewestSeries } from './series';

export interface TrendPoint extends DateRange {
  /** null where a bucket has no answers: a gap stays a gap. With few answers the figure is there and its value null. */
  readonly figures: Readonly<Record<Measure, Figure | null>>;
  /** What is asked differently from here on: the points before are another series. */
  readonly breaks: readonly Break[];
}

/** The rows of each bucket; rows of other days are left out. */
function inBuckets<T extends DateRange>(rows: readonly RollupRow[], ranges: readonly T[]) {
  const points = ranges.map((range) => ({ ...range, rows: [] as RollupRow[] }));
  // Rows share few days: each day's bucket is looked for once.
  const ofDay = new Map<Day, RollupRow[] | null>();
  for (const row of rows) {
    let point = ofDay.get(row.day);
    if (point === undefined) {
      point = points.find((bucket) => contains(bucket, row.day))?.rows ?? null;
      ofDay.set(row.day, point);
    }
    point?.push(row);
  }
  return points;
}

/**
 * All measures over time; rows of other days are left out. Give one touchpoint's rows for the trend of that one. A bucket in
 * which a question begins a new series counts only answers to that one, and so do all that follow.
 */
export function trend(rows: readonly RollupRow[], range: DateRange, unit: BucketUnit): TrendPoint[] {
  const known: NewestSeries = new Map();
  return inBuckets(rows, buckets(range, unit)).map(({ from, to, rows: there }) => {
    const { histograms, breaks } = counted(there, known);
    const figures = Object.fromEntries(
      MEASURES.map((measure) => {
        const shown = figure(measure, histograms, breaks);
        return [measure, shown.n === 0 ? null : shown];
      }),
    ) as Record<Measure, Figure | null>;
    return { from, to, figures, breaks };
  });
}

/** A point of a drawing of a few pixels; `begins` where a question begins a new series in it. */
export interface SparkPoint {
  /** null is a gap: less than the 10 responses that a figure needs. */
  readonly value: number | null;
  readonly begins: boolean;
}

/**
 * Measured emotion over time in few points: neighbouring buckets are put together until at most `count` are left.
 */
export function sparkline(rows: readonly RollupRow[], range: DateRange, unit: BucketUnit, count = 6): SparkPoint[] {
  const all = buckets(range, unit);
  const size = Math.ceil(all.length / count);
  const wide = all.flatMap(({ from }, index) => {
    const last = all[Math.min(index + size, all.length) - 1];
    return index % size === 0 && last ? [{ from, to: last.to }] : [];
  });
  const known: NewestSeries = new Map();
  return inBuckets(rows, wide).map(({ rows: there }) => {
    const { histograms, breaks } = counted(there, known);
    return { value: figure('emotion', histograms).value, begins: breaks.length > 0 };
  });
}
