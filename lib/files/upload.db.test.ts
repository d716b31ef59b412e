import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { closeDatabase } from '@/db/client';
import { memberships } from '@/db/schema/workspaces';
import { inWorkspace, type Scope } from '@/db/scope';
import { type MintedWorkspace, mintWorkspace } from '@/db/testing';
import type { Workspace } from '@/lib/auth/workspace';
import { bytesUsed } from './queries';
import { uploadFile } from './upload';

const megabyte = 1024 * 1024;

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'touchline-uploads-'));
  process.env.TOUCHLINE_FILES_DIR = root;
  process.env.TOUCHLINE_QUOTA_MB = '2';
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await closeDatabase();
});

/** What a request is let in with. */
const letIn = ({ id, ownerId }: MintedWorkspace) =>
  ({
    id,
    read: <T>(work: (scope: Scope) => Promise<T>) => inWorkspace(id, 'read', work, ownerId),
    write: <T>(work: (scope: Scope) => Promise<T>) => inWorkspace(id, 'write', work, ownerId),
  }) as Workspace;

/** A file that comes as it is told to; `begun` when its first portion has been taken. */
function sending(portions: number) {
  let go: () => void = () => {};
  let begin: () => void = () => {};
  const rest = new Promise<void>((resolve) => {
    go = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  async function* body() {
    for (let at = 0; at < portions; at += 1) {
      if (at === 1) {
        begin();
        await rest;
      }
      yield new TextEncoder().encode('text '.repeat(megabyte / 10));
    }
  }
  const init = {
    method: 'POST',
    body: ReadableStream.from(body()),
    duplex: 'half',
    headers: { 'x-file-name': 'a.txt' },
  };
  return { request: new Request('http://127.0.0.1/', init as RequestInit), begun, go: () => go() };
}

const failureOf = (result: PromiseSettledResult<unknown>) =>
  result.status === 'rejected' ? result.reason.toFailure().message.key : null;

test('files on their way have no more room together than one after the other', async () => {
  const mine = await mintWorkspace();
  const first = sending(3);
  const kept = uploadFile(letIn(mine), first.request);
  await first.begun;
  await vi.waitFor(async () => {
    const [arriving = ''] = await readdir(path.join(root, 'incoming'));
    expect((await stat(path.join(root, 'incoming', arriving))).size).toBeGreaterThan(0);
  });
  const others = [sending(4), sending(4), sending(4)];
  for (const other of others) other.go();
  const results = await Promise.allSettled(others.map(({ request }) => uploadFile(letIn(mine), request)));
  expect(results.map(failureOf)).toEqual(['files.quota', 'files.quota', 'files.quota']);
  first.go();
  await expect(kept).resolves.toMatchObject({ name: 'a.txt' });
  const last = sending(1);
  await expect(uploadFile(letIn(mine), last.request)).resolves.toBeDefined();
  expect(await inWorkspace(mine.id, 'read', bytesUsed)).toBeLessThanOrEqual(2 * megabyte);
  expect(await readdir(path.join(root, 'incoming'))).toEqual([]);
});

test('a file is not taken from whom a role was taken away while it came', async () => {
  for (const [change, key] of [
    ['viewer', 'errors.forbidden'],
    [null, 'errors.notFound'],
  ] as const) {
    const mine = await mintWorkspace();
    const file = sending(2);
    const sent = Promise.allSettled([uploadFile(letIn(mine), file.request)]);
    await file.begun;
    await inWorkspace(mine.id, 'write', async (scope) => {
      const me = scope.of(memberships, eq(memberships.userId, mine.ownerId));
      await (change
        ? scope.tx.update(memberships).set({ role: change }).where(me)
        : scope.tx.delete(memberships).where(me));
    });
    file.go();
    expect((await sent).map(failureOf)).toEqual([key]);
    expect(await inWorkspace(mine.id, 'read', bytesUsed)).toBe(0);
    expect(await readdir(path.join(root, mine.id))).toEqual([]);
  }
});
