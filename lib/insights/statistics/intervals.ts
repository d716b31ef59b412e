import { tQuantile, Z95 } from './distributions';
import type { Point, Scale } from './histogram';

/** A 95 % interval in the unit of the figure that it belongs to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The value, or the end of [min, max] that it lies beyond. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/**
 * 95 % score interval of a share, in [0, 1]; null where n = 0.
 * Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209–212.
 * @throws RangeError unless 0 ≤ successes ≤ n
 */
export function wilson(successes: number, n: number): Interval | null {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no share`);
  if (n === 0) return null;
  const share = successes / n;
  const z2 = Z95 * Z95;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  // At none and at all the bound is the end itself; rounding would leave 1e-18 there.
  return {
    low: successes === 0 ? 0 : clamp(centre - half, 0, 1),
    high: successes === n ? 1 : clamp(centre + half, 0, 1),
  };
}

interface AdjustedNps extends Interval {
  /** NPS of the n + 3 responses, −1 … 1: what two periods are compared by. */
  readonly centre: number;
  /** Variance of the centre (p + d − (p − d)², divided by n + 3). */
  readonly variance: number;
}

/**
 * Adjusted Wald interval of NPS: three responses are added, ¾ promoters, 1½ passives and ¾ detractors; 95 %, clamped to
 * [−1, 1]; null without responses. It may leave out the raw NPS only where n = 1.
 * Rocks, B. (2016), Interval estimation for the "Net Promoter Score", The American Statistician 70, 365–372.
 */
export function adjustedWald(detractors: number, passives: number, promoters: number): AdjustedNps | null {
  if (detractors + passives + promoters === 0) return null;
  const n = detractors + passives + promoters + 3;
  const p = (promoters + 0.75) / n;
  const d = (detractors + 0.75) / n;
  const centre = p - d;
  const variance = (p + d - centre * centre) / n;
  const half = Z95 * Math.sqrt(variance);
  return { centre, variance, low: clamp(centre - half, -1, 1), high: clamp(centre + half, -1, 1) };
}

/** A mean with its 95 % interval, in the unit of the values. */
export interface MeanEstimate {
  readonly n: number;
  readonly mean: number;
  /** Sample variance (n − 1); null where n = 1: one value tells nothing of spread. */
  readonly variance: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Mean of values on a bounded scale with Student's t interval, clamped to the scale; null without values, and without
 * an interval where n = 1.
 *
 * Where all n values are equal the sample variance is 0, and an interval of no width would claim certainty. There, and
 * only there, the variance is that of the values with one pseudo-value added at each end of the scale: the one success
 * and one failure that Agresti & Caffo (2000), The American Statistician 54, 280–288, add to a sample for this reason.
 */
export function meanInterval(points: readonly Point[], scale: Scale): MeanEstimate | null {
  const given = points.filter((point) => point.count > 0);
  const n = given.reduce((total, point) => total + point.count, 0);
  const first = given[0];
  if (!first) return null;
  // Asked of the values, not of a computed variance: rounding may leave that at 1e-33.
  const unanimous = given.every((point) => point.value === first.value);
  const mean = unanimous ? first.value : given.reduce((total, { value, count }) => total + value * count, 0) / n;
  if (n === 1) return { n, mean, variance: null, low: null, high: null };
  const variance = unanimous
    ? varianceWithEnds(mean, n, scale)
    : given.reduce((total, { value, count }) => total + count * (value - mean) ** 2, 0) / (n - 1);
  const half = tQuantile(0.975, n - 1) * Math.sqrt(variance / n);
  const { min, max } = scale;
  return { n, mean, variance, low: clamp(mean - half, min, max), high: clamp(mean + half, min, max) };
}

/** Sample variance of n values at `value`, one at the lower and one at the upper end of the scale. */
function varianceWithEnds(value: number, n: number, { min, max }: Scale): number {
  const [below, above] = [value - min, max - value];
  return (below ** 2 + above ** 2 - (above - below) ** 2 / (n + 2)) / (n + 1);
}
