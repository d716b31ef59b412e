import type { ComparedFigure, Figure } from './figures';
import type { BucketUnit, DateRange } from './periods';
import type { Break, NewSeries } from './series';
import type { Disclosure } from './statistics/disclosure';
import type { Metric } from './statistics/histogram';
import type { ComparedPeriods } from './two-periods';

export type { Disclosure, Metric };

/** On the common −2 … +2 axis, with its 95 % interval. */
export type MeasuredEmotion = { mean: number; low: number; high: number };

/**
 * The score of one touchpoint by its form's metric. `value`: NPS −1…1, CSAT share 0…1, CES mean 1…7, emoji mean 1…5.
 * `n` is null where it is hidden; value, interval and emotion are null below n = 10.
 */
export type TouchpointMeasure = {
  touchpointId: string;
  metric: Metric;
  n: number | null;
  disclosure: Disclosure;
  value: number | null;
  low: number | null;
  high: number | null;
  emotion: MeasuredEmotion | null;
  /** Where earlier answers are not in it, because a question is asked differently now. */
  newSeries: NewSeries | null;
};

/** What a journey map shows over its design: answers of the period, by touchpoint, and pooled by step. Gaps stay gaps. */
export type MeasuredMap = {
  from: string;
  to: string;
  touchpoints: TouchpointMeasure[];
  steps: (Pick<TouchpointMeasure, 'n' | 'disclosure' | 'emotion' | 'newSeries'> & { stepId: string })[];
};

/** A touchpoint's score over time; without a measure it has no answers yet. */
export type TouchpointTrend =
  | { measure: null }
  | {
      measure: Metric;
      score: ComparedFigure;
      recent: ComparedPeriods;
      unit: BucketUnit;
      /** null is a gap. */
      points: (DateRange & { figure: Figure | null; breaks: readonly Break[] })[];
    };
