import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { listen } from '@/lib/auth/testing';

type Keys = { accessKeyId: string; secretAccessKey: string; region: string; bucket: string };

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, data: string) => createHmac('sha256', key).update(data).digest();
/** RFC 3986, as AWS escapes: everything but unreserved characters. */
const escaped = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** AWS Signature Version 4, worked out anew from the documentation and not by the library that signs. */
function isSigned(request: IncomingMessage, url: URL, body: Buffer, keys: Keys): boolean {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w{64})$/;
  const [, who, date = '', region = '', names = '', signature = ''] =
    given.exec(request.headers.authorization ?? '') ?? [];
  const said = String(request.headers['x-amz-content-sha256']);
  if (who !== keys.accessKeyId || region !== keys.region) return false;
  if (said !== 'UNSIGNED-PAYLOAD' && said !== sha256(body)) return false;
  const query = [...url.searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
  const path = url.pathname.split('/').map((part) => escaped(decodeURIComponent(part)));
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = [request.method, path.join('/'), query.join('&'), headers.join(''), names, said].join('\n');
  const scope = `${date}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [date, region, 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${keys.secretAccessKey}`);
  return timingSafeEqual(hmac(key, text), Buffer.from(signature, 'hex'));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A bucket in memory that speaks as Amazon S3 does: signatures, path-style addresses, pages of three keys. */
export async function openBucket(keys: Keys) {
  const objects = new Map<string, { body: Buffer; at: Date }>();

  function page(url: URL): string {
    const prefix = url.searchParams.get('prefix') ?? '';
    const after = url.searchParams.get('continuation-token') ?? '';
    const found = [...objects].filter(([key]) => key.startsWith(prefix) && key > after).sort();
    const shown = found.slice(0, 3);
    const contents = shown.map(
      ([key, { at, body }]) =>
        `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified><Size>${body.length}</Size></Contents>`,
    );
    const more = found.length > 3 ? `<NextContinuationToken>${shown.at(-1)?.[0]}</NextContinuationToken>` : '';
    return `<?xml version="1.0"?><ListBucketResult>${contents.join('')}${more}</ListBucketResult>`;
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://bucket.example');
    const body = await bodyOf(request);
    const answer = (status: number, content: Buffer | string = '') => {
      const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(content) };
      response.writeHead(status, length).end(content);
    };
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/');
    const key = rest.join('/');
    if (!isSigned(request, url, body, keys)) return answer(403);
    if (bucket !== keys.bucket) return answer(404);
    if (request.method === 'GET' && key === '') return answer(200, page(url));
    if (request.method === 'PUT') {
      // As Amazon does: a length must be said beforehand.
      if (request.headers['content-length'] === undefined) return answer(411);
      objects.set(key, { body, at: new Date() });
      return answer(200);
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return answer(204);
    }
    const found = objects.get(key);
    return found ? answer(200, found.body) : answer(404);
  });
  const endpoint = await listen(server);
  return { endpoint, close: () => server.close() };
}
