import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { streamOf } from './streams';

async function madeFile(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'streams-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = path.join(directory, 'file');
  await writeFile(file, Buffer.alloc(1024 * 1024, 'x'));
  return file;
}

/** How often this process has the file open, as Linux tells it. */
async function timesOpen(file: string): Promise<number> {
  const handles = await readdir('/proc/self/fd');
  const places = await Promise.all(handles.map((one) => readlink(`/proc/self/fd/${one}`).catch(() => '')));
  return places.filter((place) => place === file).length;
}

/** What was begun before with another file has happened when this resolves. */
const afterOthers = async () => {
  await readdir(tmpdir());
  await setImmediate();
};

it.runIf(process.platform === 'linux')('keeps no file open that nobody reads, or reads no further', async () => {
  const file = await madeFile();
  const unread = streamOf(file);
  await afterOthers();
  expect(await timesOpen(file)).toBe(0);
  await unread.cancel();
  const begun = streamOf(file).getReader();
  expect((await begun.read()).value?.length).toBeGreaterThan(0);
  expect(await timesOpen(file)).toBe(1);
  await begun.cancel();
  await vi.waitFor(async () => expect(await timesOpen(file)).toBe(0), 10_000);
  const left = new AbortController();
  const stuck = streamOf(file, left.signal).getReader();
  await stuck.read();
  left.abort();
  await vi.waitFor(async () => expect(await timesOpen(file)).toBe(0), 10_000);
  expect((await new Response(streamOf(file)).bytes()).length).toBe(1024 * 1024);
});

it('tells only its reader of a file that is gone', async () => {
  const gone = streamOf(path.join(tmpdir(), 'streams-nowhere', 'file'));
  await afterOthers();
  await expect(gone.getReader().read()).rejects.toMatchObject({ code: 'ENOENT' });
});
