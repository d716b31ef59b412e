import { eq, inArray, sql } from 'drizzle-orm';
import { cards, designedEmotions, notes } from '@/db/schema/journeys';
import type { Scope } from '@/db/scope';
import type { Note, Operation } from '../schema';

/** Characters that a map has room for: every reader's browser, and the server for each of them, holds them at once. */
const mostSaid = 5_000_000;
/** Characters up to which a text is not counted before it is saved: as many as a map has cards do no harm. */
const uncounted = { note: 500, comment: 100 };

type Said = Partial<Pick<Note, 'text' | 'details' | 'evidenceSource'>>;

function notesOf(operation: Operation): readonly Said[] {
  if (operation.kind === 'restore') return operation.notes;
  if (operation.kind === 'edit-note') return [operation.changes];
  return operation.kind === 'add-card' && operation.note ? [operation.note] : [];
}

function commentsOf(operation: Operation): readonly string[] {
  if (operation.kind === 'restore') return operation.emotions.map(({ comment }) => comment);
  return operation.kind === 'set-emotion' && operation.comment ? [operation.comment] : [];
}

const longer = (texts: readonly string[], than: number) =>
  texts.reduce((sum, text) => sum + (text.length > than ? text.length : 0), 0);

/** Characters of the long texts that an operation brings. */
export const volumeOf = (operation: Operation): number =>
  longer(
    notesOf(operation).flatMap(({ text = '', details = '', evidenceSource = '' }) => [text, details, evidenceSource]),
    uncounted.note,
  ) + longer(commentsOf(operation), uncounted.comment);

/** Characters for which the map has room beside what it says; without end where the operations bring no long text. */
export async function roomForTexts(
  scope: Scope,
  journeyId: string,
  operations: readonly { operation: Operation }[],
): Promise<number> {
  if (operations.every(({ operation }) => volumeOf(operation) === 0)) return Number.POSITIVE_INFINITY;
  const shown = scope.tx
    .select({ id: cards.noteId })
    .from(cards)
    .where(scope.of(cards, eq(cards.journeyId, journeyId)));
  const [[said], [commented]] = await Promise.all([
    scope.tx
      .select({
        length: sql<string>`sum(length(${notes.text}) + length(${notes.details}) + length(${notes.evidenceSource}))`,
      })
      .from(notes)
      .where(scope.of(notes, inArray(notes.id, shown))),
    scope.tx
      .select({ length: sql<string>`sum(length(${designedEmotions.comment}))` })
      .from(designedEmotions)
      .where(scope.of(designedEmotions, eq(designedEmotions.journeyId, journeyId))),
  ]);
  return mostSaid - Number(said?.length ?? 0) - Number(commented?.length ?? 0);
}
