import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileStore } from './store';
import { streamOf } from './streams';

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
const absent = (error: unknown): null => {
  if (isMissing(error)) return null;
  throw error;
};

/** What was written stays written when the power fails. */
async function settleOnDisk(place: string): Promise<void> {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Files in a directory of this machine: `<workspace>/<file>`. What arrives lies in the same file system, to be renamed. */
export function diskStore(root: string): FileStore {
  const at = (key: string) => path.join(root, key);
  return {
    incoming: path.join(root, 'incoming'),
    async put(key, from) {
      const target = at(key);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await settleOnDisk(from);
      await rename(from, target);
      await settleOnDisk(path.dirname(target));
    },
    async open(key, signal) {
      const found = await stat(at(key)).catch(absent);
      if (!found?.isFile()) return null;
      return { size: found.size, body: streamOf(at(key), signal) };
    },
    remove: (key) => rm(at(key), { force: true }),
    async *list(workspaceId) {
      for (const name of (await readdir(at(workspaceId)).catch(absent)) ?? []) {
        const found = await stat(at(`${workspaceId}/${name}`)).catch(absent);
        if (found?.isFile()) yield { key: `${workspaceId}/${name}`, putAt: found.mtime };
      }
    },
  };
}
