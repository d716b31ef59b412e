import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { discardImport, rereadImport } from './mutations';
import { mintEverything } from './testing';
import { importsInto as at } from './testing-imports';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'touchline-imports-'));
  process.env.TOUCHLINE_FILES_DIR = root;
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await closeDatabase();
});

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
    expect((await counted()).scores).toBe(1);
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

  it('is read otherwise where it was recognised wrongly', async () => {
    const minted = await mintEverything('Hotline');
    const { upload, facts, check, carryOut, code, stored } = at(minted);
    const reread = (id: string, encoding: 'utf-8' | 'windows-1252' | 'utf-16le', separator: ',' | ';') =>
      minted.workspace.write((scope) => rereadImport(scope, { id, encoding, separator }));
    const id = await upload('nr;datum;wat, waar, hoe, wie\n1;01-03-2026;8, één, a, b\n2;02-03-2026;9, goed, a, b\n');
    expect(await facts(id)).toMatchObject({ separator: ',', head: ['nr;datum;wat', 'waar', 'hoe', 'wie'] });
    await reread(id, 'windows-1252', ';');
    expect(await facts(id)).toMatchObject({ head: ['nr', 'datum', 'wat, waar, hoe, wie'], status: 'arrived' });
    expect((await facts(id)).sample[0]).toEqual(['1', '01-03-2026', '8, Ã©Ã©n, a, b']);
    await check(id, ['key', 'date', code('text')]);
    await reread(id, 'utf-8', ';');
    expect(await facts(id)).toMatchObject({ status: 'arrived', mapping: null, rows: null });
    await check(id, ['key', 'date', code('text')]);
    await carryOut(id);
    expect((await stored()).map(({ answers }) => Object.values(answers))).toEqual([
      ['8, één, a, b'],
      ['9, goed, a, b'],
    ]);
    await expect(reread(id, 'utf-8', ',')).rejects.toMatchObject({ key: 'exchange.underWay' });

    const latin = await upload(Uint8Array.from([...'nr;waarom\n1;één\n'].map((c) => c.charCodeAt(0))));
    expect(await facts(latin)).toMatchObject({ encoding: 'windows-1252' });
    const refused = { key: 'exchange.otherEncoding', options: { field: 'encoding' } };
    await expect(reread(latin, 'utf-8', ';')).rejects.toMatchObject(refused);
    await expect(reread(latin, 'utf-16le', ';')).rejects.toMatchObject({
      key: 'exchange.noRows',
      options: refused.options,
    });
    expect(await facts(latin)).toMatchObject({ encoding: 'windows-1252', sample: [['1', 'één']] });
    const elsewhere = await mintEverything('Elsewhere');
    const taken = elsewhere.workspace.write((scope) =>
      rereadImport(scope, { id: latin, encoding: 'utf-8', separator: ',' }),
    );
    await expect(taken).rejects.toMatchObject({ key: 'errors.notFound' });
  });

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
