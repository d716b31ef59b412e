import { normalP, tP, tQuantile, Z95 } from './distributions';
import type { Histogram } from './histogram';
import { adjustedWald, clamp, type Interval, type MeanEstimate } from './intervals';
import { nps, npsGroups, type ShareEstimate } from './measures';

/** Two independent groups of responses, the first seen against the second: above 0 the first is higher. */
export interface Comparison extends Interval {
  /** Difference of the two figures as they are shown; `low` and `high` are its 95 % interval. */
  readonly difference: number;
  /** Two-sided p of no difference, 0 … 1, not yet corrected for several comparisons. */
  readonly p: number;
}

interface NormalComparison extends Comparison {
  readonly z: number;
}

interface WelchComparison extends Comparison {
  readonly t: number;
  /** Welch–Satterthwaite degrees of freedom, seldom whole. */
  readonly df: number;
}

function byNormal(shown: number, adjusted: number, variance: number, bound: number): NormalComparison {
  const error = Math.sqrt(variance);
  const z = adjusted / error;
  return {
    difference: shown,
    z,
    p: normalP(z),
    low: clamp(adjusted - Z95 * error, -bound, bound),
    high: clamp(adjusted + Z95 * error, -bound, bound),
  };
}

/**
 * NPS of a minus NPS of b, −2 … 2; null where either has no responses. `difference` is of the raw values, z and the
 * interval are of the adjusted ones (see `adjustedWald`), whose variances add up.
 * Lewis, J. & Sauro, J. (2021), How to statistically compare two Net Promoter Scores, measuringu.com.
 */
export function compareNps(a: Histogram, b: Histogram): NormalComparison | null {
  const [rawA, rawB] = [nps(a), nps(b)];
  const [groupsA, groupsB] = [npsGroups(a), npsGroups(b)];
  const left = adjustedWald(groupsA.detractors, groupsA.passives, groupsA.promoters);
  const right = adjustedWald(groupsB.detractors, groupsB.passives, groupsB.promoters);
  if (!rawA || !rawB || !left || !right) return null;
  return byNormal(rawA.value - rawB.value, left.centre - right.centre, left.variance + right.variance, 2);
}

/**
 * Share of a minus share of b, −1 … 1; null where either is missing. z and the interval are of the shares with one
 * success and one failure added to each side, so that 0 and 100 % keep a spread and the interval agrees with p.
 * Agresti, A. & Caffo, B. (2000), The American Statistician 54, 280–288.
 */
export function compareShares(
  a: Pick<ShareEstimate, 'successes' | 'n'> | null,
  b: Pick<ShareEstimate, 'successes' | 'n'> | null,
): NormalComparison | null {
  if (!a || !b || a.n === 0 || b.n === 0) return null;
  const [left, right] = [(a.successes + 1) / (a.n + 2), (b.successes + 1) / (b.n + 2)];
  const variance = (left * (1 - left)) / (a.n + 2) + (right * (1 - right)) / (b.n + 2);
  return byNormal(a.successes / a.n - b.successes / b.n, left - right, variance, 1);
}

/**
 * Mean of a minus mean of b, in the unit of the values; null where either has fewer than two. Welch's test, which does
 * not take the two variances for equal. Welch, B. L. (1947), Biometrika 34, 28–35.
 */
export function compareMeans(a: MeanEstimate | null, b: MeanEstimate | null): WelchComparison | null {
  if (!a || !b || a.variance === null || b.variance === null) return null;
  const [left, right] = [a.variance / a.n, b.variance / b.n];
  const difference = a.mean - b.mean;
  const error = Math.sqrt(left + right);
  const df = (left + right) ** 2 / (left ** 2 / (a.n - 1) + right ** 2 / (b.n - 1));
  const t = difference / error;
  const half = tQuantile(0.975, df) * error;
  return { difference, t, df, p: tP(t, df), low: difference - half, high: difference + half };
}

/**
 * p values corrected for being looked at together, in the given order: below α each may be believed, and the chance of
 * one false alarm among all of them stays below α. null means not tested: it stays null and costs the others nothing.
 * Holm, S. (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 65–70.
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const tested = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((x, y) => x.p - y.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let floor = 0;
  for (const [rank, { p, index }] of tested.entries()) {
    floor = Math.min(1, Math.max(floor, (tested.length - rank) * p));
    adjusted[index] = floor;
  }
  return adjusted;
}
