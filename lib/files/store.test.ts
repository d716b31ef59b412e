import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskStore } from './disk-store';
import { s3Store } from './s3-store';
import { type FileStore, fileOfKey, keyOf } from './store';
import { openBucket } from './testing-bucket';

let directory: string;
let bucket: Awaited<ReturnType<typeof openBucket>>;
const keys = { accessKeyId: 'AKTOUCHLINE', secretAccessKey: 'a/secret+with=signs' };

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'touchline-store-'));
  bucket = await openBucket({ ...keys, region: 'eu-test-1', bucket: 'team-files' });
});
afterAll(async () => {
  bucket.close();
  await rm(directory, { recursive: true });
});

const inBucket = (changes: object = {}) =>
  s3Store({
    ...keys,
    endpoint: `${bucket.endpoint}/`,
    region: 'eu-test-1',
    bucket: 'team-files',
    incoming: directory,
    ...changes,
  });
const stores: [string, () => FileStore][] = [
  ['a directory', () => diskStore(path.join(directory, 'kept'))],
  ['a bucket', inBucket],
];

async function all<T>(of: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of of) found.push(one);
  return found;
}

async function arrived(content: string): Promise<string> {
  const file = path.join(directory, uuidv7());
  await writeFile(file, content);
  return file;
}

describe.each(stores)('%s', (_, open) => {
  it('gives back what it was given, and tells what it has of one workspace', async () => {
    const store = open();
    const [workspace, other] = [uuidv7(), uuidv7()];
    const [one, two] = [keyOf(workspace, uuidv7()), keyOf(workspace, uuidv7(), 320)];
    await store.put(one, await arrived('first'));
    await store.put(two, await arrived('héél klein'));
    await store.put(keyOf(other, uuidv7()), await arrived('of others'));
    const stored = await store.open(two);
    expect(stored?.size).toBe(Buffer.byteLength('héél klein'));
    expect(await new Response(stored?.body).text()).toBe('héél klein');
    const list = await all(store.list(workspace));
    expect(list.map(({ key }) => key).sort()).toEqual([one, two].sort());
    expect(Math.abs(Date.now() - (list[0]?.putAt.getTime() ?? 0))).toBeLessThan(60_000);
    await store.remove(one);
    await store.remove(one);
    expect(await store.open(one)).toBeNull();
    expect((await all(store.list(workspace))).map(({ key }) => key)).toEqual([two]);
    expect(await all(store.list(uuidv7()))).toEqual([]);
  });

  it('lists more than fits into one answer', async () => {
    const store = open();
    const workspace = uuidv7();
    const made = Array.from({ length: 7 }, () => keyOf(workspace, uuidv7()));
    for (const key of made) await store.put(key, await arrived(key));
    expect((await all(store.list(workspace))).map(({ key }) => key).sort()).toEqual(made.sort());
  });
});

it('leaves nothing of a file that arrived in the directory of what arrives', async () => {
  const store = diskStore(path.join(directory, 'other'));
  const key = keyOf(uuidv7(), uuidv7());
  await store.put(key, await arrived('x'));
  expect(await readdir(path.join(directory, 'other'))).toEqual([key.split('/')[0]]);
});

it('whoever breaks off a download, at whatever moment, leaves everything else as it is', async () => {
  const store = diskStore(path.join(directory, 'large'));
  const key = keyOf(uuidv7(), uuidv7());
  await store.put(key, await arrived('x'.repeat(1_000_000)));
  const leave = async (portions: number) => {
    const reader = (await store.open(key))?.body.getReader();
    for (let at = 0; at < portions; at += 1) await reader?.read();
    // While this is read, the next portion comes; it is asked for and not waited for.
    await readFile(path.join(directory, 'large', key));
    const next = reader?.read();
    await reader?.cancel();
    expect(await next).toBeDefined();
  };
  await Promise.all(Array.from({ length: 100 }, (_, at) => leave(at % 8)));
  expect((await new Response((await store.open(key))?.body).arrayBuffer()).byteLength).toBe(1_000_000);
});

it('says so when the bucket refuses', async () => {
  const key = keyOf(uuidv7(), uuidv7());
  for (const wrong of [{ secretAccessKey: 'other' }, { region: 'elsewhere' }, { accessKeyId: 'AKOTHER' }]) {
    const store = inBucket(wrong);
    await expect(store.put(key, await arrived('x'))).rejects.toThrow('403');
    await expect(store.open(key)).rejects.toThrow('403');
  }
  await expect(inBucket({ bucket: 'none' }).put(key, await arrived('x'))).rejects.toThrow('bucket');
});

it('no key leads out of a workspace', () => {
  const id = uuidv7();
  for (const wrong of ['..', `../${id}`, `${id}/..`, `${id}\n`, id.toUpperCase(), '']) {
    expect(() => keyOf(wrong, id)).toThrow();
    expect(() => keyOf(id, wrong)).toThrow();
  }
  expect(fileOfKey(`${id}/${id}.320`)).toBe(id);
  expect([`${id}/notes.txt`, `${id}/${id}.webp`, `../${id}/${id}`].map(fileOfKey)).toEqual([null, null, null]);
});

it('of a bucket gives whoever has gone the reason that they went for', async () => {
  const left = new AbortController();
  const answer = inBucket().open(keyOf(uuidv7(), uuidv7()), left.signal);
  left.abort(new Error('Gone'));
  await expect(answer).rejects.toBe(left.signal.reason);
});
