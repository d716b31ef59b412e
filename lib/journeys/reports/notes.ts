import { asc, count, countDistinct, eq, inArray } from 'drizzle-orm';
import { cards, journeys, notes, phases, steps } from '@/db/schema/journeys';
import { isUuid, type Scope } from '@/db/scope';
import { grouped } from '@/lib/grouping';
import { type SharedKind, sharedKinds } from '../rules';
import type { Note } from '../schema';
import { asNotes } from '../storage/loading';
import { noteColumns } from '../storage/selects';

/** @property maps on how many maps the note stands; 0 where it was taken off the last one */
export type SharedNote = { note: Note; maps: number };

/** The workspace's pain points, opportunities or both, by their text. */
export async function sharedNotes(scope: Scope, kind?: SharedKind): Promise<SharedNote[]> {
  const kinds = kind ? [kind] : [...sharedKinds];
  const [rows, counts] = await Promise.all([
    scope.tx
      .select(noteColumns)
      .from(notes)
      .where(scope.of(notes, inArray(notes.kind, kinds)))
      .orderBy(asc(notes.text), asc(notes.id)),
    scope.tx
      .select({ noteId: cards.noteId, maps: countDistinct(cards.journeyId) })
      .from(cards)
      .innerJoin(notes, scope.of(notes, eq(notes.id, cards.noteId), inArray(notes.kind, kinds)))
      .where(scope.of(cards))
      .groupBy(cards.noteId),
  ]);
  const maps = new Map(counts.map((row) => [row.noteId, row.maps]));
  return asNotes(rows).map((note) => ({ note, maps: maps.get(note.id) ?? 0 }));
}

export type NoteInUse = Awaited<ReturnType<typeof notesInUse>>[number];

/** The workspace's pain points and opportunities, each with the maps on which it stands, by title. */
export async function notesInUse(scope: Scope) {
  const [rows, places] = await Promise.all([
    scope.tx
      .select(noteColumns)
      .from(notes)
      .where(scope.of(notes, inArray(notes.kind, [...sharedKinds]))),
    scope.tx
      .selectDistinct({ noteId: cards.noteId, id: journeys.id, title: journeys.title })
      .from(cards)
      .innerJoin(notes, scope.of(notes, eq(notes.id, cards.noteId), inArray(notes.kind, [...sharedKinds])))
      .innerJoin(journeys, scope.of(journeys, eq(journeys.id, cards.journeyId)))
      .where(scope.of(cards))
      .orderBy(asc(journeys.title), asc(journeys.id)),
  ]);
  const on = grouped(places, (place) => place.noteId);
  return asNotes(rows).map((note) => ({
    note: { ...note, kind: note.kind as SharedKind },
    maps: (on.get(note.id) ?? []).map(({ id, title }) => ({ id, title })),
  }));
}

export type NoteUses = NonNullable<Awaited<ReturnType<typeof noteUses>>>;

/** On which maps and steps a note stands; null where the workspace has no such one. */
export async function noteUses(scope: Scope, id: string) {
  if (!isUuid(id)) return null;
  const [[found], uses] = await Promise.all([
    scope.tx
      .select({ count: count() })
      .from(notes)
      .where(scope.of(notes, eq(notes.id, id))),
    scope.tx
      .select({
        cardId: cards.id,
        journey: { id: journeys.id, title: journeys.title },
        phase: { id: phases.id, name: phases.name },
        step: { id: steps.id, name: steps.name },
      })
      .from(cards)
      .innerJoin(journeys, scope.of(journeys, eq(journeys.id, cards.journeyId)))
      .innerJoin(steps, scope.of(steps, eq(steps.id, cards.stepId)))
      .innerJoin(phases, scope.of(phases, eq(phases.id, steps.phaseId)))
      .where(scope.of(cards, eq(cards.noteId, id)))
      .orderBy(asc(journeys.title), asc(journeys.id), asc(phases.position), asc(steps.position), asc(cards.id)),
  ]);
  return found?.count ? { uses } : null;
}
