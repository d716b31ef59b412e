import type { CDPSession, Locator, Page } from '@playwright/test';
import { loggedOperations, mintJourney } from './fixtures/journeys';
import { adding, card, cell, columns, head, middle, openMap, type Point, said, saved, selected } from './fixtures/map';
import { expect, expectAccessible, phone, test } from './fixtures/test';

test.use(phone);

const touch = (fingers: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
  fingers.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });

/** A long press, then over to the goal, where a line shows. */
async function carry(
  page: Page,
  from: Locator,
  goal: () => Promise<Point>,
  there: () => Promise<void> = async () => {},
): Promise<void> {
  const fingers = await page.context().newCDPSession(page);
  await from.scrollIntoViewIfNeeded();
  const start = await middle(from, 0.3)();
  await touch(fingers, 'touchStart', start);
  await expect(page.locator('.map-carried')).toBeVisible();
  await touch(fingers, 'touchMove', { x: start.x, y: start.y + 12 });
  await touch(fingers, 'touchMove', await goal());
  await expect(page.locator('.map-drop-line')).toBeVisible();
  await there();
  await touch(fingers, 'touchEnd');
  await expect(page.locator('.map-carried')).toHaveCount(0);
}

const label = (page: Page, name: string) => page.getByRole('rowheader').getByRole('button', { name, exact: true });

test('a phone reads phase by phase, and writes where its keyboard leaves room', async ({ team, page }) => {
  const journey = await mintJourney(team, 9);
  await openMap(page, journey.path);
  // Two steps are in sight, with all that they are called; no page behind them moves sideways.
  for (const name of ['Before', 'I want shoes', 'I look around', 'Touchpoints']) {
    await expect(page.getByRole('grid').getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const scroll = page.locator('.map-scroll');
  // It moves as far as the finger, and what is read once moves with it.
  const legend = page.getByRole('list', { name: 'Legend' });
  await expect(legend).toBeInViewport();
  const shop = middle(card(page, 'Shop'));
  const { y } = await shop();
  await scroll.evaluate((room) => room.scrollTo({ top: 110 }));
  await expect.poll(async () => y - (await shop()).y).toBe(110);
  await expect(legend).not.toBeInViewport();
  await scroll.evaluate((room) => room.scrollTo({ left: 420 }));
  await expect(head(page, 'After')).toBeInViewport({ ratio: 1 });
  await scroll.evaluate((room) => room.scrollTo({ left: 0, top: 0 }));

  // A lane keeps its menu whatever it is called, and its name in sight below the heads as long as its row is.
  const lane = 'Where customers meet us: in the shop, on the phone and in the parcel';
  await head(page, 'Touchpoints').tap();
  await page.keyboard.type(lane);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Actions for “${lane}”` })).toBeInViewport({ ratio: 1 });
  await scroll.evaluate((room) => room.scrollTo({ left: 0, top: 60 }));
  const below = async () => {
    const [heads, bar] = await Promise.all([page.locator('.map-head').boundingBox(), head(page, lane).boundingBox()]);
    return (bar?.y ?? 0) - (heads?.y ?? 0) - (heads?.height ?? 0);
  };
  await expect.poll(below).toBeGreaterThan(-2);
  await scroll.evaluate((room) => room.scrollTo({ left: 0, top: 0 }));
  // Nor does what narrows the map push its tools off the screen.
  await page.evaluate(() => window.history.replaceState(null, '', '?pain=1'));
  await expect(page.getByRole('button', { name: 'Show everything' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: 'Show everything' }).tap();

  await head(page, 'I look around').tap();
  await page.keyboard.type('I compare');
  await page.keyboard.press('Enter');
  await expect(columns(page).nth(1)).toHaveText('I compare');
  await card(page, 'Too many brands').tap();
  const panel = page.getByRole('complementary', { name: 'Too many brands' });
  await panel.getByRole('button', { name: 'Too many brands' }).tap();
  await page.keyboard.type('Too much choice');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Close' }).tap();
  await expect(card(page, 'Too much choice')).toBeVisible();
  // The last lane is where a keyboard would lie.
  await page.getByRole('button', { name: 'Add an opportunity at “I want shoes”' }).tap();
  const field = page.getByRole('combobox', { name: 'Opportunity' });
  await expect(field).toBeFocused();
  await page.setViewportSize({ width: 390, height: 460 });
  await expect(field).toBeInViewport({ ratio: 1 });
  const [typed, bar] = await Promise.all([field.boundingBox(), page.locator('.map-head').boundingBox()]);
  expect(typed?.y ?? 0).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  await page.keyboard.type('A filter by brand');
  await page.keyboard.press('Enter');
  await expect(card(page, 'A filter by brand')).toBeInViewport();
  await saved(page);
});

test('order is changed by finger: a long press carries, a menu moves', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await carry(page, card(page, 'Too many brands'), middle(cell(page, 3, 1), 0.4));
  await expect(cell(page, 3, 1).getByRole('link')).toHaveText([/Too many brands/]);
  await said(page, 'Too many brands is now at I look around, 1 of 1');
  await page.locator('.map-scroll').evaluate((room) => room.scrollTo({ left: 0, top: 0 }));
  await carry(page, head(page, 'I want shoes'), middle(page.locator('.map-step').nth(1), 0.6));
  await expect(columns(page)).toHaveText(['I look around', 'I want shoes', 'I return them']);
  await carry(page, label(page, 'Emotion'), middle(label(page, 'Touchpoints')));
  await expect(page.locator('.map-lane-name').first()).toHaveText('Emotion');
  await page.locator('.map-scroll').evaluate((room) => room.scrollTo({ left: 0, top: 0 }));
  // At the edge the map comes along, as far as it goes.
  const atEdge = async () => ({ x: 380, y: (await middle(head(page, 'Before'))()).y });
  const scrolled = () =>
    page.locator('.map-scroll').evaluate((room) => room.scrollWidth - room.clientWidth - room.scrollLeft);
  await carry(page, head(page, 'Before'), atEdge, () => expect.poll(scrolled).toBeLessThan(4));
  await expect(page.locator('.map-phases .map-name')).toHaveText(['After', 'Before']);
  await page.getByRole('button', { name: 'Actions for “After”' }).tap();
  await page.getByRole('menuitem', { name: 'Move right' }).tap();
  await expect(page.locator('.map-phases .map-name')).toHaveText(['Before', 'After']);
  await page.getByRole('button', { name: 'Actions for “Too many brands”' }).tap();
  await page.getByRole('menuitem', { name: 'Move right' }).tap();
  await expect(cell(page, 3, 1).getByRole('link')).toHaveText([/Too many brands/]);
  await page.getByRole('button', { name: /^Undo/ }).tap();
  await expect(cell(page, 3, 0).getByRole('link')).toHaveText([/Too many brands/]);
  await saved(page);
});

test('by thumb a step is added, and a column of cards is written where a cell is tapped', async ({ team, page }) => {
  await openMap(page, (await mintJourney(team)).path);
  await page.getByRole('button', { name: 'Add a step after “I want shoes”' }).tap();
  await expect(page.getByRole('textbox', { name: 'What the customer does' })).toBeFocused();
  await page.keyboard.type('I ask around');
  await page.keyboard.press('Enter');
  await expect(columns(page).nth(1)).toHaveText('I ask around');
  const here = adding(page, 'I want shoes');
  await here.tap();
  for (const text of ['Slow pages', 'No filter']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(here).toBeFocused();
  }
  await page.getByRole('button', { name: 'Actions for “No filter”' }).tap();
  await page.getByRole('menuitem', { name: 'Duplicate' }).tap();
  const cards = cell(page, 3, 0).locator('.map-card-text');
  await expect(cards).toHaveText(['Too many brands', 'Slow pages', 'No filter', 'No filter']);
  await page.getByRole('button', { name: 'Actions for “Slow pages”' }).tap();
  await page.getByRole('menuitem', { name: 'Remove' }).tap();
  await expect(cards).toHaveText(['Too many brands', 'No filter', 'No filter']);
  await saved(page);
});

test('a phone goes far along a large map and stays there', async ({ team, page }) => {
  await openMap(page, (await mintJourney(team, 57)).path);
  // A jump to where nothing is drawn yet ends there, not where the phase begins.
  for (const [left, name] of [
    [3000, 'Step 15'],
    [6000, 'Step 32'],
  ] as const) {
    await page.locator('.map-scroll').evaluate((room, to) => room.scrollTo({ left: to, top: 200 }), left);
    await expect(head(page, name)).toBeInViewport();
  }
});

test('an emotion is set by finger, and a gap is filled by a tap', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  const point = (step: string) => page.getByRole('slider', { name: `Designed emotion of Lisa at “${step}”` });
  await point('I want shoes').scrollIntoViewIfNeeded();
  const fingers = await page.context().newCDPSession(page);
  const from = await middle(point('I want shoes'))();
  const plot = await middle(point('I want shoes').locator('xpath=ancestor::*[@data-plot]'), 0.5, -70)();
  await touch(fingers, 'touchStart', from);
  for (const share of [0.3, 0.6, 1]) {
    await touch(fingers, 'touchMove', { x: from.x, y: from.y + (plot.y - from.y) * share });
  }
  await touch(fingers, 'touchEnd');
  await expect(point('I want shoes')).toHaveAttribute('aria-valuetext', /^−(1\.\d+|2), frustrated$/);
  await point('I look around').tap();
  await expect(point('I look around')).not.toHaveAttribute('aria-valuetext', 'no value');
  await saved(page);
  const kinds = (await loggedOperations(team, journey)).map(({ kind }) => kind);
  expect(kinds).toEqual(['set-emotion', 'set-emotion']);
});

/** Cards beside the one that is there, at the first step. */
async function write(page: Page, ...texts: string[]): Promise<void> {
  await adding(page, 'I want shoes').tap();
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(adding(page, 'I want shoes')).toBeFocused();
  }
}

async function choose(page: Page, name: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for “${name}”` }).tap();
  await page.getByRole('menuitem', { name: entry }).tap();
}

const picking = (page: Page) => page.getByRole('group', { name: 'Selected items' });

test('several are chosen by finger, and moved, carried and taken away together', async ({ team, page }) => {
  await openMap(page, (await mintJourney(team)).path);
  await write(page, 'Slow pages', 'No filter');
  await choose(page, 'Too many brands', 'Select several');
  const bar = picking(page);
  await expect(bar).toContainText('1 selected');
  await card(page, 'No filter').tap();
  await card(page, 'Slow pages').tap();
  await expect(bar).toContainText('3 selected');
  // A tick stands where the menu had its room, over no text: also on a card of two lines.
  const ticks = await page
    .locator('.map-card')
    .evaluateAll((all) => all.map((it) => getComputedStyle(it, '::after').insetBlockStart));
  expect(new Set(ticks)).toEqual(new Set(['6px']));
  // A second touch lets go; nothing opens beside the map.
  await card(page, 'Slow pages').tap();
  await expect(bar).toContainText('2 selected');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(selected(page)).toHaveText([/Too many brands/, /No filter/]);
  const heights = await bar
    .getByRole('button')
    .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await expectAccessible(page);

  await bar.getByRole('button', { name: 'Actions' }).tap();
  await page.getByRole('menu', { name: 'Actions for “2 items”' }).getByRole('menuitem', { name: 'Move right' }).tap();
  await expect(cell(page, 3, 1).getByRole('link')).toHaveText([/Too many brands/, /No filter/]);
  await carry(page, card(page, 'No filter'), middle(cell(page, 3, 0), 0.4));
  await expect(cell(page, 3, 0).getByRole('link')).toHaveCount(3);
  await expect(bar).toContainText('2 selected');
  await bar.getByRole('button', { name: 'Remove' }).tap();
  await expect(bar).toHaveCount(0);
  await expect(cell(page, 3, 0).getByRole('link')).toHaveText([/Slow pages/]);
  await page.getByRole('button', { name: /^Undo/ }).tap();
  await expect(cell(page, 3, 0).getByRole('link')).toHaveCount(3);
  // Afterwards a touch opens again what it hits.
  await card(page, 'Slow pages').tap();
  await expect(page.getByRole('complementary', { name: 'Slow pages' })).toBeVisible();
  await saved(page);
});

test('by finger cards are copied to another step, and one goes over two steps', async ({ team, page }) => {
  await openMap(page, (await mintJourney(team)).path);
  await write(page, 'Slow pages');
  await choose(page, 'Too many brands', 'Select several');
  await card(page, 'Slow pages').tap();
  await picking(page).getByRole('button', { name: 'Copy' }).tap();
  await expect(picking(page)).toContainText('2 items copied');
  await picking(page).getByRole('button', { name: 'Done' }).tap();
  await expect(picking(page)).toHaveCount(0);
  // No browser has to open its clipboard for what was copied here.
  await choose(page, 'I look around', 'Paste');
  await expect(cell(page, 3, 1).getByRole('link')).toHaveText([/Too many brands/, /Slow pages/]);
  await expect(selected(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Undo/ }).tap();
  // What was copied last counts, however it was copied.
  await card(page, 'Slow pages').focus();
  await page.keyboard.press('Control+c');
  await choose(page, 'I look around', 'Paste');
  await expect(cell(page, 3, 1).getByRole('link')).toHaveText([/Slow pages/]);
  await page.getByRole('button', { name: /^Undo/ }).tap();
  const here = cell(page, 3, 0);
  await choose(page, 'Slow pages', 'One step wider');
  await said(page, '2 steps wide');
  await expect(here.locator('[data-span="2"]')).toHaveText(/Slow pages/);
  await choose(page, 'Slow pages', 'One step narrower');
  await expect(here.locator('[data-span="2"]')).toHaveCount(0);
  await saved(page);
});

test('the commands are there for a finger, and a text that was emptied is kept or taken away', async ({
  team,
  page,
}) => {
  await openMap(page, (await mintJourney(team)).path);
  await page.getByRole('button', { name: 'Commands (Ctrl+K)' }).tap();
  const commands = page.getByRole('dialog', { name: 'Commands' });
  await commands.getByRole('option', { name: 'Go to I return them' }).tap();
  await expect(commands).toHaveCount(0);
  await expect(head(page, 'I return them')).toBeInViewport({ ratio: 1 });
  await choose(page, 'Too many brands', 'Edit the text');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  const told = page.getByText('“Too many brands” stays as it was: it can’t be empty.').last();
  await expect(told).toBeVisible();
  await expect(card(page, 'Too many brands')).toBeVisible();
  await page.locator('.map-told').getByRole('button', { name: 'Remove' }).tap();
  await expect(card(page, 'Too many brands')).toHaveCount(0);
  await expect(told).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).tap();
  await expect(card(page, 'Too many brands')).toBeVisible();
  await saved(page);
});
