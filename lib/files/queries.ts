import { eq, inArray, sum } from 'drizzle-orm';
import { files } from '@/db/schema/files';
import { isUuid, type Scope } from '@/db/scope';
import type { FileFacts } from './rules';

const columns = {
  id: files.id,
  name: files.name,
  contentType: files.contentType,
  size: files.size,
  width: files.width,
  height: files.height,
};

/** One file; null where the workspace has none with this id. */
export async function findFile(scope: Scope, id: string): Promise<FileFacts | null> {
  if (!isUuid(id)) return null;
  const [file] = await scope.tx
    .select(columns)
    .from(files)
    .where(scope.of(files, eq(files.id, id)));
  return file ?? null;
}

/** Of these files, those that the workspace has. */
export async function findFiles(scope: Scope, ids: readonly string[]): Promise<FileFacts[]> {
  if (ids.length === 0) return [];
  return scope.tx
    .select(columns)
    .from(files)
    .where(scope.of(files, inArray(files.id, [...new Set(ids)])));
}

/** Bytes of all files of the workspace; smaller copies of images are not counted. */
export async function bytesUsed(scope: Scope): Promise<number> {
  const [used] = await scope.tx
    .select({ bytes: sum(files.size).mapWith(Number) })
    .from(files)
    .where(scope.of(files));
  return used?.bytes ?? 0;
}
