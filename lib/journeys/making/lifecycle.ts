import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { cards, journeyOperations, journeyPersonas, journeys, notes, steps } from '@/db/schema/journeys';
import type { Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import { grouped } from '@/lib/grouping';
import { freeName } from '@/lib/naming';
import { isConfirmed } from '@/lib/reading';
import { applyOperations } from '../mutations';
import type { JourneyState, Operation } from '../schema';
import { loadSettledMap } from '../storage/loading';
import { copyOf } from './copying';
import {
  type archivingSchema,
  type duplicationSchema,
  type journeyRemovalSchema,
  longestTitle,
} from './lifecycle-schema';
import { insertMap } from './new-map';

/**
 * Makes a second map of a journey, under a title that no other has: where the one given is taken, it is counted.
 * @throws Refusal errors.notFound where the workspace has no such journey
 */
export async function duplicateJourney(
  scope: Scope,
  { id, title, as }: z.output<typeof duplicationSchema>,
): Promise<{ id: string }> {
  const [loaded, titles] = await Promise.all([
    loadSettledMap(scope, id),
    scope.tx.select({ title: journeys.title }).from(journeys).where(scope.of(journeys)),
  ]);
  if (!loaded) throw notFound();
  const free = freeName(
    title,
    titles.map((other) => other.title),
    longestTitle,
  );
  return insertMap(scope, copyOf(loaded.map, uuidv7(), { title: free, future: as === 'future' }));
}

const once = (journeyId: string, operations: readonly Operation[]) => ({
  journeyId,
  operations: operations.map((operation) => ({ id: uuidv7(), operation })),
});

/** What a journey was when it was archived; a draft where its log does not tell, since that claims nothing. */
async function stateBefore(scope: Scope, journeyId: string): Promise<JourneyState> {
  const was = sql<JourneyState>`${journeyOperations.operation} #>> '{inverse,changes,state}'`;
  const [archived] = await scope.tx
    .select({ was })
    .from(journeyOperations)
    .where(
      scope.of(
        journeyOperations,
        eq(journeyOperations.journeyId, journeyId),
        sql`${journeyOperations.operation} #>> '{changes,state}' = 'archived'`,
        ne(was, 'archived'),
      ),
    )
    .orderBy(desc(journeyOperations.revision))
    .limit(1);
  return archived?.was ?? 'draft';
}

/**
 * Archives a journey, or brings it back as what it was, from elsewhere than its map; it stands in the map's log as any
 * change. @throws Refusal errors.notFound where the workspace has no such journey
 */
export async function archiveJourney(
  scope: Scope,
  { id, archived }: z.output<typeof archivingSchema>,
): Promise<{ id: string }> {
  const [journey] = await scope.tx
    .select({ state: journeys.state })
    .from(journeys)
    .where(scope.of(journeys, eq(journeys.id, id)))
    .for('no key update');
  if (!journey) throw notFound();
  // Someone else was quicker.
  if ((journey.state === 'archived') === archived) return { id };
  const state = archived ? 'archived' : await stateBefore(scope, id);
  await applyOperations(scope, once(id, [{ kind: 'set-journey', changes: { state } }]));
  return { id };
}

/** Takes every link to a journey away: on the maps that have one as an operation of theirs, elsewhere in its place. */
async function unlink(scope: Scope, journeyId: string): Promise<void> {
  const { tx } = scope;
  const [linkedSteps, linkedCards] = await Promise.all([
    tx
      .select({ id: steps.id, journeyId: steps.journeyId })
      .from(steps)
      .where(scope.of(steps, eq(steps.linkedJourneyId, journeyId), ne(steps.journeyId, journeyId))),
    tx
      .select({ id: notes.id, journeyId: cards.journeyId })
      .from(notes)
      .innerJoin(cards, scope.of(cards, eq(cards.noteId, notes.id)))
      .where(scope.of(notes, eq(notes.linkedJourneyId, journeyId), ne(cards.journeyId, journeyId))),
  ]);
  const shown = new Map(linkedCards.map((note) => [note.id, note]));
  const undone = [
    ...linkedSteps.map(({ id, journeyId: map }) => ({
      map,
      operation: { kind: 'link-step', id, linkedJourneyId: null } satisfies Operation,
    })),
    ...[...shown.values()].map(({ id, journeyId: map }) => ({
      map,
      operation: { kind: 'edit-note', id, changes: { linkedJourneyId: null } } satisfies Operation,
    })),
  ];
  // In one order, so that two who delete at the same moment wait for each other.
  const byMap = [...grouped(undone, ({ map }) => map)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [map, list] of byMap) {
    await applyOperations(
      scope,
      once(
        map,
        list.map(({ operation }) => operation),
      ),
    );
  }
  await tx
    .update(steps)
    .set({ linkedJourneyId: null })
    .where(scope.of(steps, eq(steps.linkedJourneyId, journeyId)));
  await tx
    .update(notes)
    .set({ linkedJourneyId: null })
    .where(scope.of(notes, eq(notes.linkedJourneyId, journeyId)));
}

/** Takes a persona, and its curves with it, off every map, as an operation of each. */
export async function takeOffMaps(scope: Scope, personaId: string): Promise<void> {
  const rows = await scope.tx
    .select({ journeyId: journeyPersonas.journeyId })
    .from(journeyPersonas)
    .where(scope.of(journeyPersonas, eq(journeyPersonas.personaId, personaId)))
    .orderBy(journeyPersonas.journeyId);
  for (const { journeyId } of rows) {
    await applyOperations(scope, once(journeyId, [{ kind: 'remove-persona', id: personaId }]));
  }
}

/** What the map's cards say and no other map shows would be in nobody's sight any more. */
async function deleteOwnNotes(scope: Scope, journeyId: string): Promise<void> {
  const { tx } = scope;
  const of = (condition: typeof eq | typeof ne) =>
    tx
      .select({ id: cards.noteId })
      .from(cards)
      .where(scope.of(cards, condition(cards.journeyId, journeyId)));
  const [own, elsewhere] = await Promise.all([
    // Locked before it is looked at: a map that takes one of them at this moment is waited for.
    tx
      .select({ id: notes.id })
      .from(notes)
      .where(scope.of(notes, inArray(notes.id, of(eq))))
      .orderBy(notes.id)
      .for('update'),
    tx
      .select({ id: cards.noteId })
      .from(cards)
      .where(scope.of(cards, and(ne(cards.journeyId, journeyId), inArray(cards.noteId, of(eq))))),
  ]);
  const kept = new Set(elsewhere.map(({ id }) => id));
  const gone = own.map(({ id }) => id).filter((id) => !kept.has(id));
  if (gone.length > 0) await tx.delete(notes).where(scope.of(notes, inArray(notes.id, gone)));
}

/**
 * Deletes a journey with its map. Its touchpoints stay in the workspace with all answers, and so do its personas.
 * @throws Refusal errors.notFound; journeys.confirmationDiffers where the title was typed otherwise
 */
export async function deleteJourney(
  scope: Scope,
  { id, confirmation }: z.output<typeof journeyRemovalSchema>,
): Promise<{ id: string }> {
  const [journey] = await scope.tx
    .select({ title: journeys.title })
    .from(journeys)
    .where(scope.of(journeys, eq(journeys.id, id)))
    // Whoever links to it at this moment waits, and finds it gone.
    .for('update');
  if (!journey) throw notFound();
  if (!isConfirmed(confirmation, journey.title)) {
    throw new Refusal('journeys.confirmationDiffers', { field: 'confirmation', values: { title: journey.title } });
  }
  await unlink(scope, id);
  await deleteOwnNotes(scope, id);
  await scope.tx.delete(journeys).where(scope.of(journeys, eq(journeys.id, id)));
  return { id };
}
