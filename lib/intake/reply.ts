import { FastResponse } from 'srvx/node';

/** An answer as it goes over the wire. */
export type Reply = { status: number; headers: Record<string, string>; body: Uint8Array };

/** A Response that costs little to make: it is made whole only where somebody asks for more than `replyOf` does. */
export const reply = (body: string | Uint8Array | null, status: number, headers: Record<string, string>): Response =>
  new FastResponse(body as BodyInit | null, { status, headers });

type Light = { _toNodeResponse(): { status: number; headers: string[]; body?: string | Uint8Array } };
const isLight = (response: Response): response is Response & Light => '_toNodeResponse' in response;

/** What a Response says; it can be read once. */
export async function replyOf(response: Response): Promise<Reply> {
  if (!isLight(response)) {
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  }
  const { status, headers: pairs, body = '' } = response._toNodeResponse();
  const headers: Record<string, string> = {};
  for (let at = 0; at < pairs.length; at += 2) headers[pairs[at] ?? ''] = pairs[at + 1] ?? '';
  return { status, headers, body: typeof body === 'string' ? Buffer.from(body) : body };
}
