import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { Refusal } from '@/lib/errors';
import { megabyte } from './rules';
import type { Bytes } from './sniffing';

/** The refusal of a file that is larger than `limit` bytes. */
export const tooLarge = (limit: number, key = 'files.tooLarge') =>
  new Refusal(key, { status: 413, field: 'file', values: { limit: Math.floor(limit / megabyte) } });

/**
 * Gives `work` names of files that do not exist yet, in the store's directory for what arrives. Whatever is still there
 * at the end is removed.
 */
export async function withPlaces<T>(directory: string, work: (one: string, other: string) => Promise<T>): Promise<T> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const [one, other] = [path.join(directory, randomUUID()), path.join(directory, randomUUID())];
  try {
    return await work(one, other);
  } finally {
    await Promise.all([one, other].map((place) => rm(place, { force: true })));
  }
}

/**
 * Writes what arrives to a file, and never more than `limit` bytes of it.
 * @param onMore is told of each portion's bytes before it is written, and ends it all by throwing
 * @returns how many bytes came
 * @throws Refusal files.tooLarge (413); files.lost where whoever sends has gone
 */
export async function receive(
  request: Request,
  to: string,
  limit: number,
  onMore: (bytes: number) => void = () => {},
): Promise<number> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  if (!request.body) return 0;
  let size = 0;
  async function* counted(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      onMore(chunk.length);
      yield chunk;
    }
  }
  try {
    // Node's own type of a web stream and the browser's are one thing under two names.
    const incoming = Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>);
    await pipeline(incoming, counted, createWriteStream(to, { mode: 0o600, flags: 'wx' }));
  } catch (error) {
    if (request.signal.aborted) throw new Refusal('files.lost', { status: 400, field: 'file' });
    throw error;
  }
  return size;
}

/** Lets `work` read parts of a file. */
export async function withBytes<T>(file: string, work: (bytes: Bytes) => Promise<T>): Promise<T> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const read = async (offset: number, length: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    };
    return await work({ size, read });
  } finally {
    await handle.close();
  }
}
