import { FastResponse } from 'srvx/node';

/** An answer as it goes over the wire. */
export type Reply = {
  status: number;
  /** Names, each with its value behind it; the length is left to whoever sends it. */
  headers: string[];
  body: Uint8Array;
};

/** A Response that costs little to make: it is made whole only where somebody asks for more than `replyOf` does. */
export const reply = (
  body: string | Uint8Array | null,
  status: number,
  headers: Record<string, string> | [string, string][],
): Response => new FastResponse(body as BodyInit | null, { status, headers });

type Light = { _toNodeResponse(): { status: number; headers: string[]; body?: string | Uint8Array } };
const isLight = (response: Response): response is Response & Light => '_toNodeResponse' in response;

/** What a Response says; it can be read once. */
export async function replyOf(response: Response): Promise<Reply> {
  if (!isLight(response)) {
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: [...response.headers].flat(), body };
  }
  const { status, headers, body = '' } = response._toNodeResponse();
  const length = headers.indexOf('content-length');
  if (length >= 0) headers.splice(length, 2);
  return { status, headers, body: typeof body === 'string' ? Buffer.from(body) : body };
}
