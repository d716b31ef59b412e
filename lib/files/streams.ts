import { createReadStream } from 'node:fs';
import { ReadableStream as NodeReadableStream } from 'node:stream/web';

/** Opens the file when it is first read: whoever asked may be gone by then, and an open file that nobody reads stays open. */
async function* portionsOf(file: string, signal: AbortSignal | undefined) {
  yield* createReadStream(file, { signal });
}

/**
 * A file's bytes as an answer's body. Read by iteration: what `Readable.toWeb` makes throws, outside of any promise, where
 * its reader leaves while a portion is on its way (Node 20), and that would end the server.
 * @param signal closes the file: a reader that waits for a connection which is gone neither reads on nor leaves
 */
export function streamOf(file: string, signal?: AbortSignal): ReadableStream<Uint8Array> {
  // Node's own type of a web stream and the browser's are one thing under two names.
  return NodeReadableStream.from(portionsOf(file, signal)) as ReadableStream<Uint8Array>;
}
