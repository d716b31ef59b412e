import { asc, avg, countDistinct, desc, eq } from 'drizzle-orm';
import { designedEmotions, journeyPersonas, journeys, phases, placements, steps } from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { touchpoints } from '@/db/schema/touchpoints';
import type { Scope } from '@/db/scope';
import { grouped } from '@/lib/grouping';
import { type Overview, returnIndex } from '../drawing/overview';
import { memberNames } from '../members';
import { journeyColumns, personaColumns } from '../storage/selects';

export type JourneySummary = Awaited<ReturnType<typeof listJourneys>>[number];

/** What an overview is drawn from, of all journeys: one query a table, however many journeys there are. */
function readParts(scope: Scope) {
  const { tx } = scope;
  return Promise.all([
    tx
      .select({ id: phases.id, journeyId: phases.journeyId, name: phases.name })
      .from(phases)
      .where(scope.of(phases))
      .orderBy(asc(phases.position), asc(phases.id)),
    tx
      .select({ id: steps.id, phaseId: steps.phaseId })
      .from(steps)
      .where(scope.of(steps))
      .orderBy(asc(steps.position), asc(steps.id)),
    tx
      .selectDistinct({ stepId: placements.stepId })
      .from(placements)
      .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, placements.touchpointId)))
      .where(scope.of(placements, eq(touchpoints.momentOfTruth, true))),
    tx
      .select({ stepId: designedEmotions.stepId, value: avg(designedEmotions.value).mapWith(Number) })
      .from(designedEmotions)
      .where(scope.of(designedEmotions, eq(designedEmotions.state, 'as-is')))
      .groupBy(designedEmotions.stepId),
  ]);
}

function overviews([phaseRows, stepRows, starred, emotions]: Awaited<ReturnType<typeof readParts>>) {
  const phasesOf = grouped(phaseRows, (phase) => phase.journeyId);
  const stepsOf = grouped(stepRows, (step) => step.phaseId);
  const stars = new Set(starred.map(({ stepId }) => stepId));
  const values = new Map(emotions.map(({ stepId, value }) => [stepId, value]));
  return (journey: Parameters<typeof returnIndex>[0] & { id: string }): Overview => {
    const own = phasesOf.get(journey.id) ?? [];
    return {
      returnsTo: returnIndex(journey, own),
      phases: own.map(({ id, name }) => ({
        id,
        name,
        stops: (stepsOf.get(id) ?? []).map((step) => ({
          star: stars.has(step.id),
          emotion: values.get(step.id) ?? null,
        })),
      })),
    };
  };
}

/** The workspace's journeys, latest change first, each with its facts and at a glance. */
export async function listJourneys(scope: Scope) {
  const { tx } = scope;
  const [rows, people, touchpointCounts, members, parts] = await Promise.all([
    tx
      .select({ ...journeyColumns, updatedAt: journeys.updatedAt })
      .from(journeys)
      .where(scope.of(journeys))
      .orderBy(desc(journeys.updatedAt), asc(journeys.id)),
    tx
      .select({ journeyId: journeyPersonas.journeyId, ...personaColumns })
      .from(journeyPersonas)
      .innerJoin(personas, scope.of(personas, eq(personas.id, journeyPersonas.personaId)))
      .where(scope.of(journeyPersonas))
      .orderBy(asc(journeyPersonas.position), asc(journeyPersonas.id)),
    tx
      .select({ journeyId: placements.journeyId, count: countDistinct(placements.touchpointId) })
      .from(placements)
      .where(scope.of(placements))
      .groupBy(placements.journeyId),
    memberNames(scope),
    readParts(scope),
  ]);
  const touchpointsOf = new Map(touchpointCounts.map((row) => [row.journeyId, row.count]));
  const personasOf = grouped(people, (row) => row.journeyId);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const overviewOf = overviews(parts);
  return rows.map(({ ownerId, returnsToPhaseId, ...row }) => {
    const overview = overviewOf({ ...row, returnsToPhaseId });
    const owner = ownerId === null ? undefined : names.get(ownerId);
    return {
      ...row,
      /** Whoever has left the workspace owns nothing any more. */
      owner: ownerId !== null && owner !== undefined ? { id: ownerId, name: owner } : null,
      personas: (personasOf.get(row.id) ?? []).map(({ journeyId: _, ...persona }) => persona),
      overview,
      phases: overview.phases.length,
      steps: overview.phases.reduce((sum, phase) => sum + phase.stops.length, 0),
      touchpoints: touchpointsOf.get(row.id) ?? 0,
    };
  });
}
