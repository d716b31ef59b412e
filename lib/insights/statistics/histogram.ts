import { metrics } from '@/db/schema/values';

export const METRICS = metrics;
export type Metric = (typeof metrics)[number];

/**
 * Counts of answers by score: index = score − the lowest score of the metric's scale, so NPS has 11 counts, CSAT,
 * stars and emoji 5, CES 7. "Not applicable" and "no answer" are never in it: they are no zeros and in no denominator.
 */
export type Histogram = readonly number[];

/** The answers of one group by metric; a missing metric has no answers. */
export type Histograms = Readonly<Partial<Record<Metric, Histogram>>>;

export interface Scale {
  readonly min: number;
  readonly max: number;
}

export const SCALES: Readonly<Record<Metric, Scale>> = {
  nps: { min: 0, max: 10 },
  csat: { min: 1, max: 5 },
  ces: { min: 1, max: 7 },
  stars: { min: 1, max: 5 },
  emoji: { min: 1, max: 5 },
};

/** A histogram of the metric's length without any answer. */
export function emptyHistogram(metric: Metric): number[] {
  return new Array<number>(SCALES[metric].max - SCALES[metric].min + 1).fill(0);
}

/** The number of answers; 0 for an empty histogram. */
export function sampleSize(histogram: Histogram): number {
  return histogram.reduce((total, count) => total + count, 0);
}

export interface Point {
  readonly value: number;
  readonly count: number;
}

/**
 * The scores of the metric with their counts, lowest first.
 * @throws RangeError when the histogram is not one of this metric: wrong length, or a count that is no whole number ≥ 0.
 */
export function scores(metric: Metric, histogram: Histogram): Point[] {
  const { min, max } = SCALES[metric];
  if (histogram.length !== max - min + 1) {
    throw new RangeError(`${metric} has ${max - min + 1} scores, the histogram ${histogram.length}`);
  }
  return histogram.map((count, index) => {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no count of answers`);
    return { value: min + index, count };
  });
}

/** How many answers lie between two scores of the metric, both included. @throws RangeError as `scores` does. */
export function countBetween(metric: Metric, histogram: Histogram, from: number, to: number): number {
  return scores(metric, histogram).reduce(
    (total, { value, count }) => (value >= from && value <= to ? total + count : total),
    0,
  );
}
