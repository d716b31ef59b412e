import { asc, desc, eq, ne } from 'drizzle-orm';
import { journeys, phases, placements, steps } from '@/db/schema/journeys';
import { touchpoints } from '@/db/schema/touchpoints';
import type { Scope } from '@/db/scope';
import { grouped } from '@/lib/grouping';
import { compareFigure, type Figure, figure } from '../figures';
import type { Period } from '../periods';
import { rollups } from '../queries';
import { answersAt } from '../two-periods';

type Headlines = Awaited<ReturnType<typeof headlines>>;
export type Headline = Headlines['journeys'][number];
export type PhaseStop = { readonly id: string; readonly name: string; readonly emotion: Figure };

const shown = ['nps', 'csat', 'ces', 'wow', 'emotion'] as const;

/**
 * Every journey of the workspace, latest change first, with its figures over a period and the one before, and the
 * emotion of each phase. The number of statements is the same for one journey and for a hundred.
 */
export async function headlines(scope: Scope, period: Period) {
  const { tx } = scope;
  const [journeyRows, phaseRows, places, rows] = await Promise.all([
    tx
      .select({ id: journeys.id, title: journeys.title, state: journeys.state, shape: journeys.shape })
      .from(journeys)
      .where(scope.of(journeys, ne(journeys.state, 'archived')))
      .orderBy(desc(journeys.updatedAt), asc(journeys.id)),
    tx
      .select({ id: phases.id, journeyId: phases.journeyId, name: phases.name })
      .from(phases)
      .where(scope.of(phases))
      .orderBy(asc(phases.position), asc(phases.id)),
    tx
      .select({
        journeyId: placements.journeyId,
        phaseId: steps.phaseId,
        id: touchpoints.id,
        name: touchpoints.name,
      })
      .from(placements)
      .innerJoin(steps, scope.of(steps, eq(steps.id, placements.stepId)))
      .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, placements.touchpointId)))
      .where(scope.of(placements))
      .orderBy(asc(placements.id)),
    rollups(scope, { from: period.from, to: period.to, previous: period.previous, unit: 'whole' }),
  ]);
  const answers = answersAt(rows, period);
  const answersOf = (there: readonly { id: string }[] = []) => answers(there.map(({ id }) => id));
  const [phasesOf, placesOf, placesIn] = [
    grouped(phaseRows, (phase) => phase.journeyId),
    grouped(places, (place) => place.journeyId),
    grouped(places, (place) => place.phaseId),
  ];
  return {
    places,
    journeys: journeyRows.map((journey) => {
      const all = answersOf(placesOf.get(journey.id));
      return {
        ...journey,
        touchpoints: new Set(placesOf.get(journey.id)?.map(({ id }) => id)).size,
        totals: shown.map((measure) => compareFigure(measure, all)),
        phases: (phasesOf.get(journey.id) ?? []).map(({ id, name }): PhaseStop => {
          const { current, breaks } = answersOf(placesIn.get(id));
          return { id, name, emotion: figure('emotion', current, breaks?.current) };
        }),
      };
    }),
  };
}
