import type { ComparedFigure, Figure } from './figures';
import type { RollupRow } from './rollups';
import { touchpointReports } from './rules';
import { differs } from './statistics/emotion';
import { answersAt, type ComparedPeriods } from './two-periods';

interface DesignedTouchpoint {
  readonly id: string;
  /** Designed emotions, −2 … +2, one for each persona and place that has one; none where the team gave none. */
  readonly designed: readonly number[];
}

export interface Attention {
  readonly touchpointId: string;
  /** 'below-design': measured emotion is shown to be below every designed one. 'worsened': the score's verdict. */
  readonly reasons: readonly ('below-design' | 'worsened')[];
  readonly emotion: Figure;
  /** The lowest designed emotion; null where there is none. */
  readonly designed: number | null;
  readonly score: ComparedFigure | null;
}

interface Movement {
  readonly touchpointId: string;
  readonly verdict: 'better' | 'worse';
  readonly score: ComparedFigure;
  readonly emotion: ComparedFigure;
}

function reportsOf(rows: readonly RollupRow[], ids: readonly string[], periods: ComparedPeriods) {
  return touchpointReports(
    ids.map((id) => ({ id, phaseIds: [] })),
    answersAt(rows, periods),
  );
}

/**
 * Touchpoints that need attention: their measured emotion lies, with its whole interval, below every designed value
 * (from 10 responses), or their score got worse by a verdict (from 30 on each side, corrected across all touchpoints
 * given). Furthest below their design first, those that only worsened last, biggest fall first.
 */
export function needsAttention(
  rows: readonly RollupRow[],
  touchpoints: readonly DesignedTouchpoint[],
  periods: ComparedPeriods,
): Attention[] {
  const reports = reportsOf(
    rows,
    touchpoints.map(({ id }) => id),
    periods,
  );
  return touchpoints
    .flatMap(({ id, designed: values }, index) => {
      const report = reports[index];
      if (!report) return [];
      const { score, emotion } = report;
      const designed = values.length > 0 ? Math.min(...values) : null;
      const { n, low, high } = emotion.current;
      const below =
        designed !== null && high !== null && high < designed && differs(designed, { n: n ?? 0, low, high });
      const worsened = score?.change.verdict === 'worse';
      const reasons = [...(below ? (['below-design'] as const) : []), ...(worsened ? (['worsened'] as const) : [])];
      if (reasons.length === 0) return [];
      const shortfall = below ? designed - high : 0;
      const fall = emotion.change.difference ?? 0;
      return [{ item: { touchpointId: id, reasons, emotion: emotion.current, designed, score }, shortfall, fall }];
    })
    .sort((a, b) => b.shortfall - a.shortfall || a.fall - b.fall)
    .map(({ item }) => item);
}

/**
 * Touchpoints whose score moved by a verdict between the two periods (from 30 responses on each side, corrected across
 * all touchpoints given), the largest movement on the common emotion axis first.
 */
export function moved(
  rows: readonly RollupRow[],
  touchpointIds: readonly string[],
  periods: ComparedPeriods,
): Movement[] {
  return reportsOf(rows, touchpointIds, periods)
    .flatMap(({ touchpointId, score, emotion }): Movement[] => {
      const verdict = score?.change.verdict;
      return score && (verdict === 'better' || verdict === 'worse') ? [{ touchpointId, verdict, score, emotion }] : [];
    })
    .sort((a, b) => Math.abs(b.emotion.change.difference ?? 0) - Math.abs(a.emotion.change.difference ?? 0));
}
