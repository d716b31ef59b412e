import type { Locator, Page } from '@playwright/test';
import { mintForm } from './fixtures/forms';
import { type Journey, loggedOperations, mintJourney } from './fixtures/journeys';
import { holdParts } from './fixtures/late-parts';
import { card, cell, columns, head, middle, openMap, type Point, said, saved } from './fixtures/map';
import { expect, expectAccessible, test } from './fixtures/test';

const open = (page: Page, { path }: Journey) => openMap(page, path);
const add = (page: Page, step: string) => page.getByRole('button', { name: `Add a pain point at “${step}”` });
const selected = (page: Page) => page.locator('.map-card[data-selected]');
/** Types a card into the lane of pain points, which offers what the workspace knows. */
async function addCard(page: Page, step: string, text: string): Promise<void> {
  await add(page, step).focus();
  await page.keyboard.type(text);
  await expect(page.getByRole('combobox')).toHaveValue(text);
  await page.keyboard.press('Enter');
  await expect(card(page, text)).toBeVisible();
  await expect(add(page, step)).toBeFocused();
}

/** As another program would put it there. */
async function fillClipboard(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    ([plain = '', rich]) => {
      const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      const item = { ...part('text/plain', plain), ...(rich ? part('text/html', rich) : {}) };
      return navigator.clipboard.write([new ClipboardItem(item)]);
    },
    [text, html] as const,
  );
}

// High enough that nothing has to be scrolled to.
test.use({ viewport: { width: 1280, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'] });

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
  await expect(add(page, 'I look around')).toBeFocused();
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
  await expect(columns(page)).toHaveText(['I need shoes', 'I compare', 'I return them']);
  await expect(head(page, 'I need shoes')).toBeFocused();
  await expect(card(page, 'Too much choice')).toBeVisible();
  await saved(page);
  const logged = await loggedOperations(team, journey);
  const moves = Array.from({ length: 4 }, () => 'move-step');
  expect(logged.map(({ kind }) => kind)).toEqual(['edit-note', 'rename-step', ...moves, 'rename-step']);
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

test('cards are chosen by pointer, and what a click opens leaves the focus on the map', async ({ team, page }) => {
  await open(page, await mintJourney(team));
  await addCard(page, 'I look around', 'Slow pages');
  await addCard(page, 'I return them', 'No label');
  await card(page, 'Too many brands').click();
  await expect(card(page, 'Too many brands')).toBeFocused();
  await expect(selected(page)).toHaveText([/Too many brands/]);
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

test('a table from a spreadsheet fills lanes and steps, past the last step too, in one step back', async ({
  team,
  page,
}) => {
  const journey = await mintJourney(team);
  await open(page, journey);
  await fillClipboard(page, 'Slow\t"Lost\nin ""depot"""\nglad\tsad\r\n');
  await add(page, 'I return them').focus();
  await page.keyboard.press('Control+v');
  await expect(columns(page)).toHaveText(['I want shoes', 'I look around', 'I return them', 'New step']);
  await expect(card(page, 'in "depot"')).toBeVisible();
  await expect(selected(page)).toHaveCount(5);
  await said(page, '5 items pasted');
  await page.keyboard.press('Control+z');
  await expect(columns(page)).toHaveCount(3);
  await page.keyboard.press('Control+y');
  await expect(columns(page)).toHaveCount(4);
  await saved(page);
  const logged = await loggedOperations(team, journey);
  expect(logged.filter(({ kind }) => kind === 'add-card')).toHaveLength(10);
});

test('one value fills all cells that are chosen, also the empty ones, in one step back', async ({ team, page }) => {
  await open(page, await mintJourney(team));
  await fillClipboard(page, 'late');
  await card(page, 'Too many brands').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await said(page, '3 cells selected, with 1 item');
  await expect(cell(page, 3, 2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+v');
  await said(page, '3 items pasted');
  await expect(card(page, 'late')).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'late')).toHaveCount(0);
  await add(page, 'I look around').focus();
  await cell(page, 4, 2).click({ modifiers: ['Shift'] });
  await said(page, '4 cells selected, all empty');
});

test('a lane that takes no text is said, on screen too; a text of several lines is a list of cards', async ({
  team,
  page,
}) => {
  await open(page, await mintJourney(team));
  await fillClipboard(page, 'Shop\t\nhappy\t');
  await page.getByRole('button', { name: 'Add a touchpoint at “I look around”' }).focus();
  await page.keyboard.press('Control+v');
  await expect(card(page, 'Shop')).toHaveCount(2);
  const notice = page.getByText('The lane “Emotion” takes no text');
  await expect(notice.last()).toBeVisible();
  await page.getByRole('button', { name: 'Got it' }).click();
  await fillClipboard(page, '- wet box\n- late');
  await add(page, 'I return them').focus();
  await page.keyboard.press('Control+v');
  await expect(cell(page, 3, 2).getByRole('link')).toHaveText([/wet box/, /late/]);
});

test('a text in the lane of touchpoints is the workspace’s touchpoint of that name, also one of no map', async ({
  team,
  page,
}) => {
  const { touchpointId } = await mintForm(team, 'nps', 'Parcel');
  const journey = await mintJourney(team);
  await open(page, journey);
  await fillClipboard(page, 'parcel');
  await page.getByRole('button', { name: 'Add a touchpoint at “I look around”' }).focus();
  await page.keyboard.press('Control+v');
  await expect(card(page, 'Parcel')).toBeFocused();
  await saved(page);
  expect(await loggedOperations(team, journey)).toMatchObject([
    { kind: 'add-touchpoint', placement: { touchpointId } },
  ]);
});

test('cards are cut here and pasted on another map; there they are the same notes', async ({ team, page, context }) => {
  const [here, there] = [await mintJourney(team), await mintJourney(team)];
  await open(page, here);
  await card(page, 'Too many brands').focus();
  await page.keyboard.press('Control+x');
  await expect(card(page, 'Too many brands')).toHaveCount(0);
  await saved(page);
  const other = await context.newPage();
  await open(other, there);
  await add(other, 'I return them').focus();
  await other.keyboard.press('Control+v');
  await expect(cell(other, 3, 2).getByRole('link')).toHaveText([/Too many brands/]);
  await saved(other);
  const [removed] = await loggedOperations(team, here);
  const [added] = await loggedOperations(team, there);
  expect(removed).toMatchObject({ kind: 'remove-card' });
  const [note] = removed ? (removed.inverse as { notes: { id: string }[] }).notes : [];
  expect(added).toMatchObject({ kind: 'add-card', card: { noteId: note?.id } });
  await other.keyboard.press('Control+v');
  await expect(cell(other, 3, 2).getByRole('link')).toHaveCount(2);
});

test('steps, phases and lanes are copied and duplicated with all that stands on them', async ({ team, page }) => {
  await open(page, await mintJourney(team));
  await head(page, 'I want shoes').focus();
  await page.keyboard.press('Control+d');
  await expect(columns(page)).toHaveText(['I want shoes', 'I want shoes', 'I look around', 'I return them']);
  await expect(card(page, 'Too many brands')).toHaveCount(2);
  await expect(card(page, 'Hotline')).toHaveCount(2);
  await page.keyboard.press('Control+c');
  await head(page, 'After').focus();
  await page.keyboard.press('Control+v');
  await expect(columns(page)).toHaveText([
    'I want shoes',
    'I want shoes',
    'I look around',
    'I return them',
    'I want shoes',
  ]);
  await page.keyboard.press('Control+z');
  await head(page, 'Before').focus();
  await page.keyboard.press('Control+d');
  await expect(page.locator('.map-phases .map-name')).toHaveText(['Before', 'Before', 'After']);
  await expect(columns(page)).toHaveCount(7);
  await page.keyboard.press('Control+z');
  await expect(columns(page)).toHaveCount(4);
  await head(page, 'Pain points').focus();
  await page.keyboard.press('Control+d');
  await expect(head(page, 'Pain points')).toHaveCount(2);
  await expect(card(page, 'Too many brands')).toHaveCount(4);
});

/** By hand: down, over the first pixels that a click may shake, to the goal, and up. */
async function drag(page: Page, from: Locator, goal: () => Promise<Point>, drop = true): Promise<void> {
  await from.hover();
  const box = await from.boundingBox();
  if (!box) throw new Error('Nothing to drag');
  const [x, y] = [box.x + Math.min(box.width / 2, 40), box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8, { steps: 2 });
  await expect(page.locator('.map-carried')).toBeVisible();
  const to = await goal();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  if (drop) await page.mouse.up();
}

test('cards, steps, phases and lanes are dragged to where a line shows; Esc puts them back', async ({ team, page }) => {
  await open(page, await mintJourney(team));
  const line = page.locator('.map-drop-line');
  await drag(page, card(page, 'Too many brands'), middle(cell(page, 3, 2)), false);
  await expect(line).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(cell(page, 3, 0).getByRole('link')).toHaveCount(1);
  await said(page, 'Too many brands: back where it was');
  await drag(page, card(page, 'Too many brands'), middle(cell(page, 0, 2)), false);
  await expect(page.locator('.map-carried')).toBeVisible();
  await expect(line).toBeHidden();
  await page.mouse.up();
  await expect(cell(page, 3, 0).getByRole('link')).toHaveCount(1);
  await drag(page, card(page, 'Too many brands'), middle(cell(page, 3, 2)));
  await expect(cell(page, 3, 2).getByRole('link')).toHaveText([/Too many brands/]);
  await said(page, 'Too many brands is now at I return them, 1 of 1');

  await drag(page, card(page, 'Hotline'), middle(card(page, 'Shop'), 0.3, 12));
  await expect(cell(page, 0, 0).getByRole('link')).toHaveText([/Hotline/, /Shop/]);

  await drag(page, head(page, 'I want shoes'), middle(page.locator('.map-step').nth(2), 0.8));
  await expect(columns(page)).toHaveText(['I look around', 'I return them', 'I want shoes']);
  await drag(page, head(page, 'After'), middle(page.locator('.map-phase').nth(0), 0.2));
  await expect(page.locator('.map-phases .map-name')).toHaveText(['After', 'Before']);
  const lanes = page.locator('.map-lane-name');
  await expect(lanes.nth(3)).toHaveText('Pain points');
  await drag(page, head(page, 'Pain points'), middle(page.locator('.map-lane-name').first()));
  await expect(lanes.first()).toHaveText('Pain points');
  await saved(page);
});

test('what is chosen is dragged together and keeps its shape', async ({ team, page }) => {
  await open(page, await mintJourney(team, 3));
  await addCard(page, 'I look around', 'Slow pages');
  await card(page, 'Too many brands').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await drag(page, card(page, 'Too many brands'), middle(cell(page, 3, 2)), false);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await said(page, '2 items: back where it was');
  await expect(selected(page)).toHaveCount(2);
  await drag(page, card(page, 'Too many brands'), middle(cell(page, 3, 2)));
  await expect(cell(page, 3, 2).getByRole('link')).toHaveText([/Too many brands/]);
  await expect(cell(page, 3, 3).getByRole('link')).toHaveText([/Slow pages/]);
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(cell(page, 3, 1).getByRole('link')).toHaveText([/Too many brands/]);
  await said(page, '2 items moved');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 3, 0).getByRole('link')).toHaveText([/Too many brands/]);
});

test('Ctrl+K finds what can be done and where to go', async ({ team, page }) => {
  await open(page, await mintJourney(team));
  await card(page, 'Too many brands').focus();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
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
});

test('the menu copies, pastes and duplicates; a right click opens it', async ({ team, page }) => {
  await open(page, await mintJourney(team));
  await card(page, 'Too many brands').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(card(page, 'Too many brands')).toHaveCount(2);
  await card(page, 'Too many brands').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Copy' }).click();
  await said(page, '1 item copied');
  await head(page, 'I return them').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Paste' }).click();
  await expect(cell(page, 3, 2).getByRole('link')).toHaveText([/Too many brands/]);
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
  for (const key of ['Control+x', 'Control+v', 'Control+d', 'Delete', 'x']) await viewerPage.keyboard.press(key);
  await expect(card(viewerPage, 'Shop')).toHaveCount(1);
  expect(await loggedOperations(team, journey)).toEqual([]);
});
