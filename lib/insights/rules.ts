import {
  type ComparedFigure,
  compareFamily,
  compareFigure,
  type Figure,
  MEASURES,
  type Measure,
  mainMetric,
} from './figures';
import type { BucketUnit } from './periods';
import type { RollupRow } from './rollups';
import { type TrendPoint, trend } from './trend';
import { answersAt, type ComparedPeriods, NOTHING, type TwoPeriods } from './two-periods';

/** Where the touchpoints of a journey stand; one may stand in several phases. */
interface JourneyShape {
  readonly phaseIds: readonly string[];
  readonly touchpoints: readonly { readonly id: string; readonly phaseIds: readonly string[] }[];
}

export interface TouchpointReport {
  readonly touchpointId: string;
  readonly phaseIds: readonly string[];
  /** By the metric that most of its answers are of; null where neither period has any. */
  readonly score: ComparedFigure | null;
  /** Where that metric is NPS. */
  readonly wow: ComparedFigure | null;
  readonly emotion: ComparedFigure;
}

export interface PhaseReport {
  readonly phaseId: string;
  /** Those with answers in either period, emotion left out. */
  readonly measures: readonly ComparedFigure[];
  readonly emotion: ComparedFigure;
}

export interface WeakTouchpoint {
  readonly touchpointId: string;
  readonly emotion: Figure;
}

interface JourneyReport {
  /** All measures, each by itself. */
  readonly totals: readonly ComparedFigure[];
  readonly touchpoints: readonly TouchpointReport[];
  readonly phases: readonly PhaseReport[];
  readonly unit: BucketUnit;
  readonly trend: readonly TrendPoint[];
  readonly weakest: readonly WeakTouchpoint[];
}

/** compareFamily for members of which some have nothing to compare: those are null and not in the family. */
function compareSome(family: readonly ((TwoPeriods & { measure: Measure }) | null)[]): (ComparedFigure | null)[] {
  const compared = compareFamily(family.filter((member) => member !== null));
  let next = 0;
  return family.map((member) => (member ? (compared[next++] ?? null) : null));
}

/**
 * Each touchpoint by its own metric, by wow share and by emotion. Each of these three is one table to its reader, so
 * its verdicts are corrected (Holm) across all touchpoints, whatever their metrics.
 */
export function touchpointReports(
  touchpoints: JourneyShape['touchpoints'],
  answers: ReturnType<typeof answersAt>,
): TouchpointReport[] {
  const all = touchpoints.map(({ id }) => answers([id]));
  const metrics = all.map(mainMetric);
  const scores = compareSome(
    all.map((group, index) => {
      const metric = metrics[index];
      return metric ? { measure: metric, ...group } : null;
    }),
  );
  const wows = compareSome(all.map((group, index) => (metrics[index] === 'nps' ? { measure: 'wow', ...group } : null)));
  const emotions = compareFamily(all.map((group) => ({ measure: 'emotion', ...group })));
  return touchpoints.map(({ id, phaseIds }, index) => ({
    touchpointId: id,
    phaseIds,
    score: scores[index] ?? null,
    wow: wows[index] ?? null,
    emotion: emotions[index] ?? compareFigure('emotion', NOTHING),
  }));
}

/**
 * Each phase over the answers of its touchpoints, a touchpoint of several phases counting in each. Verdicts are
 * corrected (Holm) across the phases, measure by measure. Emotion is pooled over metrics and touchpoints: it also moves
 * when a busier touchpoint takes a larger part of the answers.
 */
function phaseReports(shape: JourneyShape, answers: ReturnType<typeof answersAt>): PhaseReport[] {
  const phases = shape.phaseIds.map((phaseId) =>
    answers(shape.touchpoints.filter(({ phaseIds }) => phaseIds.includes(phaseId)).map(({ id }) => id)),
  );
  const tables = MEASURES.map((measure) => compareFamily(phases.map((group) => ({ measure, ...group }))));
  return shape.phaseIds.map((phaseId, index) => {
    const figures = tables.flatMap((table) => table[index] ?? []);
    return {
      phaseId,
      measures: figures.filter((it) => it.measure !== 'emotion' && !(it.current.n === 0 && it.previous.n === 0)),
      emotion: figures.find((it) => it.measure === 'emotion') ?? compareFigure('emotion', NOTHING),
    };
  });
}

/**
 * The weakest touchpoints, weakest first: ranked on the common emotion axis by the upper end of the interval, so that a
 * touchpoint counts as weak only as far as its answers prove it; then by the mean. From 10 responses in the period.
 */
function weakest(reports: readonly TouchpointReport[], count = 5): WeakTouchpoint[] {
  return reports
    .flatMap(({ touchpointId, emotion: { current } }) =>
      current.value === null || current.high === null
        ? []
        : [{ touchpointId, emotion: current, high: current.high, value: current.value }],
    )
    .sort((a, b) => a.high - b.high || a.value - b.value || (a.touchpointId < b.touchpointId ? -1 : 1))
    .slice(0, count)
    .map(({ touchpointId, emotion }) => ({ touchpointId, emotion }));
}

/** The dashboard of a journey. Rows of touchpoints that do not stand on it are left out. */
export function journeyReport(
  rows: readonly RollupRow[],
  shape: JourneyShape,
  periods: ComparedPeriods,
  unit: BucketUnit,
): JourneyReport {
  const known = new Set(shape.touchpoints.map(({ id }) => id));
  const own = rows.filter((row) => known.has(row.touchpointId));
  const answers = answersAt(own, periods);
  const total = answers([...known]);
  const touchpoints = touchpointReports(shape.touchpoints, answers);
  return {
    totals: MEASURES.map((measure) => compareFigure(measure, total)),
    touchpoints,
    phases: phaseReports(shape, answers),
    unit,
    trend: trend(own, periods, unit),
    weakest: weakest(touchpoints),
  };
}
