import type { Page } from '@playwright/test';
import { mintJourney } from './fixtures/journeys';
import { mintLargeMap } from './fixtures/large-map';
import { head, openMap } from './fixtures/map';
import { expect, expectAccessible, test } from './fixtures/test';

// A large map is minted row by row, and looked at whole by axe.
test.describe.configure({ timeout: 120_000 });

const drawn = (page: Page) => page.locator('.map-step').count();
const heights = (page: Page) =>
  page.locator('.map-row').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));

test('of a large map what is in sight is drawn, and the keyboard walks over all of it', async ({ team, page }) => {
  const map = await mintLargeMap(team);
  await openMap(page, map.path);
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-colcount', '501');
  await expect(grid).toHaveAttribute('aria-rowcount', '14');
  expect(await drawn(page)).toBeLessThan(25);
  await expectAccessible(page);

  await head(page, 'Step 1').focus();
  await page.keyboard.press('End');
  await expect(head(page, 'Step 500')).toBeFocused();
  await expect(head(page, 'Step 500')).toBeInViewport();
  await expect(page.getByRole('columnheader', { name: 'Step 500' })).toHaveAttribute('aria-colindex', '501');
  expect(await drawn(page)).toBeLessThan(25);
  await page.keyboard.press('ArrowLeft');
  await expect(head(page, 'Step 499')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: /Touchpoint 499/ })).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(head(page, 'Phase 1')).toBeFocused();
  await expect(head(page, 'Step 1')).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+PageDown');
  await page.keyboard.press('Alt+PageDown');
  await page.keyboard.press('Alt+PageUp');
  await page.keyboard.press('Home');
  await expect(head(page, 'Step 1')).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(grid.locator(':focus')).toHaveAttribute('data-col', '499');
  await expect(grid.locator(':focus')).toHaveAttribute('data-row', '13');
});

test('scrolling sideways moves no row, and loses neither the focus nor what is being typed', async ({ team, page }) => {
  const map = await mintLargeMap(team);
  await openMap(page, map.path);
  await head(page, 'Step 3').click();
  await page.keyboard.type('Asks a friend');
  const before = await heights(page);
  const scroll = (left: number) =>
    page.locator('.map-scroll').evaluate((room, to) => {
      room.scrollLeft = to;
    }, left);
  await scroll(60_000);
  await expect(head(page, 'Step 303')).toBeInViewport();
  expect(await heights(page)).toEqual(before);
  await expect(page.getByRole('textbox', { name: 'What the customer does' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(head(page, 'Asks a friend')).toBeFocused();
  await expect(head(page, 'Asks a friend')).toBeInViewport();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
});

test('a card far away is written, and found by its words from anywhere', async ({ team, page }) => {
  const map = await mintLargeMap(team);
  await openMap(page, map.path);
  await head(page, 'Step 1').focus();
  await page.keyboard.press('End');
  const actions = page.getByRole('button', { name: 'Add an action at “Step 500”' });
  await actions.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tells her neighbour');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Tells her neighbour' })).toBeVisible();
  await expect(actions).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(page.getByRole('link', { name: 'Tells her neighbour' })).toHaveCount(0);

  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find on the whole map' });
  await expect(field).toBeFocused();
  await page.keyboard.type('NEIGHBOUR');
  await expect(page.getByRole('status').filter({ hasText: '1 of 1: Tells her neighbour' })).toBeAttached();
  await expect(page.getByRole('link', { name: 'Tells her neighbour' })).toBeInViewport();
  await field.fill('touchpoint 25');
  const status = (words: string) => page.getByRole('status').filter({ hasText: words });
  await expect(status('1 of 11: Touchpoint 25')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(status('2 of 11: Touchpoint 250')).toBeAttached();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(status('11 of 11: Touchpoint 259')).toBeAttached();
  await expect(page.getByRole('link', { name: /Touchpoint 259/ })).toBeInViewport();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Touchpoint 259/ })).toBeFocused();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('no such words');
  await expect(status('Nothing found')).toBeAttached();
});

test('a table of 504 cells is pasted at once: one request, and one step back', async ({ team, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const map = await mintLargeMap(team);
  await openMap(page, map.path);
  const row = (at: number) => Array.from({ length: 56 }, (_, column) => `cell ${at} ${column}`).join('\t');
  const table = Array.from({ length: 9 }, (_, at) => row(at)).join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), table);
  const sent: number[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/operations')) sent.push(request.postDataJSON().operations.length);
  });
  const said = (words: string) => expect(page.getByRole('status').filter({ hasText: words }).first()).toBeAttached();
  await page.getByRole('button', { name: 'Add an action at “Step 3”' }).focus();
  await page.keyboard.press('Control+v');
  await said('504 items pasted');
  await expect(page.getByRole('link', { name: 'cell 0 0' })).toBeFocused();
  await expect.poll(() => sent).toEqual([504]);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Control+z');
  await said('Undone');
  await expect(page.getByRole('link', { name: 'cell 0 0' })).toHaveCount(0);
  await expect.poll(() => sent).toEqual([504, 504]);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
});

test('a map of which a part is drawn goes on paper whole: each sheet can be read by itself', async ({ team, page }) => {
  const journey = await mintJourney(team, 57);
  await openMap(page, journey.path);
  expect(await drawn(page)).toBeLessThan(25);
  await page.locator('.map-paper').waitFor({ state: 'attached' });
  const say = (name: string) => page.evaluate((event) => void window.dispatchEvent(new Event(event)), name);
  await say('beforeprint');
  const sheets = page.locator('.map-sheet');
  const count = await sheets.count();
  expect(count).toBeGreaterThan(1);
  await expect(page.locator('.map-sheet .map-steps .map-name')).toHaveCount(60);
  await page.emulateMedia({ media: 'print' });
  const letters = await page
    .locator('.map-sheet .map-card-name')
    .first()
    .evaluate((name) => Number.parseFloat(getComputedStyle(name).fontSize));
  const scale = await sheets.first().evaluate((sheet) => Number(getComputedStyle(sheet).zoom));
  expect(letters * scale * 0.75).toBeGreaterThanOrEqual(6.5);
  for (const sheet of [sheets.first(), sheets.last()]) {
    await expect(sheet.getByRole('heading', { name: 'Buying shoes' })).toBeVisible();
    await expect(sheet.getByRole('list', { name: 'Legend' })).toContainText('Lisa');
    await expect(sheet.getByRole('rowheader', { name: 'Touchpoints' })).toBeVisible();
    await expect(sheet.getByRole('columnheader', { name: 'After' })).toBeVisible();
  }
  await expect(sheets.last().getByText(`Sheet ${count} of ${count}`)).toBeVisible();
  await say('afterprint');
  await expect(sheets).toHaveCount(0);
});
