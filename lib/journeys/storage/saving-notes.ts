import { eq } from 'drizzle-orm';
import { notes } from '@/db/schema/journeys';
import type { Scope } from '@/db/scope';
import type { Note } from '../schema';
import { changes } from './difference';
import { excluded } from './saving';
import { noteColumns } from './selects';

/** A statement has room for 65,535 values; a note has 15. */
const mostNotes = 2000;

/**
 * Writes the workspace's notes that are new or changed: other maps on which they stand see it too.
 * @param before as the workspace has them, locked
 */
export async function saveNotes(
  scope: Scope,
  before: ReadonlyMap<string, Note>,
  after: ReadonlyMap<string, Note>,
): Promise<void> {
  // By id, so that two maps that change the same ones wait for each other instead of locking each other out.
  const changed = [...after.values()]
    .filter((note) => before.get(note.id) !== note)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const [note] = changed;
  if (!note) return;
  const old = before.get(note.id);
  if (changed.length === 1 && old) {
    // A typed word is most of what there ever is to save.
    const { evidenceSince, ...said } = changes(old, note);
    const columns = evidenceSince ? { ...said, evidenceSince: new Date(evidenceSince) } : said;
    if (Object.keys(columns).length === 0) return;
    await scope.tx
      .update(notes)
      .set(columns)
      .where(scope.of(notes, eq(notes.id, note.id)));
    return;
  }
  const { id: _, kind: __, ...said } = noteColumns;
  const portions = Array.from({ length: Math.ceil(changed.length / mostNotes) }, (_, at) =>
    changed.slice(at * mostNotes, (at + 1) * mostNotes),
  );
  await Promise.all(
    portions.map((portion) =>
      scope.tx
        .insert(notes)
        .values(portion.map((note) => scope.row({ ...note, evidenceSince: new Date(note.evidenceSince) })))
        .onConflictDoUpdate({ target: [notes.workspaceId, notes.id], set: excluded(said) }),
    ),
  );
}
