import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { answer, mintForm, storedAnswers } from './fixtures/forms';
import { expect, expectAccessible, phone, test } from './fixtures/test';

const file = (text: string, name = 'past.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function upload(page: Page, slug: string, text: string) {
  await page.goto(`/w/${slug}/feedback/import`);
  await page.getByLabel('Choose a CSV file', { exact: true }).and(page.locator('input')).setInputFiles(file(text));
  await page.waitForURL(/\/import\/[0-9a-f-]{36}$/);
}

const past = [
  'Order nr;Datum;Score;Reden',
  ...[1, 2, 3, 4, 5, 6].map((n) => `o${n};0${n}-03-2026 14:05;${n + 3};"Regel één\nen ${n}"`),
  'o7;08-03-2026;11;Te hoog',
  'o1;09-03-2026;5;Dezelfde sleutel',
].join('\r\n');

test('a file of past answers is mapped, looked at, and imported once', async ({ page, team }) => {
  const form = await mintForm(team, 'nps', 'Hotline');
  await upload(page, team.slug, past);
  await expect(page.getByRole('combobox', { name: 'Order nr' })).toHaveValue('key');
  await expect(page.getByRole('combobox', { name: 'Datum' })).toHaveValue('date');
  await expect(page.getByRole('combobox', { name: 'Score' })).toHaveValue(
    `${form.id}/${form.touchpointId}/${form.content.questions[0]?.id}/`,
  );
  await expect(page.getByRole('combobox', { name: 'Dates', exact: true })).toHaveValue('dmy');
  await expectAccessible(page);

  await page.getByRole('combobox', { name: 'Order nr' }).selectOption('Not imported');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose the column with the key' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Order nr' }).selectOption('Key: unique for each row');
  await page.getByRole('button', { name: 'Preview' }).click();

  await expect(page.getByRole('heading', { name: '2 refused rows' })).toBeVisible();
  await expect(page.getByRole('row', { name: /14 Score 11/ })).toContainText('does not offer this answer');
  await expect(page.getByRole('row', { name: /15 Order nr o1/ })).toContainText('An earlier row has the same key.');
  await expectAccessible(page);
  const [refused] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download all' }).click(),
  ]);
  expect(await readFile(await refused.path(), 'utf8')).toContain('15;Order nr;o1;An earlier row has the same key.');
  expect(await storedAnswers(team)).toEqual([]);

  await page.getByRole('button', { name: 'Import 6 answers' }).click();
  await expect(page.getByText('The import is done.')).toBeVisible();
  const stored = await storedAnswers(team);
  expect(stored.map(({ score }) => score)).toEqual([4, 5, 6, 7, 8, 9]);
  expect(stored[0]?.createdAt.toISOString()).toBe('2026-03-01T13:05:00.000Z');

  await upload(page, team.slug, past);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByText('Already here').locator('..')).toContainText('6');
  await expect(page.getByRole('button', { name: /Import \d/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Discard this file' }).click();
  await page.waitForURL(/\/import$/);
  await expect(page.getByRole('row', { name: /past\.csv/ })).toHaveCount(1);
  expect(await storedAnswers(team)).toHaveLength(6);
});

test('an import goes by keys alone, and is found again by whoever left it', async ({ page, team }) => {
  await mintForm(team, 'nps', 'Hotline');
  await upload(page, team.slug, past);
  await page.getByRole('button', { name: 'Preview' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Import 6 answers' })).toBeVisible();
  await page.goto(`/w/${team.slug}/feedback/import`);
  await page.getByRole('link', { name: 'past.csv' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Import 6 answers' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The import is done.')).toBeVisible();
});

test('a file that was read wrongly is read otherwise, at once', async ({ page, team }) => {
  await mintForm(team, 'nps', 'Hotline');
  await upload(page, team.slug, ['Nr;Datum;Wat, waar, hoe, wie', '1;01-03-2026;één, a, b, cc'].join('\n'));
  await expect(page.getByRole('combobox', { name: 'Nr;Datum;Wat' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Between columns' }).selectOption('Semicolon ;');
  await expect(page.getByRole('combobox', { name: 'Datum', exact: true })).toHaveValue('date');
  await page.getByRole('combobox', { name: 'Encoding' }).selectOption('windows-1252');
  await expect(page.getByText('Ã©Ã©n, a, b, cc')).toBeVisible();
  await page.getByRole('combobox', { name: 'Encoding' }).selectOption('UTF-16, little endian');
  await expect(page.getByText('The file is not written in this encoding.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Encoding' }).selectOption('UTF-8');
  await expect(page.getByText('één, a, b, cc')).toBeVisible();
});

test('a file that is no CSV is refused in words', async ({ page, team }) => {
  await page.goto(`/w/${team.slug}/feedback/import`);
  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('PK\x03\x04 workbook') });
  await expect(page.getByText('This is no CSV file.')).toBeVisible();
  await expectAccessible(page);
});

test('answers are downloaded as CSV for Excel, as a workbook and as JSON, below five none', async ({ page, team }) => {
  const form = await mintForm(team, 'nps', 'Hotline');
  await answer(team, form, [1, 2, 3, 4, 5], '=1+1');
  const few = await mintForm(team, 'csat', 'Parcel');
  await answer(team, few, [1, 2]);
  await page.goto(`/w/${team.slug}/feedback/export?of=form/${form.id}`);
  await expectAccessible(page);
  await expect(page.getByRole('option', { name: /too few answers/ })).toHaveCount(2);
  const download = async (kind: string) => {
    await page.getByRole('radio', { name: kind }).check();
    const [got] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).press('Enter'),
    ]);
    return { name: got.suggestedFilename(), bytes: await readFile(await got.path()) };
  };
  const csv = await download('CSV with semicolons');
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.bytes.toString('utf8')).toMatch(/^\ufeffID;Form;Touchpoint;Date;Status;Language;/);
  expect(csv.bytes.toString('utf8')).toContain(`;'=1+1;`);
  expect((await download('Excel (XLSX)')).bytes.subarray(0, 2).toString()).toBe('PK');
  expect(JSON.parse((await download('JSON')).bytes.toString('utf8'))).toHaveLength(5);
  const refused = await page.request.get(`/api/w/${team.slug}/exports?of=form/${few.id}&format=csv`);
  expect(refused.status()).toBe(409);
});

test('a viewer exports and does not import', async ({ viewerPage, team }) => {
  const form = await mintForm(team, 'nps', 'Hotline');
  await answer(team, form, [1, 2, 3, 4, 5]);
  await viewerPage.goto(`/w/${team.slug}/feedback/export`);
  await expect(viewerPage.getByRole('button', { name: 'Download' })).toBeVisible();
  await viewerPage.goto(`/w/${team.slug}/feedback/import`);
  await expect(viewerPage.getByRole('button', { name: 'Choose a CSV file' })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use(phone);
  test('columns, preview and refused rows fit', async ({ page, team }) => {
    await mintForm(team, 'nps', 'Hotline');
    await upload(page, team.slug, past);
    await page.getByRole('button', { name: 'Preview' }).tap();
    await expect(page.getByRole('heading', { name: '2 refused rows' })).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
