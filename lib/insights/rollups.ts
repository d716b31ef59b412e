import { contains, type DateRange, type Day } from './periods';
import { addHistograms, emptyHistogram, type Histograms, type Metric, mergeHistograms } from './statistics/histogram';

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

/** The group with the row's answers added. */
export function withRow(group: Histograms, row: RollupRow): Histograms {
  return { ...group, [row.metric]: addHistograms(group[row.metric] ?? emptyHistogram(row.metric), row.counts) };
}

export const NOTHING: TwoPeriods = { current: {}, previous: {} };

/** The answers of each touchpoint in the two periods; days outside both are left out. */
export function byTouchpoint(rows: readonly RollupRow[], periods: ComparedPeriods): ReadonlyMap<string, TwoPeriods> {
  const groups = new Map<string, TwoPeriods>();
  for (const row of rows) {
    const { current, previous } = groups.get(row.touchpointId) ?? NOTHING;
    if (contains(periods, row.day)) groups.set(row.touchpointId, { current: withRow(current, row), previous });
    else if (contains(periods.previous, row.day)) {
      groups.set(row.touchpointId, { current, previous: withRow(previous, row) });
    }
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
