/** Room for a dozen texts of 2,000 characters in any script, percent-encoded, and for a good deal too much to be given back. */
const LIMIT = 256 * 1024;

type Body = { ok: true; fields: URLSearchParams } | { ok: false; status: 413 | 415 };

/** The fields of a sent form; reads no further than the limit, whatever the request says of its length. */
export async function readFields(request: Request): Promise<Body> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { ok: false, status: 415 };
  const length = request.headers.get('content-length');
  if (Number(length ?? 0) > LIMIT) return { ok: false, status: 413 };
  // No more than that comes: the protocol sees to it.
  if (length !== null) return { ok: true, fields: new URLSearchParams(await request.text()) };
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LIMIT) {
      await reader.cancel();
      return { ok: false, status: 413 };
    }
    chunks.push(value);
  }
  return { ok: true, fields: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) };
}
