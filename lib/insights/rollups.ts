import type { Day } from './day';
import { contains, type DateRange } from './periods';
import { emptyHistogram, type Histograms, type Metric, mergeHistograms } from './statistics/histogram';

/** The answers of one touchpoint to one metric on one day of the workspace's time zone. */
export interface RollupRow {
  readonly touchpointId: string;
  readonly metric: Metric;
  readonly day: Day;
  /** By score, from the lowest of the metric's scale. */
  readonly counts: readonly number[];
}

/** The answers of one group in two periods. */
export interface TwoPeriods {
  readonly current: Histograms;
  readonly previous: Histograms;
}

export interface ComparedPeriods extends DateRange {
  readonly previous: DateRange;
}

/** A group of answers while rows are being added: changed in place, as a year's rows are tens of thousands. */
export type Tally = Partial<Record<Metric, number[]>>;

/** Adds the row's answers to the tally. @throws RangeError when the row's counts are not of its metric's scale */
export function addRow(tally: Tally, { metric, counts }: RollupRow): void {
  const sum = tally[metric] ?? emptyHistogram(metric);
  if (sum.length !== counts.length) {
    throw new RangeError(`${metric} has ${sum.length} scores, the row ${counts.length}`);
  }
  tally[metric] = sum;
  counts.forEach((count, index) => {
    sum[index] = (sum[index] ?? 0) + count;
  });
}

export const NOTHING: TwoPeriods = { current: {}, previous: {} };

/** The answers of each touchpoint in the two periods; days outside both are left out. */
export function byTouchpoint(rows: readonly RollupRow[], periods: ComparedPeriods): ReadonlyMap<string, TwoPeriods> {
  const groups = new Map<string, { current: Tally; previous: Tally }>();
  for (const row of rows) {
    const isCurrent = contains(periods, row.day);
    if (!isCurrent && !contains(periods.previous, row.day)) continue;
    const group = groups.get(row.touchpointId) ?? { current: {}, previous: {} };
    groups.set(row.touchpointId, group);
    addRow(isCurrent ? group.current : group.previous, row);
  }
  return groups;
}

/** The answers of disjoint groups together. */
export function together(groups: readonly TwoPeriods[]): TwoPeriods {
  return groups.reduce(
    (sum, group) => ({
      current: mergeHistograms(sum.current, group.current),
      previous: mergeHistograms(sum.previous, group.previous),
    }),
    NOTHING,
  );
}
