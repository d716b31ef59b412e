import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { v7 as uuidv7 } from 'uuid';
import { cards, designedEmotions, journeyPersonas, lanes, phases, placements, steps } from '@/db/schema/journeys';
import type { Scope } from '@/db/scope';
import { Refusal } from '@/lib/errors';
import { grouped } from '@/lib/grouping';
import { taken } from '../operations/rule';
import type { DesignedEmotion, JourneyMap } from '../schema';
import { removed, renumbered, toWrite } from './difference';
import type { LoadedMap } from './loading';

/** What an upsert takes from the row that it could not insert. */
export function excluded<K extends string>(columns: Record<K, PgColumn>): Record<K, SQL> {
  const entries = Object.entries<PgColumn>(columns);
  return Object.fromEntries(entries.map(([key, { name }]) => [key, sql`excluded.${sql.identifier(name)}`])) as Record<
    K,
    SQL
  >;
}

const ofSameJourney = (journeyId: PgColumn) => sql`${journeyId} = excluded.journey_id`;

/** A row that was not written belongs to another map of the workspace. */
async function all(rows: readonly unknown[], written: PromiseLike<unknown[]>): Promise<void> {
  if ((await written).length < rows.length) throw new Refusal(taken, { status: 409 });
}

function writePhases({ scope, journeyId, before, after, positions }: Difference) {
  const numbers = renumbered([after.phases], positions.phases);
  const rows = toWrite(before.phases, after.phases, positions.phases, numbers);
  if (rows.length === 0) return [];
  const written = scope.tx
    .insert(phases)
    .values(rows.map(({ id, name, position }) => scope.row({ id, journeyId, name, position })))
    .onConflictDoUpdate({
      target: [phases.workspaceId, phases.id],
      set: excluded({ name: phases.name, position: phases.position }),
      setWhere: ofSameJourney(phases.journeyId),
    })
    .returning({ id: phases.id });
  return [all(rows, written)];
}

function writeSteps({ scope, journeyId, before, after, positions }: Difference) {
  const numbers = renumbered(grouped(after.steps, (step) => step.phaseId).values(), positions.steps);
  const rows = toWrite(before.steps, after.steps, positions.steps, numbers);
  if (rows.length === 0) return [];
  const written = scope.tx
    .insert(steps)
    .values(rows.map((row) => scope.row({ ...row, journeyId })))
    .onConflictDoUpdate({
      target: [steps.workspaceId, steps.id],
      set: excluded({
        phaseId: steps.phaseId,
        name: steps.name,
        linkedJourneyId: steps.linkedJourneyId,
        position: steps.position,
      }),
      setWhere: ofSameJourney(steps.journeyId),
    })
    .returning({ id: steps.id });
  return [all(rows, written)];
}

function writeLanes({ scope, journeyId, before, after, positions }: Difference) {
  const rows = toWrite(before.lanes, after.lanes, positions.lanes, renumbered([after.lanes], positions.lanes));
  if (rows.length === 0) return [];
  const written = scope.tx
    .insert(lanes)
    .values(rows.map((row) => scope.row({ ...row, journeyId })))
    .onConflictDoUpdate({
      target: [lanes.workspaceId, lanes.id],
      set: excluded({
        name: lanes.name,
        hidden: lanes.hidden,
        collapsed: lanes.collapsed,
        position: lanes.position,
      }),
      setWhere: ofSameJourney(lanes.journeyId),
    })
    .returning({ id: lanes.id });
  return [all(rows, written)];
}

function writePersonas({ scope, journeyId, before, after, positions }: Difference) {
  const numbers = renumbered([after.personas], positions.personas);
  const rows = toWrite(before.personas, after.personas, positions.personas, numbers);
  if (rows.length === 0) return [];
  return [
    scope.tx
      .insert(journeyPersonas)
      .values(rows.map(({ id: personaId, position }) => scope.row({ id: uuidv7(), journeyId, personaId, position })))
      .onConflictDoUpdate({
        target: [journeyPersonas.workspaceId, journeyPersonas.journeyId, journeyPersonas.personaId],
        set: excluded({ position: journeyPersonas.position }),
      }),
  ];
}

function writePlacements({ scope, journeyId, before, after, positions }: Difference) {
  const numbers = renumbered(grouped(after.placements, (one) => one.stepId).values(), positions.placements);
  const rows = toWrite(before.placements, after.placements, positions.placements, numbers);
  if (rows.length === 0) return [];
  const written = scope.tx
    .insert(placements)
    .values(
      rows.map(({ id, stepId, touchpointId, position }) =>
        scope.row({ id, journeyId, stepId, touchpointId, position }),
      ),
    )
    .onConflictDoUpdate({
      target: [placements.workspaceId, placements.id],
      set: excluded({
        stepId: placements.stepId,
        touchpointId: placements.touchpointId,
        position: placements.position,
      }),
      setWhere: ofSameJourney(placements.journeyId),
    })
    .returning({ id: placements.id });
  return [all(rows, written)];
}

function writeCards({ scope, journeyId, before, after, positions }: Difference) {
  const cells = grouped(after.cards, (card) => `${card.laneId} ${card.stepId}`).values();
  const rows = toWrite(before.cards, after.cards, positions.cards, renumbered(cells, positions.cards));
  if (rows.length === 0) return [];
  const written = scope.tx
    .insert(cards)
    .values(rows.map((row) => scope.row({ ...row, journeyId })))
    .onConflictDoUpdate({
      target: [cards.workspaceId, cards.id],
      set: excluded({
        laneId: cards.laneId,
        stepId: cards.stepId,
        span: cards.span,
        noteId: cards.noteId,
        position: cards.position,
      }),
      setWhere: ofSameJourney(cards.journeyId),
    })
    .returning({ id: cards.id });
  return [all(rows, written)];
}

/** A statement has room for 65,535 values; a point has 8. Of everything else a map has no more than fits. */
const mostPoints = 8000;

function writeEmotions({ scope, journeyId, before, after }: Difference) {
  const known = new Set(before.emotions);
  const rows = after.emotions.filter((point) => !known.has(point));
  const portions = Array.from({ length: Math.ceil(rows.length / mostPoints) }, (_, at) =>
    rows.slice(at * mostPoints, (at + 1) * mostPoints),
  );
  return portions.map((portion) =>
    scope.tx
      .insert(designedEmotions)
      .values(portion.map((point) => scope.row({ ...point, id: uuidv7(), journeyId })))
      .onConflictDoUpdate({
        target: [
          designedEmotions.workspaceId,
          designedEmotions.stepId,
          designedEmotions.personaId,
          designedEmotions.state,
        ],
        set: excluded({ value: designedEmotions.value, comment: designedEmotions.comment }),
      }),
  );
}

/** Deletes what is gone; what stands on something that is gone goes with it by its foreign key. */
function deletions({ scope, journeyId, before, after }: Difference) {
  const { tx } = scope;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const gonePhases = new Set(ids(removed(before.phases, after.phases)));
  const goneSteps = removed(before.steps, after.steps);
  const stepIds = new Set(ids(goneSteps));
  const lone = <T extends { stepId: string }>(list: T[]) => list.filter((item) => !stepIds.has(item.stepId));
  const keyOf = (point: DesignedEmotion) => `${point.stepId} ${point.personaId} ${point.state}`;
  const left = new Set(after.emotions.map(keyOf));
  const gonePersonas = ids(removed(before.personas, after.personas));
  // A removed persona's whole curve goes by its persona.
  const gaps = lone(before.emotions).filter(
    (point) => !left.has(keyOf(point)) && !gonePersonas.includes(point.personaId),
  );
  const goneLanes = new Set(ids(removed(before.lanes, after.lanes)));
  const goneCards = lone(removed(before.cards, after.cards)).filter((card) => !goneLanes.has(card.laneId));
  type Table = typeof phases | typeof steps | typeof lanes | typeof placements | typeof cards;
  const from = (table: Table, gone: readonly string[]) =>
    gone.length > 0 ? [tx.delete(table).where(scope.of(table, inArray(table.id, [...gone])))] : [];
  const points = gaps.map((point) =>
    and(
      eq(designedEmotions.stepId, point.stepId),
      eq(designedEmotions.personaId, point.personaId),
      eq(designedEmotions.state, point.state),
    ),
  );
  return [
    ...from(phases, [...gonePhases]),
    ...from(steps, ids(goneSteps.filter((step) => !gonePhases.has(step.phaseId)))),
    ...from(placements, ids(lone(removed(before.placements, after.placements)))),
    ...from(lanes, [...goneLanes]),
    ...from(cards, ids(goneCards)),
    ...(gonePersonas.length > 0
      ? [
          tx
            .delete(journeyPersonas)
            .where(
              scope.of(
                journeyPersonas,
                eq(journeyPersonas.journeyId, journeyId),
                inArray(journeyPersonas.personaId, gonePersonas),
              ),
            ),
          tx
            .delete(designedEmotions)
            .where(
              scope.of(
                designedEmotions,
                eq(designedEmotions.journeyId, journeyId),
                inArray(designedEmotions.personaId, gonePersonas),
              ),
            ),
        ]
      : []),
    ...(points.length > 0 ? [tx.delete(designedEmotions).where(scope.of(designedEmotions, or(...points)))] : []),
  ];
}

type Difference = {
  scope: Scope;
  journeyId: string;
  before: JourneyMap;
  after: JourneyMap;
  positions: LoadedMap['positions'];
};

/**
 * Writes what is different between a map as it was loaded and as it is now: at most one statement a table for what is new
 * or changed and one for what is gone. Touchpoints and notes are written before.
 * @throws Refusal where an id is that of a row on another map of the workspace
 */
export async function saveDifference(scope: Scope, { map, positions }: LoadedMap, after: JourneyMap): Promise<void> {
  const difference = { scope, journeyId: map.id, before: map, after, positions };
  // In this order, because rows hang on rows: a step that moved out of a phase has left before the phase goes.
  await Promise.all([
    ...writePhases(difference),
    ...writeSteps(difference),
    ...writeLanes(difference),
    ...writePersonas(difference),
    ...writePlacements(difference),
    ...writeCards(difference),
    ...writeEmotions(difference),
    ...deletions(difference),
  ]);
}
