import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { forms } from '@/db/schema/feedback';
import { journeyTemplates, notes } from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { inWorkspace, type Scope } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import type { Workspace } from '@/lib/auth/workspace';
import { standardContent } from '@/lib/feedback/content/standard';
import { emptyProfile } from '@/lib/personas/rules';
import { deliverFile } from './delivery';
import { diskStore } from './disk-store';
import { tidyFiles } from './jobs';
import { keepFile } from './mutations';
import { bytesUsed, findFile, findFiles } from './queries';
import type { FileFacts } from './rules';
import { keyOf } from './store';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'touchline-files-'));
  process.env.TOUCHLINE_FILES_DIR = root;
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await closeDatabase();
});

const day = 24 * 3600_000;
const tomorrow = () => new Date(Date.now() + day + 60_000);
const file = (size = 1000): FileFacts => ({
  id: uuidv7(),
  name: 'plan.pdf',
  contentType: 'application/pdf',
  size,
  width: null,
  height: null,
});

async function keep(workspaceId: string, { size = 1000, quota = 1e9, bytes = true } = {}): Promise<FileFacts> {
  const kept = file(size);
  await inWorkspace(workspaceId, 'write', (scope) => keepFile(scope, kept, quota));
  if (bytes) {
    for (const key of [keyOf(workspaceId, kept.id), keyOf(workspaceId, kept.id, 320)]) {
      const arrived = path.join(root, uuidv7());
      await writeFile(arrived, 'bytes');
      await diskStore(root).put(key, arrived);
    }
  }
  return kept;
}

const keptOf = (workspaceId: string, ids: string[]) =>
  inWorkspace(workspaceId, 'read', async (scope) => (await findFiles(scope, ids)).map(({ id }) => id).sort());

test('of ten files that come at once, as many are kept as there is room for', async () => {
  const { id } = await mintWorkspace();
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => keep(id, { quota: 3500, bytes: false })));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  const refused = results.find((result) => result.status === 'rejected');
  expect(refused?.reason.toFailure()).toMatchObject({ status: 409, fields: { file: { key: 'files.quota' } } });
  expect(await inWorkspace(id, 'read', bytesUsed)).toBe(3000);
});

test('one workspace’s files take none of another’s room, and are none of its files', async () => {
  const [mine, theirs] = [await mintWorkspace(), await mintWorkspace()];
  const foreign = await keep(theirs.id, { quota: 1000, bytes: false });
  const own = await keep(mine.id, { quota: 1000, bytes: false });
  await inWorkspace(mine.id, 'read', async (scope) => {
    expect(await findFile(scope, foreign.id)).toBeNull();
    expect(await findFile(scope, 'no id')).toBeNull();
    expect(await findFile(scope, own.id)).toEqual(own);
    expect(await findFiles(scope, [foreign.id, own.id])).toEqual([own]);
  });
});

test('what nothing shows is forgotten a day after it came; what anything shows is kept', async () => {
  const { id } = await mintWorkspace();
  const [note, portrait, evidence, template, logo, nothing] = await Promise.all(
    Array.from({ length: 6 }, () => keep(id)),
  );
  if (!note || !portrait || !evidence || !template || !logo || !nothing) throw new Error('Not all were kept');
  await inWorkspace(id, 'write', async (scope) => {
    const { tx } = scope;
    await tx.insert(notes).values(scope.row({ id: uuidv7(), kind: 'files' as const, text: 'Plan', fileId: note.id }));
    const person = (name: string) => ({ id: uuidv7(), name, colour: 1, evidence: 'assumed' as const });
    const profile = emptyProfile('seed');
    await tx.insert(personas).values(
      scope.rows([
        { ...person('Noor'), portraitFileId: portrait.id, profile },
        { ...person('Bo'), portraitFileId: null, profile: { ...profile, quote: `see ${evidence.id}` } },
      ]),
    );
    const content = { notes: [{ fileId: template.id }] };
    await tx.insert(journeyTemplates).values(scope.row({ id: uuidv7(), name: 'Ours', content }));
  });
  const look = { ...standardContent('nps', {}), look: { colour: null, logoFileId: logo.id, pages: 'one' as const } };
  await inWorkspace(id, 'write', (scope) =>
    scope.tx.insert(forms).values(scope.row({ id: uuidv7(), name: 'Ours', status: 'draft' as const, draft: look })),
  );
  const all = [note, portrait, evidence, template, logo, nothing].map((one) => one.id);
  const store = diskStore(root);
  await tidyFiles(store, [id]);
  expect(await keptOf(id, all)).toEqual([...all].sort());
  await tidyFiles(store, [id], tomorrow());
  expect(await keptOf(id, all)).toEqual(all.filter((one) => one !== nothing.id).sort());
  expect(await store.open(keyOf(id, nothing.id))).toBeNull();
  expect(await store.open(keyOf(id, nothing.id, 320))).toBeNull();
  expect(await readdir(path.join(root, id))).toHaveLength(10);
});

test('bytes without a row are removed after a day; another workspace’s and what is not ours stay', async () => {
  const [mine, theirs] = [await mintWorkspace(), await mintWorkspace()];
  const store = diskStore(root);
  const place = async (workspaceId: string, name: string, age: number) => {
    const arrived = path.join(root, uuidv7());
    await writeFile(arrived, 'bytes');
    const then = new Date(Date.now() - age);
    await utimes(arrived, then, then);
    await store.put(`${workspaceId}/${name}`, arrived);
  };
  await keep(mine.id);
  const [stray, fresh, foreign] = [uuidv7(), uuidv7(), uuidv7()];
  await place(mine.id, stray, 2 * day);
  await place(mine.id, fresh, day / 2);
  await place(mine.id, 'readme.txt', 2 * day);
  await place(theirs.id, foreign, 2 * day);
  await tidyFiles(store, [mine.id]);
  const left = await readdir(path.join(root, mine.id));
  expect(left).toHaveLength(4);
  expect(left).toEqual(expect.arrayContaining([fresh, 'readme.txt']));
  expect(await readdir(path.join(root, theirs.id))).toEqual([foreign]);
});

test('what a note takes while it is being tidied away is either kept or refused to the note', async () => {
  const { id } = await mintWorkspace();
  const made = await Promise.all(Array.from({ length: 8 }, () => keep(id, { bytes: false })));
  const use = (fileId: string) =>
    inWorkspace(id, 'write', (scope) =>
      scope.tx.insert(notes).values(scope.row({ id: uuidv7(), kind: 'files' as const, text: 'Plan', fileId })),
    );
  const [, ...uses] = await Promise.allSettled([
    tidyFiles(diskStore(root), [id], tomorrow()),
    ...made.map((one) => use(one.id)),
  ]);
  const used = made.filter((_, at) => uses[at]?.status === 'fulfilled').map((one) => one.id);
  expect(
    await keptOf(
      id,
      made.map((one) => one.id),
    ),
  ).toEqual(used.sort());
});

test('whoever asks for the head of a file alone opens nothing that then stays open', async () => {
  const { id } = await mintWorkspace();
  const { id: fileId } = await keep(id);
  const read = <T>(work: (scope: Scope) => Promise<T>) => inWorkspace(id, 'read', work);
  const ask = (method: string) =>
    deliverFile({ id, read } as Workspace, fileId, new Request('http://files.test/', { method }));
  const [head, whole] = [await ask('HEAD'), await ask('GET')];
  expect(head?.body).toBeNull();
  expect(await whole?.text()).toBe('bytes');
  expect([...(head?.headers.keys() ?? [])]).toEqual(
    [...(whole?.headers.keys() ?? [])].filter((it) => it !== 'content-length'),
  );
});
