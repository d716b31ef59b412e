import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AwsClient } from 'aws4fetch';
import type { FileStore } from './store';
import { streamOf } from './streams';

type Place = {
  /** The service's address; the bucket comes after it as a path, as every compatible service understands. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  incoming: string;
};

/** Milliseconds that an answer may take to begin. */
const patience = 60_000;

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

const valuesOf = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, value = '']) => value);

/** Files in a bucket of Amazon S3 or of a service that speaks as it does. An object is there whole or not at all. */
export function s3Store({ endpoint, region, bucket, incoming, ...keys }: Place): FileStore {
  const client = new AwsClient({ ...keys, region, service: 's3' });
  const base = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;

  /** @throws Error with the status of every answer but success and, where `missing` says so, 404 */
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const signed = await client.sign(`${base}${path}`, init);
    const signals = [AbortSignal.timeout(patience), ...(init.signal ? [init.signal] : [])];
    const answer = await fetch(signed, { signal: AbortSignal.any(signals) });
    if (answer.ok || answer.status === 404) return answer;
    await answer.body?.cancel();
    throw new Error(`The file store answered ${answer.status}`);
  }

  async function* pages(query: Record<string, string>): AsyncGenerator<string> {
    let token: string | undefined;
    do {
      const search = new URLSearchParams({ 'list-type': '2', ...query });
      if (token) search.set('continuation-token', token);
      const answer = await ask(`?${search}`);
      if (!answer.ok) throw new Error('The bucket for files does not exist');
      const page = await answer.text();
      yield page;
      token = valuesOf(page, 'NextContinuationToken')[0];
    } while (token);
  }

  return {
    incoming,
    async put(key, from) {
      const { size } = await stat(from);
      const headers = { 'content-length': String(size), 'x-amz-content-sha256': await sha256(from) };
      const answer = await ask(`/${key}`, { method: 'PUT', headers, body: streamOf(from) });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error('The bucket for files does not exist');
    },
    async open(key, signal) {
      // What a proxy packs on its way has another length than it says.
      const answer = await ask(`/${key}`, {
        headers: { 'accept-encoding': 'identity' },
        ...(signal ? { signal } : {}),
      });
      if (answer.ok && answer.body) return { size: Number(answer.headers.get('content-length')), body: answer.body };
      await answer.body?.cancel();
      return null;
    },
    async remove(key) {
      await (await ask(`/${key}`, { method: 'DELETE' })).body?.cancel();
    },
    async *list(workspaceId) {
      for await (const page of pages({ prefix: `${workspaceId}/` })) {
        for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) yield* entryOf(entry);
      }
    },
  };
}

function* entryOf(xml: string) {
  const [key, changed] = [valuesOf(xml, 'Key')[0], valuesOf(xml, 'LastModified')[0]];
  if (key && changed) yield { key, putAt: new Date(changed) };
}
