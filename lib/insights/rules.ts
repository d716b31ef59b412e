import {
  type ComparedFigure,
  compareFamily,
  compareFigure,
  type Figure,
  figure,
  MEASURES,
  type Measure,
  mainMetric,
  metricOf,
  type TwoPeriods,
} from './figures';
import { type BucketUnit, buckets, bucketUnit, contains, type DateRange, type Day } from './periods';
import { addHistograms, emptyHistogram, type Histograms, type Metric, mergeHistograms } from './statistics/histogram';

/** The answers of one touchpoint to one metric on one day of the workspace's time zone. */
export interface RollupRow {
  readonly touchpointId: string;
  readonly metric: Metric;
  readonly day: Day;
  /** By score, from the lowest of the metric's scale. */
  readonly counts: readonly number[];
}

/** Where the touchpoints of a journey stand; one may stand in several phases. */
export interface JourneyShape {
  readonly phaseIds: readonly string[];
  readonly touchpoints: readonly { readonly id: string; readonly phaseIds: readonly string[] }[];
}

export interface ComparedPeriods extends DateRange {
  readonly previous: DateRange;
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

export interface TrendPoint extends DateRange {
  /** null where a bucket has no answers: a gap stays a gap. With few answers the figure is there and its value null. */
  readonly figures: Readonly<Record<Measure, Figure | null>>;
}

export interface WeakTouchpoint {
  readonly touchpointId: string;
  readonly emotion: Figure;
}

export interface JourneyReport {
  /** All measures, each by itself. */
  readonly totals: readonly ComparedFigure[];
  readonly touchpoints: readonly TouchpointReport[];
  readonly phases: readonly PhaseReport[];
  readonly unit: BucketUnit;
  readonly trend: readonly TrendPoint[];
  readonly weakest: readonly WeakTouchpoint[];
}

function withRow(group: Histograms, row: RollupRow): Histograms {
  return { ...group, [row.metric]: addHistograms(group[row.metric] ?? emptyHistogram(row.metric), row.counts) };
}

const NOTHING: TwoPeriods = { current: {}, previous: {} };

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

function together(groups: readonly TwoPeriods[]): TwoPeriods {
  return groups.reduce(
    (sum, group) => ({
      current: mergeHistograms(sum.current, group.current),
      previous: mergeHistograms(sum.previous, group.previous),
    }),
    NOTHING,
  );
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
  groups: ReadonlyMap<string, TwoPeriods>,
): TouchpointReport[] {
  const all = touchpoints.map(({ id }) => groups.get(id) ?? NOTHING);
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
export function phaseReports(shape: JourneyShape, groups: ReadonlyMap<string, TwoPeriods>): PhaseReport[] {
  const phases = shape.phaseIds.map((phaseId) =>
    together(
      shape.touchpoints.filter(({ phaseIds }) => phaseIds.includes(phaseId)).map(({ id }) => groups.get(id) ?? NOTHING),
    ),
  );
  const tables = MEASURES.map((measure) => compareFamily(phases.map((group) => ({ measure, ...group }))));
  return shape.phaseIds.map((phaseId, index) => {
    const figures = tables.flatMap((table) => table[index] ?? []);
    return {
      phaseId,
      measures: figures.filter((it) => it.measure !== 'emotion' && it.current.n + it.previous.n > 0),
      emotion: figures.find((it) => it.measure === 'emotion') ?? compareFigure('emotion', NOTHING),
    };
  });
}

/** All measures over time; rows of other days are left out. Give one touchpoint's rows for the trend of that one. */
export function trend(
  rows: readonly RollupRow[],
  range: DateRange,
  unit: BucketUnit = bucketUnit(range),
): TrendPoint[] {
  const points = buckets(range, unit).map(({ from, to }) => ({ from, to, group: {} as Histograms }));
  for (const row of rows) {
    const point = points.find((bucket) => contains(bucket, row.day));
    if (point) point.group = withRow(point.group, row);
  }
  return points.map(({ from, to, group }) => {
    const figures = Object.fromEntries(
      MEASURES.map((measure) => {
        const shown = figure(measure, group);
        return [measure, shown.n === 0 ? null : shown];
      }),
    ) as Record<Measure, Figure | null>;
    return { from, to, figures };
  });
}

/**
 * The weakest touchpoints, weakest first: ranked on the common emotion axis by the upper end of the interval, so that a
 * touchpoint counts as weak only as far as its answers prove it; then by the mean. From 10 responses in the period.
 */
export function weakest(reports: readonly TouchpointReport[], count = 5): WeakTouchpoint[] {
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
  unit: BucketUnit = bucketUnit(periods),
): JourneyReport {
  const known = new Set(shape.touchpoints.map(({ id }) => id));
  const own = rows.filter((row) => known.has(row.touchpointId));
  const groups = byTouchpoint(own, periods);
  const total = together([...groups.values()]);
  const touchpoints = touchpointReports(shape.touchpoints, groups);
  return {
    totals: MEASURES.map((measure) => compareFigure(measure, total)),
    touchpoints,
    phases: phaseReports(shape, groups),
    unit,
    trend: trend(own, periods, unit),
    weakest: weakest(touchpoints),
  };
}
