import { createReadStream } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { imports } from '@/db/schema/exchange';
import { recordAct } from '@/lib/auth/audit';
import { requireStill } from '@/lib/auth/still';
import type { Workspace } from '@/lib/auth/workspace';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { Arrival } from '@/lib/files/arriving';
import { requireRoom } from '@/lib/files/mutations';
import { cleanName } from '@/lib/files/names';
import { receive, withBytes, withPlaces } from '@/lib/files/receiving';
import { megabyte } from '@/lib/files/rules';
import { fileStore, keyOf } from '@/lib/files/store';
import { requireTurn } from './mutations';
import { decoding, encodingOf, headBytes, layoutOf } from './reading/recognising';

/** Bytes of a file of past answers. */
const fileLimit = 150 * megabyte;

function nameOf(request: Request): string {
  try {
    return cleanName(decodeURIComponent(request.headers.get('x-file-name') ?? '').slice(0, 1000), 'text/csv');
  } catch {
    // A name that can not be read is none.
    return cleanName('', 'text/csv');
  }
}

async function recognise(place: string) {
  const encoding = await encodingOf(createReadStream(place));
  const start = await withBytes(place, (bytes) => bytes.read(0, headBytes));
  return { encoding, ...layoutOf(decoding(encoding)(start)) };
}

/**
 * Takes a file of past answers into the workspace: to disk as it arrives, its encoding and layout recognised. Nothing of
 * it is stored as an answer yet.
 * @throws Refusal at the field `file`
 */
export async function uploadImport(workspace: Workspace, request: Request): Promise<{ id: string }> {
  const files = fileStore();
  const quota = env().TOUCHLINE_QUOTA_MB * megabyte;
  const used = await workspace.read(async (scope) => {
    await requireTurn(scope);
    return requireRoom(scope, 1, quota);
  });
  const arrival = new Arrival(workspace.id, used, quota);
  try {
    return await withPlaces(files.incoming, async (place) => {
      const size = await receive(request, place, fileLimit, (more) => arrival.take(more));
      if (size === 0) throw new Refusal('files.empty', { field: 'file' });
      const layout = await recognise(place);
      const id = uuidv7();
      await files.put(keyOf(workspace.id, id), place);
      try {
        await workspace.write(async (scope) => {
          await requireStill(scope, 'edit');
          await requireTurn(scope);
          const row = { id, name: nameOf(request), status: 'arrived' as const, size, ...layout };
          await scope.tx.insert(imports).values(scope.row({ ...row, createdBy: scope.actorId }));
          await recordAct(scope, 'imports.upload', id);
        });
      } catch (error) {
        await files.remove(keyOf(workspace.id, id));
        throw error;
      }
      return { id };
    });
  } finally {
    arrival.end(0);
  }
}
