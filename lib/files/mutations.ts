import { and, eq, inArray, lt, notExists, sql } from 'drizzle-orm';
import { forms, formVersions } from '@/db/schema/feedback';
import { files } from '@/db/schema/files';
import { journeyTemplates, notes } from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { workspaces } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import { Refusal } from '@/lib/errors';
import { bytesUsed } from './queries';
import { type FileFacts, megabyte } from './rules';

/** @param quota bytes */
export const quotaRefusal = (quota: number) =>
  new Refusal('files.quota', { status: 409, field: 'file', values: { quota: Math.floor(quota / megabyte) } });

/**
 * @param quota bytes
 * @returns bytes that the workspace has
 * @throws Refusal files.quota (409) where `more` bytes have no room beside them
 */
export async function requireRoom(scope: Scope, more: number, quota: number): Promise<number> {
  const used = await bytesUsed(scope);
  if (used + more > quota) throw quotaRefusal(quota);
  return used;
}

/**
 * Enters a file whose bytes are in the store. The workspace's row is held, so that of two files for which there is room
 * for one, one is kept.
 * @param quota bytes
 * @throws Refusal files.quota (409)
 */
export async function keepFile(scope: Scope, file: FileFacts, quota: number): Promise<void> {
  await scope.tx
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(eq(workspaces.id, scope.workspaceId))
    .for('no key update');
  await requireRoom(scope, file.size, quota);
  await scope.tx.insert(files).values(scope.row({ ...file, createdBy: scope.actorId }));
}

/** That nothing shows the file: no note, no portrait, no form, and no text in which ids are kept without a foreign key. */
function unused(scope: Scope) {
  const { tx } = scope;
  const named = (
    text: typeof personas.profile | typeof journeyTemplates.content | typeof forms.draft | typeof formVersions.content,
  ) => sql`position(${files.id}::text in ${text}::text) > 0`;
  return and(
    notExists(
      tx
        .select({ id: notes.id })
        .from(notes)
        .where(scope.of(notes, eq(notes.fileId, files.id))),
    ),
    notExists(
      tx
        .select({ id: personas.id })
        .from(personas)
        .where(scope.of(personas, sql`(${eq(personas.portraitFileId, files.id)} or ${named(personas.profile)})`)),
    ),
    notExists(
      tx
        .select({ id: journeyTemplates.id })
        .from(journeyTemplates)
        .where(scope.of(journeyTemplates, named(journeyTemplates.content))),
    ),
    notExists(
      tx
        .select({ id: forms.id })
        .from(forms)
        .where(scope.of(forms, named(forms.draft))),
    ),
    notExists(
      tx
        .select({ id: formVersions.id })
        .from(formVersions)
        .where(scope.of(formVersions, named(formVersions.content))),
    ),
  );
}

/**
 * Forgets the files that came before `before` and that nothing shows. They are locked before they are looked at again:
 * what begins to be shown in between is kept.
 * @returns the ids of what was forgotten; their bytes are still there
 */
export async function forgetUnused(scope: Scope, before: Date): Promise<string[]> {
  const candidates = await scope.tx
    .select({ id: files.id })
    .from(files)
    .where(scope.of(files, lt(files.createdAt, before), unused(scope)))
    .orderBy(files.id)
    .limit(1000)
    .for('update', { skipLocked: true });
  if (candidates.length === 0) return [];
  const ids = candidates.map(({ id }) => id);
  const gone = await scope.tx
    .delete(files)
    .where(scope.of(files, inArray(files.id, ids), unused(scope)))
    .returning({ id: files.id });
  return gone.map(({ id }) => id);
}
