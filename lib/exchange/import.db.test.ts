import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { responses, scoreRollups } from '@/db/schema/feedback';
import type { Scope } from '@/db/scope';
import { advanceImport } from './jobs';
import { discardImport, goNoFurther, mapImport, startImport } from './mutations';
import { uploadImport } from './posts';
import { findImport, refusedRows } from './queries';
import { targetCode } from './targets';
import { mintEverything } from './testing';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'touchline-imports-'));
  process.env.TOUCHLINE_FILES_DIR = root;
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await closeDatabase();
});

type Minted = Awaited<ReturnType<typeof mintEverything>>;
/** Goes on with an import in a process of its own. */
const elsewhere = (given: object) => {
  const script = `import('./lib/exchange/jobs.ts').then((jobs) => jobs.advanceImport(${JSON.stringify(given)}))`;
  const flags = ['--import', 'tsx', '--conditions', 'react-server', '-e', script];
  return spawn(process.execPath, flags, { stdio: 'inherit', detached: false });
};

type How = Partial<Omit<Parameters<typeof mapImport>[1], 'id' | 'columns'>>;

function at({ workspace, questions, form, places }: Minted) {
  const upload = async (file: string | Uint8Array) => {
    const body = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    const headers = { 'x-file-name': 'past.csv' };
    const init = { method: 'POST', body: body as BodyInit, headers };
    return (await uploadImport(workspace, new Request('http://127.0.0.1/', init))).id;
  };
  const facts = async (id: string) => {
    const found = await workspace.read((scope) => findImport(scope, id));
    if (!found) throw new Error('There is no such import');
    return found;
  };
  const advance = (importId: string) => advanceImport({ workspaceId: workspace.id, importId });
  /** A server that works on the same database has another place for files: it is not to take the job. */
  const unattended = (id: string, work: (scope: Scope) => Promise<unknown>) =>
    workspace.write(async (scope) => {
      await work(scope);
      await goNoFurther(scope, id);
    });
  const map = async (id: string, columns: string[], how: How = {}) => {
    const usual = { dateFormat: 'dmy' as const, timeZone: 'Europe/Amsterdam', language: 'nl', notApplicable: 'n.v.t.' };
    await unattended(id, (scope) => mapImport(scope, { id, columns, ...usual, ...how }));
  };
  const check = async (id: string, columns: string[], how: How = {}) => {
    await map(id, columns, how);
    await advance(id);
    return facts(id);
  };
  const start = (id: string) => unattended(id, (scope) => startImport(scope, { id }));
  const carryOut = async (id: string) => {
    await start(id);
    await advance(id);
    return facts(id);
  };
  const code = (question: keyof typeof questions, part = '', place: number | null = 0) =>
    targetCode({
      formId: form.id,
      touchpointId: place === null ? '' : (places[place]?.id ?? ''),
      questionId: questions[question].id,
      part,
    });
  const refused = (id: string) => workspace.read((scope) => refusedRows(scope, id, 0, 1000));
  const stored = () =>
    workspace.read((scope) =>
      scope.tx.select().from(responses).where(scope.of(responses)).orderBy(responses.createdAt),
    );
  const counted = async () => {
    const rows = await workspace.read((scope) => scope.tx.select().from(scoreRollups).where(scope.of(scoreRollups)));
    const sum = (row: object) =>
      Object.entries(row).reduce((n, [name, value]) => n + (/^c\d/.test(name) ? Number(value) : 0), 0);
    return rows.reduce((n, row) => n + sum(row), 0);
  };
  return { upload, facts, advance, start, map, check, carryOut, code, refused, stored, counted };
}

describe('a file of past answers', () => {
  it('is read in its encoding and with its separator, over lines within cells', async () => {
    const minted = await mintEverything('Hotline');
    const { upload, facts, check, carryOut, code, stored } = at(minted);
    const text = 'nr;datum;cijfer;waarom\r\n1;01-03-2026 14:05;9;"één\r\nregel; €"\r\n\r\n2;29-03-2026;3;\r\n';
    const latin = Uint8Array.from([...text].map((c) => (c === '€' ? 0x80 : c.charCodeAt(0))));
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const files: [string, Uint8Array][] = [
      ['utf-8', new TextEncoder().encode(text)],
      ['utf-8', new TextEncoder().encode(`\ufeff${text}`)],
      ['windows-1252', latin],
      ['utf-16le', utf16],
    ];
    for (const [encoding, file] of files) {
      const id = await upload(file);
      const found = await facts(id);
      expect(found).toMatchObject({ encoding, separator: ';', head: ['nr', 'datum', 'cijfer', 'waarom'] });
      expect(found.sample[0]).toEqual(['1', '01-03-2026 14:05', '9', 'één\nregel; €']);
      await check(id, ['key', 'date', code('score'), code('text')]);
      await carryOut(id);
    }
    const rows = await stored();
    expect(rows.map(({ createdAt }) => createdAt.toISOString())).toEqual([
      '2026-03-01T13:05:00.000Z',
      '2026-03-29T10:00:00.000Z',
    ]);
    expect(rows[0]).toMatchObject({ locale: 'nl', score: 9, answers: { [minted.questions.text.id]: 'één\nregel; €' } });
  });

  it('tells of every refused row its line and why, and takes all others, of every kind of question', async () => {
    const minted = await mintEverything('Hotline');
    const { upload, check, carryOut, code, refused, stored, counted } = at(minted);
    const head = 'id,at,score,channel,liked,order,kind,quick,many,when,why,mail,agree';
    const file = [
      head,
      '1,2026-03-01T10:00:00Z,9,Web,"Price; Speed, mostly",C; A; B,good,Bad,-3,2026-02-28,Fine,a@b.example,yes',
      '2,2026-03-01 10:00,n.v.t.,by pigeon,,,,,,,,,no',
      ',2026-03-01,9,,,,,,,,,,',
      '1,2026-03-01,9,,,,,,,,,,',
      '4,31-31-2026,9,,,,,,,,,,',
      '5,2199-01-01,9,,,,,,,,,,',
      '6,2026-03-01,11,,,,,,,,,,',
      '7,2026-03-01,,,,,,,,,"two',
      'lines",no address,',
      '8,2026-03-01,,,,A; B,,,,,,,',
      '9,2026-03-01,,,,,,,"1,5",,,,',
      '10,2026-03-01,,,,,,,99,,,,',
      '11,2026-03-01,,,,,,,,30-02-2026,,,',
      '12,2026-03-01,,,,,,,,,,,',
      '13,2026-03-01,9',
      "14,2026-03-01,,,,,,,,,'=1+1,,",
    ].join('\n');
    const id = await upload(file);
    const columns = ['key', 'date', code('score'), code('single'), code('multiple'), code('ranking')];
    const { matrix } = minted.questions;
    columns.push(...matrix.rows.map((row) => code('matrix', row.id)), code('number'), code('date'), code('text'));
    columns.push(code('contact', 'email'), code('consent'));
    const preview = await check(id, columns, { dateFormat: 'iso' });
    expect(preview).toMatchObject({ status: 'checked', rows: 15, rowsRefused: 11, answersNew: 4, answersKnown: 0 });
    expect((await refused(id)).map(({ line, reason, column }) => [line, reason, column])).toEqual([
      [4, 'no-key', 0],
      [5, 'same-key', 0],
      [6, 'no-time', 1],
      [7, 'future', 1],
      [8, 'not-offered', 2],
      [9, 'no-email', 11],
      [11, expect.stringMatching(/missing|not-all-ranked/), 5],
      [13, 'too-large', 8],
      [14, 'no-date', 9],
      [15, 'no-answer', null],
      [16, 'columns', null],
    ]);
    const done = await carryOut(id);
    expect(done).toMatchObject({ status: 'done', rows: 15, answersStored: 4 });
    const rows = await stored();
    const { single, multiple, ranking, number, text, consent } = minted.questions;
    const [full] = rows.filter((row) => row.score === 9);
    expect(full?.answers).toMatchObject({
      [single.id]: { chosen: [single.choices[0]?.id] },
      [multiple.id]: { chosen: multiple.choices.map((one) => one.id) },
      [ranking.id]: { order: [2, 0, 1].map((one) => ranking.choices[one]?.id) },
      [number.id]: -3,
      [consent.id]: true,
    });
    const [pigeon] = rows.filter((row) => row.notApplicable);
    expect(pigeon?.answers).toMatchObject({ [single.id]: { chosen: [], other: 'by pigeon' } });
    expect(rows.map(({ answers }) => answers[text.id])).toContain('=1+1');
    expect(await counted()).toBe(1);
  });

  it('may have a column for each touchpoint, or name the touchpoint in each row', async () => {
    const minted = await mintEverything('Hotline', 'Shop');
    const { upload, check, carryOut, code, refused, stored } = at(minted);
    const wide = await upload('id,at,hotline,shop\n1,01-03-2026,9,3\n2,02-03-2026,,4\n3,03-03-2026,,\n');
    expect(await check(wide, ['key', 'date', code('score', '', 0), code('score', '', 1)])).toMatchObject({
      ...{ answersNew: 3, rowsRefused: 1 },
    });
    await carryOut(wide);
    // The same answers, a row each, and one at a touchpoint that the form is not asked at.
    const long = await upload(
      'id,at,place,score\n1,01-03-2026,hotline,9\n1,01-03-2026, SHOP ,3\n2,02-03-2026,Shop,4\n9,02-03-2026,Moon,4\n',
    );
    const preview = await check(long, ['key', 'date', 'touchpoint', code('score', '', null)]);
    expect(preview).toMatchObject({ answersNew: 0, answersKnown: 3, rowsRefused: 1 });
    expect(await refused(long)).toMatchObject([{ line: 5, reason: 'touchpoint', value: 'Moon' }]);
    expect(await carryOut(long)).toMatchObject({ answersStored: 0 });
    const byPlace = (place: number) =>
      stored().then((rows) => rows.filter((row) => row.touchpointId === minted.places[place]?.id));
    expect([(await byPlace(0)).length, (await byPlace(1)).length]).toEqual([1, 2]);
  });

  it('goes on where it was broken off, and the same file again changes nothing', async () => {
    const minted = await mintEverything('Hotline');
    const { workspace } = minted;
    const { upload, advance, start, facts, map, check, carryOut, code, stored, counted } = at(minted);
    const rows = Array.from({ length: 3000 }, (_, n) => `${n},0${1 + (n % 9)}-03-2026,${n % 12},text ${n}`);
    const file = ['id,at,score,why', ...rows].join('\n');
    const columns = ['key', 'date', code('score'), code('text')];
    const id = await upload(file);
    const killed = async (after: number) => {
      const going = elsewhere({ workspaceId: workspace.id, importId: id });
      while ((await facts(id)).rowsDone < after) await new Promise((resolve) => setImmediate(resolve));
      going.kill('SIGKILL');
      await once(going, 'exit');
      expect((await facts(id)).rowsDone).toBeLessThan(3000);
    };
    await map(id, columns);
    await killed(1);
    // Two at once, as when one was thought to be gone: each portion is gone through by one of them.
    await Promise.all([advance(id), advance(id)]);
    await advance(id);
    expect(await facts(id)).toMatchObject({ status: 'checked', rows: 3000, rowsRefused: 250, answersNew: 2750 });
    await start(id);
    await killed(1);
    await Promise.all([advance(id), advance(id)]);
    await advance(id);
    expect(await facts(id)).toMatchObject({ status: 'done', rows: 3000, answersStored: 2750 });
    expect((await stored()).length).toBe(2750);
    expect(await counted()).toBe(2750);

    const again = await upload(file);
    expect(await check(again, columns)).toMatchObject({ answersNew: 0, answersKnown: 2750, rowsRefused: 250 });
    expect(await carryOut(again)).toMatchObject({ status: 'done', answersStored: 0 });
    expect(await counted()).toBe(2750);
  }, 60_000);

  it('is refused where it is no text, has no rows, or never closes a quote, and leaves nothing', async () => {
    const minted = await mintEverything('Hotline');
    const { upload, check, code, facts } = at(minted);
    await expect(upload(Buffer.from('PK\x03\x04 a workbook'))).rejects.toMatchObject({ key: 'exchange.notCsv' });
    await expect(upload('a,b,c\n')).rejects.toMatchObject({ key: 'exchange.noRows' });
    await expect(upload('')).rejects.toMatchObject({ key: 'files.empty' });
    const row = `2,01-03-2026,${'9,x\n3,01-03-2026,'.repeat(300_000)}9,x\n`;
    const open = await upload(`id,at,score,why\n1,01-03-2026,9,"never closed\n${row}`);
    expect(await check(open, ['key', 'date', code('score'), code('text')])).toMatchObject({
      ...{ status: 'failed', failure: 'unclosed' },
    });
    const discarded = await upload('id,at,score\n1,01-03-2026,9\n');
    await minted.workspace.write((scope) => discardImport(scope, { id: discarded }));
    await expect(facts(discarded)).rejects.toThrow();
  });

  it('says what is wrong with its columns, and takes nothing of another workspace', async () => {
    const [minted, other] = [await mintEverything('Hotline'), await mintEverything('Elsewhere')];
    const { upload, check, code } = at(minted);
    const id = await upload('id,at,score\n1,01-03-2026,9\n');
    const faults: [string, string[]][] = [
      ['exchange.mapping.noKey', ['', 'date', code('score')]],
      ['exchange.mapping.noDate', ['key', '', code('score')]],
      ['exchange.mapping.noAnswer', ['key', 'date', '']],
      ['exchange.mapping.twice', ['key', 'key', code('score')]],
      ['exchange.mapping.noTouchpoint', ['key', 'date', code('score', '', null)]],
      ['errors.notFound', ['key', 'date', at(other).code('score')]],
      ['errors.invalid', ['key', 'date', 'nonsense']],
    ];
    for (const [key, columns] of faults) await expect(check(id, columns)).rejects.toMatchObject({ key });
    await expect(at(other).check(id, ['key', 'date', at(other).code('score')])).rejects.toMatchObject({
      key: 'errors.notFound',
    });
  });
});
