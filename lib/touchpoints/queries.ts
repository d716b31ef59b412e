import { asc, count, eq } from 'drizzle-orm';
import { journeys, phases, placements, steps } from '@/db/schema/journeys';
import { channels, departments, touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import { isUuid, type Scope } from '@/db/scope';

export type TouchpointDetails = NonNullable<Awaited<ReturnType<typeof touchpointDetails>>>;

/** What a touchpoint is, who is behind it, and on which steps it stands; null where the workspace has no such one. */
export async function touchpointDetails(scope: Scope, id: string) {
  if (!isUuid(id)) return null;
  const { tx } = scope;
  const [[touchpoint], behind, uses] = await Promise.all([
    tx
      .select({
        id: touchpoints.id,
        name: touchpoints.name,
        description: touchpoints.description,
        momentOfTruth: touchpoints.momentOfTruth,
        evidence: touchpoints.evidence,
        evidenceSince: touchpoints.evidenceSince,
        channel: { id: channels.id, kind: channels.kind, name: channels.name },
      })
      .from(touchpoints)
      .leftJoin(channels, scope.of(channels, eq(channels.id, touchpoints.channelId)))
      .where(scope.of(touchpoints, eq(touchpoints.id, id))),
    tx
      .select({ id: departments.id, name: departments.name })
      .from(touchpointDepartments)
      .innerJoin(departments, scope.of(departments, eq(departments.id, touchpointDepartments.departmentId)))
      .where(scope.of(touchpointDepartments, eq(touchpointDepartments.touchpointId, id)))
      .orderBy(asc(departments.position), asc(departments.name)),
    tx
      .select({
        placementId: placements.id,
        journey: { id: journeys.id, title: journeys.title, state: journeys.state },
        phase: { id: phases.id, name: phases.name },
        step: { id: steps.id, name: steps.name },
      })
      .from(placements)
      .innerJoin(journeys, scope.of(journeys, eq(journeys.id, placements.journeyId)))
      .innerJoin(steps, scope.of(steps, eq(steps.id, placements.stepId)))
      .innerJoin(phases, scope.of(phases, eq(phases.id, steps.phaseId)))
      .where(scope.of(placements, eq(placements.touchpointId, id)))
      .orderBy(asc(journeys.title), asc(journeys.id), asc(phases.position), asc(steps.position)),
  ]);
  if (!touchpoint) return null;
  return { ...touchpoint, evidenceSince: touchpoint.evidenceSince.toISOString(), departments: behind, uses };
}

/** The words that touchpoints are told by, each in the order in which they came. `uses`: touchpoints with it. */
export async function listVocabulary(scope: Scope) {
  const { tx } = scope;
  const [channelRows, departmentRows] = await Promise.all([
    tx
      .select({ id: channels.id, name: channels.name, kind: channels.kind, uses: count(touchpoints.id) })
      .from(channels)
      .leftJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.channelId, channels.id)))
      .where(scope.of(channels))
      .groupBy(channels.id, channels.name, channels.kind, channels.position)
      .orderBy(asc(channels.position), asc(channels.name)),
    tx
      .select({ id: departments.id, name: departments.name, uses: count(touchpointDepartments.id) })
      .from(departments)
      .leftJoin(
        touchpointDepartments,
        scope.of(touchpointDepartments, eq(touchpointDepartments.departmentId, departments.id)),
      )
      .where(scope.of(departments))
      .groupBy(departments.id, departments.name, departments.position)
      .orderBy(asc(departments.position), asc(departments.name)),
  ]);
  return { channels: channelRows, departments: departmentRows };
}
