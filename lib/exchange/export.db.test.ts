import Papa from 'papaparse';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { partialResponses } from '@/db/schema/feedback';
import type { Answers } from '@/db/schema/form-content';
import { hostileTexts } from '@/e2e/fixtures/hostile-texts';
import { recordResponses } from '@/lib/feedback/recording';
import { answered, portionsOf, type Whose } from './reports/answered';
import { type ExportWords, type Format, type Given, written } from './reports/export';
import { mintEverything, unzipped } from './testing';
import { unguard } from './writing/csv';

afterAll(closeDatabase);

const words: ExportWords = {
  ...{ agreed: 'yes', notApplicable: 'not applicable', other: 'other' },
  fields: { name: 'name', email: 'e-mail', phone: 'phone', company: 'company' },
  columns: {
    ...{ id: 'ID', form: 'Form', touchpoint: 'Touchpoint', date: 'Date', status: 'Status', language: 'Language' },
    ...{ journey: 'Journey', channel: 'Channel' },
  },
  ...{ completed: 'completed', partial: 'partial', sheet: 'Answers' },
};

type Minted = Awaited<ReturnType<typeof mintEverything>>;

async function exported({ workspace }: Minted, whose: Whose, format: Format): Promise<Buffer> {
  const found = await workspace.read((scope) => answered(scope, whose));
  if (!found) throw new Error('There is nothing');
  async function* given(): AsyncGenerator<Given> {
    for (const kind of ['completed', 'partial'] as const) {
      for await (const answers of portionsOf((work) => workspace.read(work), kind, found?.[kind] ?? []))
        yield { kind, answers };
    }
  }
  const chunks: Uint8Array[] = [];
  const how = { timeZone: 'Europe/Amsterdam', language: 'en', words };
  for await (const chunk of written(found, given(), how, format)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const csv = async (minted: Minted, whose: Whose, separator: ',' | ';' = ',') => {
  const text = (await exported(minted, whose, { kind: 'csv', separator })).toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: separator, newline: '\r\n', skipEmptyLines: true });
  const [head = [], ...rows] = data;
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
};

const answer = (minted: Minted, answers: Answers, place = 0, createdAt = new Date('2026-03-01T13:05:09Z')) => ({
  form: { ...minted.form, touchpointId: minted.places[place]?.id ?? '' },
  ...{ submissionId: uuidv7(), locale: 'en', answers, createdAt },
});
const record = (minted: Minted, given: ReturnType<typeof answer>[]) =>
  minted.workspace.write((scope) => recordResponses(scope, 'Europe/Amsterdam', given));

describe('an export', () => {
  it('has a row an answer and a column for each part of each question, in words', async () => {
    const minted = await mintEverything('Hotline');
    const { questions: q, form } = minted;
    const full: Answers = {
      [q.score.id]: 9,
      [q.single.id]: { chosen: [], other: 'By pigeon' },
      [q.multiple.id]: { chosen: q.multiple.choices.map(({ id }) => id) },
      [q.ranking.id]: { order: q.ranking.choices.map(({ id }) => id).reverse() },
      [q.matrix.id]: { rows: { [q.matrix.rows[1]?.id ?? '']: q.matrix.choices[0]?.id ?? '' } },
      [q.number.id]: -2.5,
      [q.date.id]: '2026-02-28',
      [q.contact.id]: { contact: { email: 'a@b.example' } },
      [q.consent.id]: true,
    };
    await record(minted, [answer(minted, full), ...[1, 2, 3, 4].map((n) => answer(minted, { [q.score.id]: n }))]);
    const [row] = (await csv(minted, { formId: form.id }, ';')).filter((one) => one['Recommend?'] === '9');
    expect(row).toMatchObject({
      ...{ Form: 'Everything', Touchpoint: 'Hotline', Status: 'completed', Language: 'en' },
      Date: '2026-03-01T14:05:09+01:00',
      ...{ 'Channel?': '', 'Channel?: other': 'By pigeon', 'Liked?': 'Price; Speed, mostly', 'Order?': 'C; B; A' },
      ...{ 'Staff: Kind': '', 'Staff: Quick': 'Good', 'How many?': '-2,5', 'When?': '2026-02-28', 'Why?': '' },
      ...{ 'You: name': '', 'You: e-mail': 'a@b.example', 'Agree?': 'yes' },
    });
    const json = JSON.parse((await exported(minted, { formId: form.id }, { kind: 'json' })).toString());
    expect(json).toHaveLength(5);
    expect(json[0].answers).toContainEqual(expect.objectContaining({ questionId: q.score.id, type: 'nps' }));
  });

  it('tells nothing of a form with fewer than five completed answers, however many are partial', async () => {
    const minted = await mintEverything('Hotline');
    const given = [1, 2, 3, 4].map((n) => answer(minted, { [minted.questions.score.id]: n }));
    await record(minted, given);
    const found = await minted.workspace.read((scope) => answered(scope, { formId: minted.form.id }));
    expect(found).toMatchObject({ forms: [], completed: [], partial: [] });
    expect(await minted.workspace.read((scope) => answered(scope, { formId: uuidv7() }))).toBeNull();
  });

  it('gives every answer once, over portions and touchpoints, and says which are partial', async () => {
    const minted = await mintEverything('Hotline', 'Shop');
    const { questions: q, form, workspace, places } = minted;
    const at = (n: number) => new Date(Date.UTC(2026, 0, 1) + (n % 700) * 1000);
    await record(
      minted,
      Array.from({ length: 2500 }, (_, n) => answer(minted, { [q.text.id]: `${n}` }, n % 2, at(n))),
    );
    await workspace.write((scope) =>
      scope.tx.insert(partialResponses).values(
        scope.row({
          ...{ id: uuidv7(), formId: form.id, formVersionId: form.versionId, touchpointId: places[0]?.id ?? '' },
          ...{ locale: 'nl', answers: { [q.text.id]: 'half' }, updatedAt: new Date() },
        }),
      ),
    );
    const rows = await csv(minted, { formId: form.id });
    expect(rows.map((row) => row['Why?'])).toHaveLength(2501);
    expect(new Set(rows.map((row) => row.ID)).size).toBe(2501);
    expect(rows.filter((row) => row.Status === 'partial').map((row) => row['Why?'])).toEqual(['half']);
    const shop = await csv(minted, { touchpointId: places[1]?.id ?? '' });
    expect(shop).toHaveLength(1250);
    expect(shop.every((row) => row.Touchpoint === 'Shop')).toBe(true);
  });

  it('carries five hundred hostile texts unharmed, and none of them as a formula', async () => {
    const minted = await mintEverything('Hotline');
    const { id } = minted.questions.text;
    const at = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000);
    await record(
      minted,
      hostileTexts.map((text, n) => answer(minted, { [id]: text }, 0, at(n))),
    );
    const whose = { formId: minted.form.id };
    for (const separator of [',', ';'] as const) {
      const cells = (await csv(minted, whose, separator)).map((row) => row['Why?'] ?? '');
      expect(cells.map(unguard)).toEqual(hostileTexts);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
    const json = JSON.parse((await exported(minted, whose, { kind: 'json' })).toString());
    expect(json.map((one: { answers: { value: string }[] }) => one.answers[0]?.value)).toEqual(hostileTexts);
    const parts = unzipped(await exported(minted, whose, { kind: 'xlsx' }));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect([...parts.keys()]).toContain('xl/workbook.xml');
    expect(sheet).not.toMatch(/<f>|t="str"/);
    const rows = [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].map((match) => match[1] ?? '');
    const why = [...(rows[0] ?? '').matchAll(/<c[^>]*?(?:\/>|>.*?<\/c>)/gs)].findIndex(([cell]) =>
      cell.includes('Why?'),
    );
    const texts = rows.slice(1).map((row) => {
      const cell = [...row.matchAll(/<c(?:\/>|[ >].*?<\/c>)/gs)][why]?.[0] ?? '';
      const text = /<t xml:space="preserve">(.*)<\/t>/s.exec(cell)?.[1] ?? '';
      const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
      return text
        .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
        .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML can not hold these
    const unheld = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
    expect(texts).toEqual(hostileTexts.map((text) => text.replace(unheld, '')));
  });
});
