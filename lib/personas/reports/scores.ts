import { eq } from 'drizzle-orm';
import { journeyPersonas, placements } from '@/db/schema/journeys';
import { isUuid, type Scope } from '@/db/scope';
import { type Figure, figure } from '@/lib/insights/figures';
import { type DateRange, parseRange } from '@/lib/insights/periods';
import { rollups } from '@/lib/insights/queries';
import { addRow, type Tally } from '@/lib/insights/rollups';

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
  const tallies = new Map<string, Tally>();
  for (const { journeyId, touchpointId } of places) {
    const tally = tallies.get(journeyId) ?? {};
    for (const row of rows) if (row.touchpointId === touchpointId) addRow(tally, row);
    tallies.set(journeyId, tally);
  }
  return { from, to, byMap: new Map([...tallies].map(([id, tally]) => [id, figure('emotion', tally)])) };
}
