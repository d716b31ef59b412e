import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { system } from '@/db/system';
import { goNoFurther } from './mutations';
import { mintEverything } from './testing';
import { elsewhere, importsInto } from './testing-imports';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'touchline-imports-'));
  process.env.TOUCHLINE_FILES_DIR = root;
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await closeDatabase();
});

const rows = 6000;
/** Every twelfth row has a score that is not offered. */
const wrong = rows / 12;
const file = [
  'id,at,score,why',
  ...Array.from({ length: rows }, (_, n) => `${n},0${1 + (n % 9)}-03-2026,${n % 12},"text\n${n}"`),
].join('\n');
const preview = { status: 'checked', rows, rowsRefused: wrong, answersNew: rows - wrong, answersKnown: 0 };

async function begun() {
  const minted = await mintEverything('Hotline');
  const into = importsInto(minted);
  const columns = ['key', 'date', into.code('score'), into.code('text')];
  /** Breaks it off once it has begun, in another process; false where that was done first. */
  const brokenOff = async (id: string, name: string, breakOff: (going: ReturnType<typeof elsewhere>) => unknown) => {
    const { rowsDone: before, status } = await into.facts(id);
    const going = elsewhere({ workspaceId: minted.workspace.id, importId: id }, name);
    const gone = once(going, 'exit');
    let now = await into.facts(id);
    while (now.status === status && now.rowsDone === before && going.exitCode === null) now = await into.facts(id);
    await breakOff(going);
    await gone;
    // A server on the same database has another place for files.
    await minted.workspace.write((scope) => goNoFurther(scope, id));
    return (await into.facts(id)).status === status;
  };
  const exactly = async () => {
    const { scores, rolledUp, recounted } = await into.counted();
    expect((await into.stored()).length).toBe(rows - wrong);
    expect(scores).toBe(rows - wrong);
    expect(rolledUp).toEqual(recounted);
  };
  return { ...into, columns, brokenOff, exactly };
}

const connected = async (name: string) => {
  const rows = await system().execute(sql`SELECT 1 FROM pg_stat_activity WHERE application_name = ${name}`);
  return rows.length > 0;
};
/** Kills the server: what it had carry out the import ends with it. */
const kill = (name: string) => async (going: ReturnType<typeof elsewhere>) => {
  going.kill('SIGKILL');
  while (await connected(name));
};
/** Ends the connections of one process, as a restarted database does. */
const cut = (name: string) => () =>
  system().execute(sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ${name}`);

describe('an import that is broken off', () => {
  it('goes on after a kill to what the preview promised, and the same file again changes nothing', async () => {
    const { upload, map, start, advance, facts, check, carryOut, columns, brokenOff, exactly } = await begun();
    const id = await upload(file);
    await map(id, columns);
    expect(await brokenOff(id, id, kill(id))).toBe(true);
    // Two at once, as when one was thought to be gone: each portion is gone through by one of them.
    await Promise.all([advance(id), advance(id)]);
    await advance(id);
    expect(await facts(id)).toMatchObject(preview);
    await start(id);
    expect(await brokenOff(id, id, kill(id))).toBe(true);
    await Promise.all([advance(id), advance(id)]);
    await advance(id);
    expect(await facts(id)).toMatchObject({ status: 'done', rows, answersStored: rows - wrong });
    await exactly();

    const again = await upload(file);
    expect(await check(again, columns)).toMatchObject({ ...preview, answersNew: 0, answersKnown: rows - wrong });
    expect(await carryOut(again)).toMatchObject({ status: 'done', answersStored: 0 });
    await exactly();
  }, 90_000);

  it('goes on after its connections were cut', async () => {
    const { upload, check, start, advance, facts, columns, brokenOff, exactly } = await begun();
    const id = await upload(file);
    expect(await check(id, columns)).toMatchObject(preview);
    await start(id);
    expect(await brokenOff(id, id, cut(id))).toBe(true);
    expect((await facts(id)).rowsDone).toBeGreaterThan(0);
    await advance(id);
    expect(await facts(id)).toMatchObject({ status: 'done', rows, answersStored: rows - wrong });
    await exactly();
  }, 90_000);

  it('meets another import of the same file, and each answer is stored by one of them', async () => {
    const { upload, check, start, advance, facts, columns, exactly } = await begun();
    const ids = await Promise.all([upload(file), upload(file)]);
    for (const id of ids) expect(await check(id, columns)).toMatchObject(preview);
    await Promise.all(ids.map(start));
    await Promise.all(ids.map(advance));
    const both = await Promise.all(ids.map(facts));
    expect(both.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(both.reduce((n, one) => n + one.answersStored, 0)).toBe(rows - wrong);
    await exactly();
  }, 90_000);
});
