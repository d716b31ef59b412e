import type { Comparison } from './comparisons';

/**
 * What may be shown of n responses: nothing about people below 5 (privacy floor), the counts by score from 5, the figure
 * with its interval as "indicative" from 10, and a verdict about it from 30.
 */
export type Disclosure = 'hidden' | 'counts' | 'indicative' | 'verdict';

/** What may be shown of n responses; see `Disclosure`. */
export function disclosure(n: number): Disclosure {
  if (n < 5) return 'hidden';
  if (n < 10) return 'counts';
  return n < 30 ? 'indicative' : 'verdict';
}

/** Whether a figure of n responses may be shown with its interval. */
export function showsFigure(n: number): boolean {
  return n >= 10;
}

/** 'none-shown' is no proof of sameness: no difference was shown. */
export type Verdict = 'better' | 'worse' | 'none-shown' | 'too-few';

/** Chance of a false alarm that a verdict, or a family of them after `holm`, is allowed. */
const ALPHA = 0.05;

/**
 * What a comparison says of its first side, of which higher is better. 'too-few' unless both sides have 30 responses.
 * Among several comparisons give the p that `holm` returned.
 */
export function verdict(comparison: Pick<Comparison, 'difference' | 'p'> | null, nA: number, nB: number): Verdict {
  if (!comparison || disclosure(nA) !== 'verdict' || disclosure(nB) !== 'verdict') return 'too-few';
  if (comparison.p >= ALPHA || comparison.difference === 0) return 'none-shown';
  return comparison.difference > 0 ? 'better' : 'worse';
}
