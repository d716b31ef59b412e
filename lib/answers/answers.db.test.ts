import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { answerTexts } from '@/db/schema/answers';
import { responses } from '@/db/schema/feedback';
import { placements } from '@/db/schema/journeys';
import { mintMap } from '@/lib/journeys/testing-database';
import { oftenSaid } from './conditions';
import { restoreAnswers, triageAnswers } from './mutations';
import { answerDetail } from './reports/answer';
import { readWords, wordsCameSince } from './reports/words';
import { mostCounted } from './rules';
import { mintInbox } from './testing-answers';

afterAll(closeDatabase);

const some = [
  { score: 2, why: 'one', locale: 'en', at: '2026-03-01T10:00:00Z' },
  { score: 7, why: 'two', locale: 'nl', at: '2026-03-02T22:59:59Z' },
  { score: 8, why: 'three', locale: 'nl', at: '2026-03-02T23:00:00Z' },
  { score: 9, why: 'four', locale: 'nl', at: '2026-03-03T22:59:59Z' },
  { score: 10, why: 'five', locale: 'de', at: '2026-03-03T23:00:00Z' },
];

describe('the list of answers', () => {
  it('comes newest first and is narrowed by score, language, touchpoint, form and days of the workspace’s time zone', async () => {
    const { words, answer, form, mintForm } = await mintInbox();
    await answer(some);
    const other = await mintForm('Shop', 'csat');
    await answer(
      [1, 1, 3, 4, 5].map((score) => ({ score, why: `shop ${score}`, at: '2026-04-01T10:00:00Z' })),
      other,
    );
    expect((await words({ form: form.id })).join()).toBe('five,four,three,two,one');
    expect(await words({ touchpoint: other.touchpointId })).toHaveLength(5);
    expect(await words({ from: '2026-03-03', to: '2026-03-03' })).toEqual(['four', 'three']);
    expect(await words({ language: 'de' })).toEqual(['five']);
    expect((await words({ group: 'low' })).sort()).toEqual(['one', 'shop 1', 'shop 1']);
    expect((await words({ group: 'high' })).sort()).toEqual(['five', 'four', 'shop 4', 'shop 5']);
    expect((await words({ least: '7', most: '8' })).sort()).toEqual(['three', 'two']);
    expect(await words({ form: uuidv7() })).toEqual([]);
    // What an address cannot mean narrows nothing.
    expect(await words({ form: 'x', from: '2026-02-31', group: 'best', status: 'nothing' })).toHaveLength(10);
  });

  it('is narrowed to the touchpoints of a map', async () => {
    const inbox = await mintInbox();
    await inbox.answer(some);
    const map = await mintMap(inbox);
    expect(await inbox.words({ journey: map.id })).toEqual([]);
    await inbox.write((scope) =>
      scope.tx
        .update(placements)
        .set({ touchpointId: inbox.form.touchpointId })
        .where(scope.of(placements, eq(placements.journeyId, map.id))),
    );
    expect(await inbox.words({ journey: map.id })).toHaveLength(5);
  });

  it('goes on where a page ended, also among answers of one instant', async () => {
    const { page, answer } = await mintInbox();
    await answer(Array.from({ length: 100 }, (_, at) => ({ why: `${at}`, at: '2026-03-01T10:00:00.123Z' })));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { rows, next } = await page({}, cursor);
      seen.push(...rows.map(({ id }) => id));
      cursor = next;
    } while (cursor);
    expect(seen).toHaveLength(100);
    expect(new Set(seen).size).toBe(100);
    expect(await page({}, 'no~cursor')).toMatchObject({ n: 100 });
  });

  it('counts as far as it helps', async () => {
    const { page, answer } = await mintInbox();
    await answer(Array.from({ length: mostCounted + 5 }, () => ({})));
    expect((await page()).n).toBe(mostCounted + 1);
  });

  it('shows no single answer of a form with fewer than five, and says how many are held back', async () => {
    const { page, answer, begin, mintForm, write, form } = await mintInbox();
    await answer(some.slice(1));
    await begin('almost');
    expect(await page({ partial: '1' })).toMatchObject({ rows: [], n: 0, heldBack: { forms: 1, answers: 4 } });
    const hidden = await write((scope) =>
      scope.tx.select({ id: responses.id }).from(responses).where(scope.of(responses)),
    );
    const ids = hidden.map(({ id }) => id);
    expect(await write((scope) => answerDetail(scope, ids[0] ?? ''))).toBeNull();
    const change = { ids, status: 'done' as const, addTags: [], removeTags: [] };
    await expect(write((scope) => triageAnswers(scope, change))).rejects.toMatchObject({ key: 'errors.notFound' });
    const other = await mintForm('Shop');
    await answer(some, other);
    expect(await page()).toMatchObject({ n: 5, heldBack: { forms: 1, answers: 4 } });
    expect((await page({ form: other.id })).heldBack.answers).toBe(0);
    await answer(some.slice(0, 1), form);
    expect(await page()).toMatchObject({ n: 10, heldBack: { forms: 0, answers: 0 } });
  });

  it('has partial answers only where they are asked for, marked and counted apart', async () => {
    const { page, words, answer, begin } = await mintInbox();
    await answer(some);
    await begin('Half a café');
    expect(await page()).toMatchObject({ n: 5, nPartial: null });
    const both = await page({ partial: '1' });
    expect(both).toMatchObject({ n: 5, nPartial: 1 });
    expect(both.rows[0]).toMatchObject({ partial: true, words: 'Half a café', score: null });
    expect(await words({ partial: '1', status: 'done' })).toEqual([]);
    expect(await words({ partial: '1', group: 'low' })).toEqual(['one']);
    expect(await words({ partial: '1', q: 'cafe' })).toEqual(['Half a café']);
  });
});

describe('a search', () => {
  const said = [
    'De pakketten waren beschadigd',
    'The parcels arrived late and the courier was rude',
    'Café met één kapotte deur',
    'Alles prima',
    '',
  ];
  const mint = async () => {
    const inbox = await mintInbox();
    await inbox.answer(said.map((why) => ({ why: why || undefined })));
    await inbox.write((scope) => readWords(scope));
    return inbox;
  };

  it.each([
    ['pakket', [said[0]]],
    ['BESCHADIGDE', [said[0]]],
    ['arrive parcel', [said[1]]],
    ['courier OR prima', [said[3], said[1]]],
    ['"late and the courier"', [said[1]]],
    ['parcel -rude', []],
    ['cafe', [said[2]]],
    ['CAFÉ kapot', [said[2]]],
    ['nothing like it', []],
  ])('for %s finds it in Dutch and in English', async (q, found) => {
    const { words } = await mint();
    expect(await words({ q })).toEqual(found);
  });

  it('takes whatever is typed', async () => {
    const { words } = await mint();
    const hostile = [
      "'",
      '"',
      '\\',
      '& | ! ( ) <-> :*',
      "'; drop table responses; --",
      '%_',
      '\u0000',
      '\u202eabc',
      '👩‍👩‍👧',
      '-',
      'de het een the',
      'x'.repeat(5000),
    ];
    for (const q of hostile) await words({ q });
    expect(await words({ q: '\u0000' })).toHaveLength(5);
  });

  it('finds hostile words that were answered, as they are', async () => {
    const inbox = await mintInbox();
    const nasty = [
      "<script>alert(1)</script> Robert'); DROP TABLE",
      '=HYPERLINK("x") {{title}} needle',
      '\u202eneedle \u0007 👍',
      `${'y'.repeat(1900)} needle`,
      'plain',
    ];
    await inbox.answer(nasty.map((why) => ({ why })));
    await inbox.write((scope) => readWords(scope));
    expect(await inbox.words({ q: 'needle' })).toHaveLength(3);
    expect(await inbox.words({ q: 'robert drop' })).toEqual([nasty[0]]);
  });

  it('reads what is not searched yet in portions, once, also what comes with an older date', async () => {
    const inbox = await mintInbox();
    await inbox.answer(Array.from({ length: 5 }, () => ({ why: 'parcel' })));
    const read = (most?: number, now?: number) => inbox.write((scope) => readWords(scope, most, now));
    const known = () => inbox.write((scope) => scope.tx.$count(answerTexts, scope.of(answerTexts)));
    expect([await read(3), await known()]).toEqual([true, 3]);
    expect([await read(3), await known()]).toEqual([false, 5]);
    await inbox.answer([{ why: 'parcel', at: '2020-01-01T00:00:00Z' }]);
    await inbox.write((scope) => wordsCameSince(scope, new Date('2020-01-01T00:00:00Z')));
    await Promise.all([read(), read(), read()]);
    expect(await known()).toBe(6);
    expect(await inbox.words({ q: 'parcels' })).toHaveLength(6);
    await inbox.answer([{ why: 'parcel' }]);
    await read();
    expect(await inbox.words({ q: 'parcels' })).toHaveLength(7);
  });

  it('finds the newest of what thousands say, and the few that say something else', async () => {
    const inbox = await mintInbox();
    const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
    const many = Array.from({ length: oftenSaid + 3 }, (_, minute) => ({ why: `Parcel ${minute}`, at: at(minute) }));
    await inbox.answer([{ why: 'A rare word', at: at(-1) }, ...many]);
    while (await inbox.write((scope) => readWords(scope)));
    const common = await inbox.page({ q: 'parcel' });
    expect(common.rows[0]?.words).toBe(`Parcel ${oftenSaid + 2}`);
    expect(common).toMatchObject({ n: mostCounted + 1 });
    expect(await inbox.page({ q: 'parcel', to: '2025-12-31' })).toMatchObject({ rows: [], n: 0 });
    expect(await inbox.words({ q: 'rare' })).toEqual(['A rare word']);
    expect(await inbox.page({ q: 'nothing' })).toMatchObject({ rows: [], n: 0 });
  });
});

describe('triage', () => {
  const nothing = { addTags: [], removeTags: [] };

  it('is done to many at once, and undone to what each was', async () => {
    const { page, answer, write, ownerId } = await mintInbox();
    await answer(some);
    const ids = (await page()).rows.map(({ id }) => id);
    await write((scope) =>
      triageAnswers(scope, { ids: ids.slice(0, 2), ...nothing, addTags: ['kept'], status: 'read' }),
    );
    const { before } = await write((scope) =>
      triageAnswers(scope, { ids, status: 'done', assigneeId: ownerId, addTags: ['new'], removeTags: ['kept'] }),
    );
    const after = (await page()).rows;
    expect(after.map(({ status, assigneeId, tags }) => ({ status, assigneeId, tags }))).toEqual(
      ids.map(() => ({ status: 'done', assigneeId: ownerId, tags: ['new'] })),
    );
    expect(await page({ status: 'open' })).toMatchObject({ n: 0 });
    expect(await page({ status: 'done', assignee: ownerId, tag: 'new' })).toMatchObject({ n: 5 });
    await write((scope) => restoreAnswers(scope, { answers: before }));
    expect(await page({ status: 'new', assignee: 'nobody' })).toMatchObject({ n: 3 });
    expect((await page({ tag: 'kept', status: 'read' })).rows.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  });

  it('of two at the same moment loses neither', async () => {
    const { page, answer, write } = await mintInbox();
    await answer(some);
    const ids = (await page()).rows.map(({ id }) => id);
    const tags = ['a', 'b', 'c', 'd'];
    await Promise.all(
      tags.map((tag, at) =>
        write((scope) => triageAnswers(scope, { ...nothing, ids: at % 2 ? ids : [...ids].reverse(), addTags: [tag] })),
      ),
    );
    for (const row of (await page()).rows) expect(row.tags.toSorted()).toEqual(tags);
  });

  it('names neither answers nor members of another workspace, and not too many tags', async () => {
    const [mine, theirs] = [await mintInbox(), await mintInbox()];
    await mine.answer(some);
    await theirs.answer(some);
    const ids = (await mine.page()).rows.map(({ id }) => id);
    const foreign = (await theirs.page()).rows.map(({ id }) => id);
    const triaged = (input: Partial<Parameters<typeof triageAnswers>[1]>) =>
      mine.write((scope) => triageAnswers(scope, { ids, ...nothing, ...input }));
    await expect(triaged({ ids: foreign, status: 'done' })).rejects.toMatchObject({ key: 'errors.notFound' });
    await expect(triaged({ assigneeId: theirs.ownerId })).rejects.toMatchObject({ key: 'errors.notFound' });
    await triaged({ ids: [...ids, ...foreign], status: 'done' });
    expect(await theirs.page({ status: 'new' })).toMatchObject({ n: 5 });
    const many = Array.from({ length: 11 }, (_, at) => `tag ${at}`);
    await triaged({ addTags: many });
    await expect(triaged({ addTags: many.map((tag) => `more ${tag}`) })).rejects.toMatchObject({
      key: 'answers.tooManyTags',
    });
    expect(await mine.write((scope) => answerDetail(scope, foreign[0] ?? ''))).toBeNull();
  });
});
