import { countBetween, type Histogram, type Metric, SCALES, sampleSize, scores } from './histogram';
import { adjustedWald, type Interval, type MeanEstimate, meanInterval, wilson } from './intervals';

interface NpsEstimate extends Interval {
  readonly n: number;
  /** Share of promoters minus share of detractors, −1 … 1 (the field writes it × 100). */
  readonly value: number;
  /** Variance of one response, p + d − (p − d)²; divided by n it is that of the raw value. */
  readonly variance: number;
}

export interface ShareEstimate extends Interval {
  readonly n: number;
  readonly successes: number;
  /** successes / n, 0 … 1. */
  readonly value: number;
}

interface CesEstimate extends MeanEstimate {
  /** The share that found it easy: 5–7 of 7. */
  readonly easy: ShareEstimate;
}

/** The three groups of NPS: 0–6, 7–8 and 9–10. */
export function npsGroups(histogram: Histogram): { detractors: number; passives: number; promoters: number } {
  return {
    detractors: countBetween('nps', histogram, 0, 6),
    passives: countBetween('nps', histogram, 7, 8),
    promoters: countBetween('nps', histogram, 9, 10),
  };
}

/**
 * Net Promoter Score, −1 … 1, of whole scores 0–10; null without responses. The value is the raw one, the interval the
 * adjusted Wald (see `adjustedWald`). Reichheld, F. (2003), The one number you need to grow, Harvard Business Review.
 */
export function nps(histogram: Histogram): NpsEstimate | null {
  const { detractors, passives, promoters } = npsGroups(histogram);
  const interval = adjustedWald(detractors, passives, promoters);
  if (!interval) return null;
  const n = detractors + passives + promoters;
  const value = (promoters - detractors) / n;
  const variance = (promoters + detractors) / n - value * value;
  return { n, value, variance, low: interval.low, high: interval.high };
}

function share(metric: Metric, histogram: Histogram, from: number): ShareEstimate | null {
  const n = sampleSize(histogram);
  const successes = countBetween(metric, histogram, from, SCALES[metric].max);
  const interval = wilson(successes, n);
  return interval && { n, successes, value: successes / n, ...interval };
}

/** Customer satisfaction: the share of 4–5 of 5, 0 … 1, with the Wilson interval; null without responses. */
export function csat(histogram: Histogram): ShareEstimate | null {
  return share('csat', histogram, 4);
}

/** The share of wow moments: scores 9–10 of NPS, 0 … 1, with the Wilson interval; null without responses. */
export function wow(histogram: Histogram): ShareEstimate | null {
  return share('nps', histogram, 9);
}

/**
 * Customer Effort Score 2.0: mean agreement 1 … 7 that it was made easy, with its t interval (see `meanInterval`), and
 * the share of 5–7 with the Wilson interval; null without responses.
 */
export function ces(histogram: Histogram): CesEstimate | null {
  const mean = meanInterval(scores('ces', histogram), SCALES.ces);
  const easy = share('ces', histogram, 5);
  return mean && easy && { ...mean, easy };
}

/** Mean of the stars 1 … 5 with its t interval (see `meanInterval`); null without responses. */
export function stars(histogram: Histogram): MeanEstimate | null {
  return meanInterval(scores('stars', histogram), SCALES.stars);
}

/** Mean of the faces 1 … 5 with its t interval (see `meanInterval`); null without responses. */
export function emoji(histogram: Histogram): MeanEstimate | null {
  return meanInterval(scores('emoji', histogram), SCALES.emoji);
}
