import { v7 as uuidv7 } from 'uuid';
import { recordAct } from '@/lib/auth/audit';
import { requireStill } from '@/lib/auth/still';
import type { Workspace } from '@/lib/auth/workspace';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { log } from '@/lib/log';
import { Arrival } from './arriving';
import { redraw } from './images';
import { keepFile, requireRoom } from './mutations';
import { cleanName } from './names';
import { receive, tooLarge, withBytes, withPlaces } from './receiving';
import { type FileFacts, imageLimit, imageType, megabyte } from './rules';
import { type Sniffed, sniff } from './sniffing';
import { fileStore, keyOf } from './store';

type Wish = { name: string; onlyImages: boolean; square: boolean };

/** The name stands in a header, escaped; the wishes in the address. */
function wishOf(request: Request): Wish {
  const { searchParams } = new URL(request.url);
  const square = searchParams.get('crop') === 'square';
  let name = '';
  try {
    name = decodeURIComponent(request.headers.get('x-file-name') ?? '').slice(0, 1000);
  } catch {
    // A name that can not be read is none.
  }
  return { name, square, onlyImages: square || searchParams.get('accepts') === 'image' };
}

async function recognise(place: string, { name, onlyImages }: Wish, size: number): Promise<Sniffed> {
  if (size === 0) throw new Refusal('files.empty', { field: 'file' });
  const sniffed = await withBytes(place, (bytes) => sniff(bytes, name));
  if (onlyImages && !(sniffed && 'image' in sniffed))
    throw new Refusal('files.notAnImage', { status: 415, field: 'file' });
  if (!sniffed) throw new Refusal('files.notKept', { status: 415, field: 'file' });
  if ('image' in sniffed && size > imageLimit) throw tooLarge(imageLimit, 'files.imageTooLarge');
  return sniffed;
}

/** Tells what has arrived, draws it anew if it is an image, and puts its bytes into the store. */
async function keepBytes(workspace: Workspace, wish: Wish, [arrived, drawn]: readonly [string, string], size: number) {
  const { TOUCHLINE_FILE_MB } = env();
  const sniffed = await recognise(arrived, wish, size);
  if (!('image' in sniffed) && size > TOUCHLINE_FILE_MB * megabyte) throw tooLarge(TOUCHLINE_FILE_MB * megabyte);
  const how = { square: wish.square, workspaceId: workspace.id };
  const picture = 'image' in sniffed ? await redraw(arrived, drawn, { format: sniffed.image, ...how }) : null;
  const contentType = 'image' in sniffed ? imageType : sniffed.contentType;
  const file: FileFacts = {
    id: uuidv7(),
    name: cleanName(wish.name, contentType),
    contentType,
    size: picture?.size ?? size,
    width: picture?.width ?? null,
    height: picture?.height ?? null,
  };
  await fileStore().put(keyOf(workspace.id, file.id), picture ? drawn : arrived);
  return file;
}

/**
 * Takes a file into the workspace: to disk as it arrives, told by its bytes, images drawn anew, counted against the quota,
 * and entered in the transaction of its audit row. What is refused leaves nothing.
 * @param request its body is the file; `?accepts=image` and `?crop=square` narrow and cut it
 * @throws Refusal at the field `file`: files.* (409, 413, 415, 422, 503); errors.forbidden and errors.notFound for whoever
 * was let in, and may not any more when all has come
 */
export async function uploadFile(workspace: Workspace, request: Request): Promise<FileFacts> {
  const store = fileStore();
  const wish = wishOf(request);
  const { TOUCHLINE_FILE_MB, TOUCHLINE_QUOTA_MB } = env();
  const quota = TOUCHLINE_QUOTA_MB * megabyte;
  const used = await workspace.read((scope) => requireRoom(scope, 1, quota));
  const arrival = new Arrival(workspace.id, used, quota);
  let kept = 0;
  try {
    return await withPlaces(store.incoming, async (arrived, drawn) => {
      const limit = Math.max(TOUCHLINE_FILE_MB * megabyte, imageLimit);
      const size = await receive(request, arrived, limit, (more) => arrival.take(more));
      const file = await keepBytes(workspace, wish, [arrived, drawn], size);
      try {
        await workspace.write(async (scope) => {
          await requireStill(scope, 'edit');
          await keepFile(scope, file, quota);
          await recordAct(scope, 'files.upload', file.id);
        });
      } catch (error) {
        await store.remove(keyOf(workspace.id, file.id)).catch((failure) => log.fault('files.leftover', failure));
        throw error;
      }
      kept = file.size;
      return file;
    });
  } finally {
    arrival.end(kept);
  }
}
