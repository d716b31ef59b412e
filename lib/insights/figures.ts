import { type Break, type NewSeries, newSeriesOf } from './series';
import { type Comparison, compareMeans, compareNps, compareShares, holm } from './statistics/comparisons';
import { type Disclosure, disclosure, showsFigure, type Verdict, verdict } from './statistics/disclosure';
import { measuredEmotion } from './statistics/emotion';
import {
  emptyHistogram,
  type Histogram,
  type Histograms,
  METRICS,
  type Metric,
  sampleSize,
} from './statistics/histogram';
import type { MeanEstimate } from './statistics/intervals';
import { ces, csat, emoji, nps, stars, wow } from './statistics/measures';
import type { TwoPeriods } from './two-periods';

/**
 * A figure of the dashboard and its unit. nps −1 … 1 · wow (9–10 of NPS), csat (4–5) and easy (CES 5–7): shares 0 … 1 ·
 * ces: mean 1 … 7 · stars and emoji: mean 1 … 5 · emotion: mean −2 … +2 over all metrics. Higher is better in all.
 */
export const MEASURES = ['nps', 'wow', 'csat', 'ces', 'easy', 'stars', 'emoji', 'emotion'] as const;
export type Measure = (typeof MEASURES)[number];

/** A measure as it may be shown: what the number of responses does not allow is null, so it never leaves the server. */
export interface Figure {
  /** null where there are answers, but too few to tell even their number (1–4); 0 where there are none. */
  readonly n: number | null;
  readonly disclosure: Disclosure;
  /** Answers by score, from 5 responses; null for emotion, which has no scores of its own. */
  readonly counts: Histogram | null;
  /** From 10 responses, in the unit of the measure. */
  readonly value: number | null;
  /** 95 % interval, with the value. */
  readonly low: number | null;
  readonly high: number | null;
  /** Where earlier answers to a question are not in it, because it is asked differently now; null where all are. */
  readonly newSeries: NewSeries | null;
}

/** Current against previous; above 0 is better. */
export interface Change {
  /** From 30 responses on each side; 'new-series' where a question is asked differently in the two. */
  readonly verdict: Verdict | 'new-series';
  /** What is asked differently; with it there is neither a difference nor a p. */
  readonly newSeries: NewSeries | null;
  /** From 10 responses on each side, with its 95 % interval, in the unit of the measure. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** With a verdict only, corrected for the other comparisons of its table. The interval is not: it may leave out 0. */
  readonly p: number | null;
}

export interface ComparedFigure {
  readonly measure: Measure;
  readonly current: Figure;
  readonly previous: Figure;
  readonly change: Change;
}

/** The metric that a measure is made of; null for emotion, which is made of all. */
export function metricOf(measure: Measure): Metric | null {
  if (measure === 'emotion') return null;
  if (measure === 'wow') return 'nps';
  return measure === 'easy' ? 'ces' : measure;
}

interface Estimate {
  readonly n: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

const asEstimate = (mean: MeanEstimate | null): Estimate | null => mean && { ...mean, value: mean.mean };
const of = (metric: Metric, group: Histograms) => group[metric] ?? emptyHistogram(metric);

const ESTIMATES: Readonly<Record<Measure, (group: Histograms) => Estimate | null>> = {
  nps: (group) => nps(of('nps', group)),
  wow: (group) => wow(of('nps', group)),
  csat: (group) => csat(of('csat', group)),
  ces: (group) => asEstimate(ces(of('ces', group))),
  easy: (group) => ces(of('ces', group))?.easy ?? null,
  stars: (group) => asEstimate(stars(of('stars', group))),
  emoji: (group) => asEstimate(emoji(of('emoji', group))),
  emotion: (group) => asEstimate(measuredEmotion(group)),
};

const COMPARISONS: Readonly<Record<Measure, (a: Histograms, b: Histograms) => Comparison | null>> = {
  nps: (a, b) => compareNps(of('nps', a), of('nps', b)),
  wow: (a, b) => compareShares(wow(of('nps', a)), wow(of('nps', b))),
  csat: (a, b) => compareShares(csat(of('csat', a)), csat(of('csat', b))),
  ces: (a, b) => compareMeans(ces(of('ces', a)), ces(of('ces', b))),
  easy: (a, b) => compareShares(ces(of('ces', a))?.easy ?? null, ces(of('ces', b))?.easy ?? null),
  stars: (a, b) => compareMeans(stars(of('stars', a)), stars(of('stars', b))),
  emoji: (a, b) => compareMeans(emoji(of('emoji', a)), emoji(of('emoji', b))),
  emotion: (a, b) => compareMeans(measuredEmotion(a), measuredEmotion(b)),
};

/** A measure of a group of answers, with no more than their number allows to show. */
export function figure(measure: Measure, group: Histograms, breaks: readonly Break[] = []): Figure {
  const estimate = ESTIMATES[measure](group);
  const n = estimate?.n ?? 0;
  const shown = disclosure(n);
  const metric = metricOf(measure);
  const visible = showsFigure(n) ? estimate : null;
  return {
    n: n > 0 && shown === 'hidden' ? null : n,
    disclosure: shown,
    counts: metric && shown !== 'hidden' ? of(metric, group) : null,
    value: visible?.value ?? null,
    low: visible?.low ?? null,
    high: visible?.high ?? null,
    newSeries: newSeriesOf(metric, breaks),
  };
}

/**
 * Several groups, each by its measure, current against previous period, as one family: the verdicts are corrected
 * together (Holm) over the comparisons that have enough responses for one. The others are not tested and cost nothing.
 */
export function compareFamily(family: readonly (TwoPeriods & { readonly measure: Measure })[]): ComparedFigure[] {
  const compared = family.map(({ measure, current, previous, breaks }) => {
    const newSeries = newSeriesOf(metricOf(measure), breaks?.between ?? []);
    return {
      measure,
      current: figure(measure, current, breaks?.current),
      previous: figure(measure, previous, breaks?.previous),
      newSeries,
      comparison: newSeries ? null : COMPARISONS[measure](current, previous),
    };
  });
  const adjusted = holm(
    compared.map(({ current, previous, comparison }) =>
      current.disclosure === 'verdict' && previous.disclosure === 'verdict' ? (comparison?.p ?? null) : null,
    ),
  );
  return compared.map(({ measure, current, previous, newSeries, comparison }, index) => {
    const p = adjusted[index] ?? null;
    const [n, before] = [current.n ?? 0, previous.n ?? 0];
    const visible = showsFigure(n) && showsFigure(before) ? comparison : null;
    const change: Change = {
      verdict: newSeries ? 'new-series' : visible && p !== null ? verdict({ ...visible, p }, n, before) : 'too-few',
      newSeries,
      difference: visible?.difference ?? null,
      low: visible?.low ?? null,
      high: visible?.high ?? null,
      p,
    };
    return { measure, current, previous, change };
  });
}

/** One group by one measure, current against previous period, looked at by itself. */
export function compareFigure(measure: Measure, group: TwoPeriods): ComparedFigure {
  const [compared] = compareFamily([{ measure, ...group }]);
  if (!compared) throw new Error('A family of one has one member');
  return compared;
}

/** The metric that most of the group's answers are of, of the current period if it has any; null without answers. */
export function mainMetric(group: TwoPeriods): Metric | null {
  for (const period of [group.current, group.previous]) {
    const sizes = METRICS.map((metric) => ({ metric, n: sampleSize(of(metric, period)) }));
    const largest = sizes.reduce((best, next) => (next.n > best.n ? next : best));
    if (largest.n > 0) return largest.metric;
  }
  return null;
}
