import { grouped } from '@/lib/grouping';
import { type Figure, figure, mainMetric } from './figures';
import { contains, type DateRange } from './periods';
import type { RollupRow } from './rollups';
import type { MeasuredEmotion, MeasuredMap } from './schema';
import { counted } from './series';

/** A touchpoint's place on a step of the map; it may have several. */
interface Place {
  readonly stepId: string;
  readonly touchpointId: string;
}

function shownEmotion({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): MeasuredEmotion | null {
  return value === null || low === null || high === null ? null : { mean: value, low, high };
}

/**
 * What a map shows over its design, from the answers of a range: each touchpoint that has some, by the metric that most
 * of them are of, and each step that has a touchpoint, pooled over all of its. A touchpoint of two steps counts in both.
 */
export function measuredMap(rows: readonly RollupRow[], places: readonly Place[], range: DateRange): MeasuredMap {
  const rowsOf = grouped(
    rows.filter(({ day }) => contains(range, day)),
    (row) => row.touchpointId,
  );
  const answersOf = (touchpointIds: Iterable<string>) =>
    counted([...touchpointIds].flatMap((id) => rowsOf.get(id) ?? []));

  const touchpoints = [...new Set(places.map((place) => place.touchpointId))].flatMap((touchpointId) => {
    const { histograms, breaks } = answersOf([touchpointId]);
    const metric = mainMetric({ current: histograms, previous: {} });
    if (!metric) return [];
    const { n, disclosure, value, low, high } = figure(metric, histograms);
    const { newSeries, ...pooled } = figure('emotion', histograms, breaks);
    return [{ touchpointId, metric, n, disclosure, value, low, high, emotion: shownEmotion(pooled), newSeries }];
  });

  const steps = grouped(places, (place) => place.stepId);
  return {
    from: range.from,
    to: range.to,
    touchpoints,
    steps: [...steps].map(([stepId, there]) => {
      const { histograms, breaks } = answersOf(new Set(there.map((place) => place.touchpointId)));
      const { n, disclosure, newSeries, ...pooled } = figure('emotion', histograms, breaks);
      return { stepId, n, disclosure, emotion: shownEmotion(pooled), newSeries };
    }),
  };
}
