import { asc, eq } from 'drizzle-orm';
import { formLinks } from '@/db/schema/feedback';
import { designedEmotions, journeys, phases, placements, steps } from '@/db/schema/journeys';
import { touchpoints } from '@/db/schema/touchpoints';
import { isUuid, type Scope } from '@/db/scope';
import { grouped } from '@/lib/grouping';
import { needsAttention } from '../attention';
import { bucketUnit, type Period } from '../periods';
import { rollups } from '../queries';
import { journeyReport } from '../rules';
import { sparkline } from '../trend';

export type Dashboard = NonNullable<Awaited<ReturnType<typeof dashboard>>>;

/**
 * A journey's dashboard over a period and the one before it. A fixed number of statements; what they return grows with
 * the map and with the number of weeks or months, not with the answers.
 * @returns null where the workspace has no such journey
 */
export async function dashboard(scope: Scope, journeyId: string, period: Period) {
  if (!isUuid(journeyId)) return null;
  const { tx } = scope;
  const unit = bucketUnit(period);
  const [[journey], phaseRows, places, designed, asked, rows] = await Promise.all([
    tx
      .select({ id: journeys.id, title: journeys.title })
      .from(journeys)
      .where(scope.of(journeys, eq(journeys.id, journeyId))),
    tx
      .select({ id: phases.id, name: phases.name })
      .from(phases)
      .where(scope.of(phases, eq(phases.journeyId, journeyId)))
      .orderBy(asc(phases.position), asc(phases.id)),
    tx
      .select({
        id: touchpoints.id,
        name: touchpoints.name,
        momentOfTruth: touchpoints.momentOfTruth,
        phaseId: steps.phaseId,
      })
      .from(placements)
      .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, placements.touchpointId)))
      .innerJoin(steps, scope.of(steps, eq(steps.id, placements.stepId)))
      .innerJoin(phases, scope.of(phases, eq(phases.id, steps.phaseId)))
      .where(scope.of(placements, eq(placements.journeyId, journeyId)))
      .orderBy(asc(phases.position), asc(steps.position), asc(placements.position), asc(placements.id)),
    tx
      .select({ touchpointId: placements.touchpointId, value: designedEmotions.value })
      .from(designedEmotions)
      .innerJoin(placements, scope.of(placements, eq(placements.stepId, designedEmotions.stepId)))
      .where(scope.of(designedEmotions, eq(designedEmotions.journeyId, journeyId))),
    tx
      .selectDistinct({ touchpointId: formLinks.touchpointId })
      .from(formLinks)
      .innerJoin(placements, scope.of(placements, eq(placements.touchpointId, formLinks.touchpointId)))
      .where(scope.of(formLinks, eq(placements.journeyId, journeyId))),
    rollups(scope, { journeyId, from: period.from, to: period.to, previous: period.previous, unit }),
  ]);
  if (!journey) return null;
  const stops = onceEach(places);
  const report = journeyReport(rows, { phaseIds: phaseRows.map(({ id }) => id), touchpoints: stops }, period, unit);
  const attention = needsAttention(
    rows,
    stops.map(({ id }) => ({ id, designed: designed.filter((it) => it.touchpointId === id).map((it) => it.value) })),
    period,
  );
  const rowsOf = grouped(rows, (row) => row.touchpointId);
  return {
    journey,
    phases: phaseRows,
    touchpoints: stops.map((stop) => ({
      ...stop,
      emotionOverTime: sparkline(rowsOf.get(stop.id) ?? [], period, unit),
      attention: attention.find((it) => it.touchpointId === stop.id) ?? null,
    })),
    /** How many touchpoints are asked about. */
    asked: asked.length,
    answered: rows.length > 0,
    report,
  };
}

type Place = { id: string; name: string; momentOfTruth: boolean; phaseId: string };

/** A touchpoint of several steps once, where it stands first, with all its phases. */
function onceEach(places: readonly Place[]) {
  return [...grouped(places, (place) => place.id).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { id, name, momentOfTruth } = first;
    return [{ id, name, momentOfTruth, phaseIds: [...new Set(same.map((place) => place.phaseId))] }];
  });
}
