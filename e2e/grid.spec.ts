import type { Page } from '@playwright/test';
import { type Journey, loggedOperations, mintJourney } from './fixtures/journeys';
import { holdParts } from './fixtures/late-parts';
import { addCard, adding, card, cell, columns, head, openMap, said, selected, wholeMap } from './fixtures/map';
import { expect, expectAccessible, test } from './fixtures/test';

const open = (page: Page, { path }: Journey) => openMap(page, path);

// High enough that nothing has to be scrolled to.
test.use({ viewport: { width: 1280, height: 1000 } });

test('typing replaces, Enter and Tab save, Esc leaves it as it was', async ({ team, page }) => {
  await open(page, await mintJourney(team));
  await card(page, 'Too many brands').focus();
  await page.keyboard.type('Too much choice');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Too many brands')).toBeFocused();
  await page.keyboard.type('Too much choice');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Too much choice')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' by far');
  await page.keyboard.press('Tab');
  await expect(card(page, 'Too much choice by far')).toBeVisible();
  await expect(adding(page, 'I look around')).toBeFocused();
  await page.keyboard.type('Slow pages');
  await expect(page.getByRole('combobox')).toHaveValue('Slow pages');
  await page.keyboard.press('Shift+Tab');
  await expect(card(page, 'Slow pages')).toBeVisible();
  await expect(card(page, 'Too much choice by far')).toBeFocused();
  await head(page, 'I return them').focus();
  await page.keyboard.type('I send them back');
  await page.keyboard.press('Enter');
  await expect(head(page, 'I send them back')).toBeFocused();
});

test('what hands do before the rest of the map has come is not lost', async ({ team, page }) => {
  const journey = await mintJourney(team);
  const { path } = journey;
  const release = await holdParts(page, path);
  await page.goto(path, { waitUntil: 'commit' });
  const grid = page.locator('.map-grid');
  // What stands there only once the page is alive.
  await page.locator('.map-card > .map-more').first().waitFor({ state: 'attached' });
  // A second click may hit the panel that the first one opens, which takes no focus when it comes.
  await card(page, 'Too many brands').dblclick();
  const field = page.getByRole('textbox', { name: 'Text of the pain point' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Too much choice');
  await page.keyboard.press('Enter');
  await head(page, 'I look around').focus();
  await page.keyboard.type('I compare');
  await page.keyboard.press('Enter');
  // From here on only the spreadsheet knows what is meant.
  await page.locator('.map-emotion').first().focus();
  await page.keyboard.type('-2');
  await head(page, 'I want shoes').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await page.keyboard.type('I need shoes');
  await page.keyboard.press('Enter');
  await expect(grid).not.toHaveAttribute('data-choosing');
  release();
  await expect(columns(page)).toHaveText(['I need shoes', 'I compare', 'I return them'], { timeout: 30_000 });
  await expect(head(page, 'I need shoes')).toBeFocused();
  await expect(card(page, 'Too much choice')).toBeVisible();
  await expect(page.getByRole('slider', { name: /at “I need shoes”/ })).toHaveAttribute('aria-valuenow', '-2');
  const moves = Array.from({ length: 4 }, () => 'move-step');
  // "Saved" may still be said of what was typed before.
  await expect
    .poll(async () => (await loggedOperations(team, journey)).map(({ kind }) => kind), { timeout: 30_000 })
    .toEqual(['edit-note', 'rename-step', 'set-emotion', ...moves, 'rename-step']);
});

test('cards are chosen by keys and said; Delete takes all, one Ctrl+Z brings them back', async ({ team, page }) => {
  await open(page, await mintJourney(team));
  await addCard(page, 'I look around', 'Slow pages');
  await addCard(page, 'I return them', 'No label');
  await card(page, 'Too many brands').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(selected(page)).toHaveCount(2);
  await said(page, '2 selected');
  await expect(cell(page, 3, 0)).toHaveAttribute('aria-selected', 'true');
  await expect(cell(page, 3, 2)).toHaveAttribute('aria-selected', 'false');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(selected(page)).toHaveCount(1);
  // Writing in one of several ends the choice.
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Too many');
  await page.keyboard.press('Enter');
  await expect(selected(page)).toHaveText([/Too many/]);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Too many brands')).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(selected(page)).toHaveCount(3);
  await page.keyboard.press('Delete');
  await expect(page.locator('.map-card[data-kind="pain-points"]')).toHaveCount(0);
  await said(page, '3 items removed');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.map-card[data-kind="pain-points"]')).toHaveCount(3);
  await card(page, 'Too many brands').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(selected(page)).toHaveCount(1);
});

/** A click and Esc before the map can draw anything, and perhaps a click on another card. */
async function hastily(page: Page, first: string, second?: string): Promise<void> {
  const next = second ? await card(page, second).elementHandle() : null;
  await card(page, first).evaluate((link, other) => {
    const click = (it: Element) =>
      it.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    click(link);
    link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    if (other) click(other);
  }, next);
}

test('cards are chosen by pointer, and what a click opens leaves the focus on the map', async ({ team, page }) => {
  const journey = await mintJourney(team);
  const { path } = journey;
  await open(page, journey);
  await addCard(page, 'I look around', 'Slow pages');
  await addCard(page, 'I return them', 'No label');
  await card(page, 'Too many brands').click();
  await expect(card(page, 'Too many brands')).toBeFocused();
  await expect(selected(page)).toHaveText([/Too many brands/]);
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(card(page, 'Too many brands')).toBeFocused();
  await hastily(page, 'Too many brands', 'Slow pages');
  await expect(page.getByRole('complementary', { name: 'Slow pages' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await hastily(page, 'Too many brands');
  await expect(page).toHaveURL(path);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await card(page, 'No label').click({ modifiers: ['Shift'] });
  await expect(selected(page)).toHaveCount(3);
  await card(page, 'Slow pages').click({ modifiers: ['Control'] });
  await expect(selected(page)).toHaveText([/Too many brands/, /No label/]);
  await page.keyboard.press('Control+d');
  await expect(card(page, 'No label')).toHaveCount(2);
  await expect(selected(page)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'No label')).toHaveCount(1);
  // What had the focus is gone; the focus is not.
  await expect(page.locator('[role=grid] :focus')).toHaveCount(1);
});

test('by keys one after the other is chosen too, wherever it stands, and let go again', async ({ team, page }) => {
  await open(page, await mintJourney(team));
  await addCard(page, 'I return them', 'No label');
  await card(page, 'Too many brands').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Select several' }).press('Enter');
  await said(page, '1 selected. Choose what goes with it; Done or Esc ends.');
  await expect(card(page, 'Too many brands')).toBeFocused();
  for (const key of ['ArrowRight', 'ArrowRight', 'Space']) await page.keyboard.press(key);
  await said(page, '2 selected');
  await expect(selected(page)).toHaveText([/Too many brands/, /No label/]);
  await page.keyboard.press('Enter');
  await expect(selected(page)).toHaveText([/Too many brands/]);
  await page.keyboard.press('Enter');
  await expect(selected(page)).toHaveCount(2);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await said(page, 'Done selecting');
  await expect(page.getByRole('group', { name: 'Selected items' })).toHaveCount(0);
  await expect(selected(page)).toHaveText([/No label/]);
  await expect(card(page, 'No label')).toBeFocused();
});

test('a text that is emptied stays as it was, and says so', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await open(page, journey);
  const words = '“Too many brands” stays as it was: it can’t be empty.';
  const told = page.locator('.map-told');
  await card(page, 'Too many brands').focus();
  for (const key of ['F2', 'Delete', 'Enter']) await page.keyboard.press(key);
  await expect(card(page, 'Too many brands')).toBeFocused();
  await said(page, words);
  await expect(told).toContainText(words);
  // Writing again ends it; Esc is a change of mind, and tells nothing.
  for (const key of ['F2', 'Delete']) await page.keyboard.press(key);
  await expect(told).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Too many brands')).toBeFocused();
  await expect(told).toHaveCount(0);
  await head(page, 'I look around').focus();
  for (const key of ['F2', 'Delete', 'Enter']) await page.keyboard.press(key);
  await expect(told).toContainText('“I look around” stays as it was');
  await expect(told.getByRole('button')).toHaveText(['Got it']);
  expect(await loggedOperations(team, journey)).toEqual([]);
});

test('Ctrl+K, or a button, finds what can be done and where to go', async ({ team, page }) => {
  await page.goto((await mintJourney(team)).path, { waitUntil: 'commit' });
  // Pressed as soon as it is seen, it opens as soon as it can.
  await page.getByRole('button', { name: 'Commands (Ctrl+K)' }).click();
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette.getByRole('combobox')).toBeFocused({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await wholeMap(page);
  await card(page, 'Too many brands').focus();
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('duplicate');
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(card(page, 'Too many brands')).toHaveCount(2);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('return them');
  await page.keyboard.press('Enter');
  await expect(head(page, 'I return them')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('add lane goals');
  await page.keyboard.press('Enter');
  await expect(head(page, 'Goals and needs')).toBeFocused();
  await page.getByRole('button', { name: 'Commands (Ctrl+K)' }).click();
  await palette.getByRole('option', { name: 'Go to I look around' }).click();
  await expect(head(page, 'I look around')).toBeFocused();
});

test('a viewer chooses and copies, and nothing more', async ({ team, viewerPage }) => {
  const journey = await mintJourney(team);
  await viewerPage.goto(journey.path);
  await viewerPage.waitForSelector('.map-grid[data-choosing]');
  await card(viewerPage, 'Shop').focus();
  await viewerPage.keyboard.press('Shift+ArrowDown');
  await expect(selected(viewerPage)).toHaveCount(2);
  await viewerPage.keyboard.press('Control+c');
  await said(viewerPage, '2 items copied');
  for (const key of ['Control+x', 'Control+v', 'Control+d', 'Delete', 'x', '1']) await viewerPage.keyboard.press(key);
  await expect(card(viewerPage, 'Shop')).toHaveCount(1);
  await viewerPage.getByRole('button', { name: 'Commands (Ctrl+K)' }).click();
  await viewerPage.getByRole('option', { name: 'Go to I return them' }).click();
  await expect(viewerPage.locator('[role=grid] :focus')).toHaveText('I return them');
  expect(await loggedOperations(team, journey)).toEqual([]);
});
