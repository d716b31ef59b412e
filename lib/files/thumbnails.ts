import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { shrink } from './images';
import { withPlaces } from './receiving';
import type { ThumbnailWidth } from './rules';
import { type FileStore, type StoredBytes, workspaceOfKey } from './store';

const underWay = new Map<string, Promise<boolean>>();

/** @returns false where the image itself has no bytes */
async function make(store: FileStore, from: string, to: string, width: ThumbnailWidth): Promise<boolean> {
  const original = await store.open(from);
  if (!original) return false;
  return withPlaces(store.incoming, async (fetched, drawn) => {
    await pipeline(Readable.fromWeb(original.body as NodeReadableStream<Uint8Array>), createWriteStream(fetched));
    await shrink(fetched, drawn, width, workspaceOfKey(from));
    await store.put(to, drawn);
    return true;
  });
}

/** The smaller copy under the key `to` of the image under `from`: made when it is first asked for, and by one at a time. */
export async function openThumbnail(
  store: FileStore,
  from: string,
  to: string,
  width: ThumbnailWidth,
  signal?: AbortSignal,
): Promise<StoredBytes | null> {
  const known = await store.open(to, signal);
  if (known) return known;
  const making = underWay.get(to) ?? make(store, from, to, width).finally(() => underWay.delete(to));
  underWay.set(to, making);
  return (await making) ? store.open(to, signal) : null;
}
