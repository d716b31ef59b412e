import { type Figure, figure, mainMetric } from './figures';
import { contains, type DateRange } from './periods';
import { addRow, type RollupRow, type Tally } from './rollups';
import type { MeasuredEmotion, MeasuredMap } from './schema';
import { type Histograms, mergeHistograms } from './statistics/histogram';

/** A touchpoint's place on a step of the map; it may have several. */
interface Place {
  readonly stepId: string;
  readonly touchpointId: string;
}

function shownEmotion({ value, low, high }: Figure): MeasuredEmotion | null {
  return value === null || low === null || high === null ? null : { mean: value, low, high };
}

/**
 * What a map shows over its design, from the answers of a range: each touchpoint that has some, by the metric that most
 * of them are of, and each step that has a touchpoint, pooled over all of its. A touchpoint of two steps counts in both.
 */
export function measuredMap(rows: readonly RollupRow[], places: readonly Place[], range: DateRange): MeasuredMap {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    if (!contains(range, row.day)) continue;
    const tally = tallies.get(row.touchpointId) ?? {};
    addRow(tally, row);
    tallies.set(row.touchpointId, tally);
  }

  const touchpoints = [...new Set(places.map((place) => place.touchpointId))].flatMap((touchpointId) => {
    const group = tallies.get(touchpointId) ?? {};
    const metric = mainMetric({ current: group, previous: {} });
    if (!metric) return [];
    const { n, disclosure, value, low, high } = figure(metric, group);
    const emotion = shownEmotion(figure('emotion', group));
    return [{ touchpointId, metric, n, disclosure, value, low, high, emotion }];
  });

  const steps = new Map<string, Histograms>();
  for (const { stepId, touchpointId } of places) {
    steps.set(stepId, mergeHistograms(steps.get(stepId) ?? {}, tallies.get(touchpointId) ?? {}));
  }
  return {
    from: range.from,
    to: range.to,
    touchpoints,
    steps: [...steps].map(([stepId, group]) => {
      const pooled = figure('emotion', group);
      return { stepId, n: pooled.n, disclosure: pooled.disclosure, emotion: shownEmotion(pooled) };
    }),
  };
}
