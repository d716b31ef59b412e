import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { inWorkspace } from '@/db/scope';
import { log } from '@/lib/log';
import { forgetUnused } from './mutations';
import { findFiles } from './queries';
import { type FileStore, fileOfKey } from './store';

const day = 24 * 3600_000;

/** Removes bytes that no row speaks of. What came within the last day may be about to get one. */
async function removeStrays(store: FileStore, workspaceId: string, before: Date): Promise<number> {
  let removed = 0;
  const sweep = async (keys: string[]) => {
    const ids = keys.map(fileOfKey).filter((id) => id !== null);
    const files = await inWorkspace(workspaceId, 'read', (scope) => findFiles(scope, ids));
    const known = new Set<string | null>(files.map(({ id }) => id));
    for (const key of keys.filter((one) => !known.has(fileOfKey(one)))) {
      await store.remove(key);
      removed += 1;
    }
  };
  const old: string[] = [];
  for await (const { key, putAt } of store.list(workspaceId)) {
    if (putAt < before && fileOfKey(key)) old.push(key);
    if (old.length === 1000) await sweep(old.splice(0));
  }
  await sweep(old);
  return removed;
}

/** Removes what began to arrive a day ago and never did. */
async function removeUnfinished({ incoming }: FileStore, before: Date): Promise<void> {
  for (const name of await readdir(incoming).catch(() => [])) {
    const place = path.join(incoming, name);
    const found = await stat(place).catch(() => null);
    if (found?.isFile() && found.mtime < before) await rm(place, { force: true });
  }
}

/**
 * Forgets files of these workspaces that came a day ago and that nothing shows, and removes their bytes without a row. What
 * the store has of other workspaces is left: it may be another database's.
 * @param now for tests, which can not wait a day
 */
export async function tidyFiles(
  store: FileStore,
  workspaceIds: AsyncIterable<string> | Iterable<string>,
  now = new Date(),
): Promise<void> {
  const before = new Date(now.getTime() - day);
  let [forgotten, removed] = [0, 0];
  for await (const id of workspaceIds) {
    forgotten += (await inWorkspace(id, 'write', (scope) => forgetUnused(scope, before))).length;
    removed += await removeStrays(store, id, before);
  }
  await removeUnfinished(store, before);
  if (forgotten + removed > 0) log.info('files.tidied', { forgotten, removed });
}
