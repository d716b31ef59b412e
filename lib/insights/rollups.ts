import type { Day } from './day';
import { emptyHistogram, type Metric } from './statistics/histogram';

/** The answers to one question at one touchpoint, in one bucket of days of the workspace's time zone. */
export interface RollupRow {
  readonly touchpointId: string;
  /** The question, with its form: a copy of a form asks for itself. */
  readonly asked: string;
  /** Which of the question's series: another text or another scale begins the next. */
  readonly series: number;
  readonly metric: Metric;
  /** The first day of the bucket. */
  readonly day: Day;
  /** The first day of the bucket on which there is an answer. */
  readonly first: Day;
  /** By score, from the lowest of the metric's scale. */
  readonly counts: readonly number[];
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
