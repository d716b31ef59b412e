import { eq } from 'drizzle-orm';
import { journeyPersonas, placements } from '@/db/schema/journeys';
import { isUuid, type Scope } from '@/db/scope';
import { grouped } from '@/lib/grouping';
import { type Figure, figure } from '@/lib/insights/figures';
import { type DateRange, parseRange } from '@/lib/insights/periods';
import { rollups } from '@/lib/insights/queries';
import { counted } from '@/lib/insights/series';

export type PersonaScores = DateRange & { byMap: ReadonlyMap<string, Figure> };

/**
 * The measured emotion of each map of a persona: the answers of the last 90 days of the workspace's time zone at all
 * touchpoints of the map, a touchpoint of several steps once. They are everybody's answers, not only those of people who
 * are like the persona.
 */
export async function scoresOfPersona(
  scope: Scope,
  timeZone: string,
  personaId: string,
  now = new Date(),
): Promise<PersonaScores> {
  const { from, to } = parseRange({}, timeZone, now);
  if (!isUuid(personaId)) return { from, to, byMap: new Map() };
  const places = await scope.tx
    .selectDistinct({ journeyId: placements.journeyId, touchpointId: placements.touchpointId })
    .from(placements)
    .innerJoin(journeyPersonas, scope.of(journeyPersonas, eq(journeyPersonas.journeyId, placements.journeyId)))
    .where(scope.of(placements, eq(journeyPersonas.personaId, personaId)));
  const touchpointIds = [...new Set(places.map((place) => place.touchpointId))];
  const rows = await rollups(scope, { touchpointIds, from, to, unit: 'whole' });
  const rowsOf = grouped(rows, (row) => row.touchpointId);
  const emotions = [...grouped(places, (place) => place.journeyId)].map(([id, there]): [string, Figure] => {
    const { histograms, breaks } = counted(there.flatMap((place) => rowsOf.get(place.touchpointId) ?? []));
    return [id, figure('emotion', histograms, breaks)];
  });
  return { from, to, byMap: new Map(emotions) };
}
