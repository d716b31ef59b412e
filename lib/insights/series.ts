import type { Day } from './day';
import { addRow, type RollupRow, type Tally } from './rollups';
import type { Histograms, Metric } from './statistics/histogram';

/** A question that is asked with another text or on another scale than before. Answers of both are never one figure. */
export interface Break {
  /** The question and its form; see `RollupRow`. */
  readonly asked: string;
  /** The touchpoints that have answers to what is asked now. */
  readonly touchpointIds: readonly string[];
  /** The first day with such an answer. */
  readonly since: Day;
  readonly before: Metric;
  readonly after: Metric;
}

/** What a reader is told of a figure in which questions have begun a new series. */
export interface NewSeries {
  /** The day on which the last of them began. */
  readonly since: Day;
  /** Whether one of them has another scale. */
  readonly changed: 'wording' | 'scale';
  /** How many questions. */
  readonly questions: number;
}

interface Series {
  readonly number: number;
  readonly metric: Metric;
  readonly since: Day;
  readonly touchpointIds: readonly string[];
}

/** Of each question the newest series that was met. */
export type NewestSeries = Map<string, Series>;

interface Counted {
  readonly histograms: Histograms;
  /** What these answers begin anew: older answers to these questions, among them or met before, are not counted. */
  readonly breaks: readonly Break[];
}

/**
 * Answers counted together, of each question those to its newest series only. Questions are independent: the series of two
 * forms at one touchpoint add up, as any two forms do.
 * @param known what was met before, in time; what is met now is added to it
 */
export function counted(rows: readonly RollupRow[], known: NewestSeries = new Map()): Counted {
  const earlier = new Map(known);
  const older = new Map<string, Series>();
  for (const row of rows) {
    const newest = known.get(row.asked);
    const { series: number, metric, first: since, touchpointId } = row;
    const met = { number, metric, since, touchpointIds: [touchpointId] };
    if (!newest || newest.number < number) {
      if (newest) older.set(row.asked, newest);
      known.set(row.asked, met);
    } else if (newest.number === number) {
      known.set(row.asked, {
        ...newest,
        since: since < newest.since ? since : newest.since,
        touchpointIds: [...new Set([...newest.touchpointIds, touchpointId])],
      });
    } else if (earlier.get(row.asked)?.number !== newest.number) {
      older.set(row.asked, met);
    }
  }
  const tally: Tally = {};
  for (const row of rows) if (known.get(row.asked)?.number === row.series) addRow(tally, row);
  return { histograms: tally, breaks: [...older].flatMap(([asked, old]) => brokenOff(asked, old, known.get(asked))) };
}

function brokenOff(asked: string, old: Series, now: Series | undefined): Break[] {
  if (!now || now.number === old.number) return [];
  const { since, touchpointIds, metric: after } = now;
  return [{ asked, touchpointIds, since, before: old.metric, after }];
}

/** The questions that are asked differently in one group of answers than in another one. */
export const asksAnew = (now: NewestSeries, earlier: NewestSeries): Break[] =>
  [...now].flatMap(([asked, series]) => {
    const old = earlier.get(asked);
    if (!old) return [];
    return old.number > series.number ? brokenOff(asked, series, old) : brokenOff(asked, old, series);
  });

/** The breaks that touch a figure of this metric; null is made of all, as emotion is. */
export const breaksOf = (metric: Metric | null, breaks: readonly Break[]): readonly Break[] =>
  breaks.filter(({ before, after }) => metric === null || before === metric || after === metric);

/** What is to be told of them where they touch a figure. */
export function newSeriesOf(metric: Metric | null, breaks: readonly Break[]): NewSeries | null {
  const met = breaksOf(metric, breaks);
  const [first] = met;
  if (!first) return null;
  return {
    since: met.reduce((latest, { since }) => (since > latest ? since : latest), first.since),
    changed: met.some(({ before, after }) => before !== after) ? 'scale' : 'wording',
    questions: met.length,
  };
}
