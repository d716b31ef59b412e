import { placements } from '@/db/schema/journeys';
import type { Scope } from '@/db/scope';
import { measuredMap } from '../measured';
import { parseRange } from '../periods';
import { rollups } from '../queries';
import type { MeasuredMap } from '../schema';

export type MeasuredJourney = Omit<MeasuredMap['steps'][number], 'stepId'>;

/**
 * The measured emotion of each journey by its id: the answers of the last 90 days at all its touchpoints, pooled. A journey
 * without touchpoints is not in it.
 */
export async function measuredJourneys(
  scope: Scope,
  timeZone: string,
  now = new Date(),
): Promise<ReadonlyMap<string, MeasuredJourney>> {
  const { from, to } = parseRange({}, timeZone, now);
  const [places, rows] = await Promise.all([
    scope.tx
      .selectDistinct({ stepId: placements.journeyId, touchpointId: placements.touchpointId })
      .from(placements)
      .where(scope.of(placements)),
    rollups(scope, { from, to, unit: 'whole' }),
  ]);
  // A map's step and a workspace's journey are measured alike: by the touchpoints that stand on them.
  return new Map(measuredMap(rows, places, { from, to }).steps.map(({ stepId, ...measured }) => [stepId, measured]));
}
