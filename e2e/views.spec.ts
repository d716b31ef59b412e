import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { designedEmotions, journeyPersonas, steps as stepRows } from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { inWorkspace } from '@/db/scope';
import { emptyProfile } from '@/lib/personas/rules';
import { type Journey, mintJourney } from './fixtures/journeys';
import { openMap, readMap } from './fixtures/map';
import type { Team } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

const steps = (page: Page) => page.locator('.map-steps .map-name');
const lanes = (page: Page) => page.locator('.map-lane-name');
const viewButton = (page: Page) => page.getByRole('button', { name: /^View/ });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'View' });
const chip = (page: Page, group: string, name: string) =>
  dialog(page).getByRole('group', { name: group }).getByRole('button', { name });

/** What the server has to do first may take a while on a busy machine. */
const answered = { timeout: 30_000 };

async function openViews(page: Page): Promise<void> {
  await viewButton(page).click();
  await expect(dialog(page).getByRole('button', { name: 'Only pain' })).toBeVisible();
}

test('only where it hurts, only some lanes: said in the address, found again by it, and left at once', async ({
  team,
  page,
}) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await openViews(page);
  await dialog(page).getByRole('button', { name: 'Only pain' }).click();
  await expect(steps(page)).toHaveText(['I want shoes']);
  await expect(page.getByText('A part of the map: 1 of 3 steps')).toBeVisible();
  await chip(page, 'Lanes', 'Pain points').click();
  await chip(page, 'Lanes', 'Emotion').click();
  await expect(lanes(page)).toHaveCount(2);
  await expect(chip(page, 'Lanes', 'Emotion')).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/\?pain=1&lanes=[0-9a-f-]+\.[0-9a-f-]+$/);
  await openMap(page, page.url());
  await expect(steps(page)).toHaveText(['I want shoes']);
  await expect(page.getByText('Too many brands')).toBeVisible();
  await expect(page.getByRole('link', { name: /Shop/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove the filter “Lanes: Pain points, Emotion”' }).click();
  await expect(lanes(page)).toHaveCount(5);
  await expect(steps(page)).toHaveText(['I want shoes']);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(steps(page)).toHaveCount(3);
  await expect(page).toHaveURL(journey.path);
});

test('touchpoints by evidence, channel and department; what is done in a view is done to the map', async ({
  team,
  page,
}) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await openViews(page);
  await chip(page, 'Evidence', 'Measured').click();
  await expect(page.getByRole('link', { name: /Shop/ })).toHaveCount(0);
  await chip(page, 'Evidence', 'Assumed').click();
  await expect(page.getByRole('link', { name: /Shop/ })).toBeVisible();
  for (const [group, name] of [
    ['Touchpoints in channel', 'Web'],
    ['Touchpoints of department', 'Logistics'],
  ] as const) {
    // By keys alone; no touchpoint of this map is of that one.
    await chip(page, group, name).focus();
    await page.keyboard.press('Space');
    await expect(chip(page, group, name)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('link', { name: /Shop/ })).toHaveCount(0);
    await page.keyboard.press('Space');
    await expect(page.getByRole('link', { name: /Shop/ })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await steps(page).first().click();
  await page.keyboard.type('I want boots');
  await page.keyboard.press('Enter');
  await expect(steps(page).first()).toHaveText('I want boots');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
  await page.goto(journey.path);
  await expect(steps(page).first()).toHaveText('I want boots');
});

test('a view is kept for the team or for oneself, chosen, and deleted', async ({ team, page, viewerPage }) => {
  const journey = await mintJourney(team);
  await openMap(page, `${journey.path}?pain=1`);
  await openViews(page);
  await dialog(page).getByRole('button', { name: 'Save for the team' }).click();
  await expect(dialog(page).getByRole('textbox')).toHaveAttribute('aria-invalid', 'true', answered);
  await dialog(page).getByRole('textbox').fill('Where it hurts');
  await dialog(page).getByRole('button', { name: 'Save for the team' }).click();
  await expect(dialog(page).getByRole('button', { name: 'Where it hurts team' })).toHaveAttribute(
    'aria-current',
    'true',
    answered,
  );
  await chip(page, 'Evidence', 'Assumed').click();
  await dialog(page).getByRole('textbox').fill('Guesses');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Guesses mine' })).toBeVisible(answered);

  await readMap(viewerPage, journey.path);
  await openViews(viewerPage);
  await expect(dialog(viewerPage).getByRole('button', { name: 'Guesses' })).toHaveCount(0);
  await dialog(viewerPage).getByRole('button', { name: 'Where it hurts team' }).click();
  await expect(steps(viewerPage)).toHaveText(['I want shoes']);
  await expect(dialog(viewerPage).getByRole('button', { name: 'Delete view' })).toHaveCount(0);
  await expect(dialog(viewerPage).getByRole('button', { name: 'Save for the team' })).toHaveCount(0);
  await dialog(viewerPage).getByRole('textbox').fill('My own');
  await dialog(viewerPage).getByRole('button', { name: 'Save for me' }).click();
  await expect(dialog(viewerPage).getByRole('button', { name: 'My own mine' })).toBeVisible(answered);
  await dialog(viewerPage).getByRole('button', { name: 'Delete view “My own”' }).click();
  await expect(dialog(viewerPage).getByRole('button', { name: 'My own mine' })).toHaveCount(0, answered);

  await dialog(page).getByRole('button', { name: 'Delete view “Where it hurts”' }).click();
  await expect(dialog(page).getByRole('button', { name: /^Where it hurts/ })).toHaveCount(0, answered);
});

/** A second persona on the map, whose curve begins at its first step. */
async function mintSecond(team: Team, { id: journeyId }: Journey): Promise<void> {
  const personaId = uuidv7();
  await inWorkspace(team.id, 'write', async (scope) => {
    const of = scope.of(stepRows, eq(stepRows.journeyId, journeyId), eq(stepRows.name, 'I want shoes'));
    const [step] = await scope.tx.select({ id: stepRows.id }).from(stepRows).where(of);
    const persona = { name: 'Robert', colour: 2, profile: emptyProfile('robert'), evidence: 'assumed' as const };
    await scope.tx.insert(personas).values(scope.row({ id: personaId, ...persona }));
    await scope.tx.insert(journeyPersonas).values(scope.row({ id: uuidv7(), journeyId, personaId, position: 1 }));
    await scope.tx
      .insert(designedEmotions)
      .values(scope.row({ id: uuidv7(), journeyId, stepId: step?.id ?? '', personaId, value: -1 }));
  });
}

test('of two personas one is looked at: each has a curve of its own, and the other’s stays as it is', async ({
  team,
  page,
}) => {
  const journey = await mintJourney(team);
  await mintSecond(team, journey);
  await openMap(page, journey.path);
  const points = page.getByRole('slider', { name: /at “I want shoes”/ });
  await expect(points).toHaveCount(2);
  const curves = page.locator('.map-curves path[stroke-dasharray]');
  const drawn = (name: string) => curves.evaluateAll((all, what) => all.map((it) => it.getAttribute(what)), name);
  for (const look of ['stroke', 'stroke-dasharray']) expect(new Set(await drawn(look)).size).toBe(2);
  const legend = page.getByRole('list', { name: 'Legend' });
  await expect(legend.getByText('Lisa')).toBeVisible();
  await openViews(page);
  await chip(page, 'Personas', 'Robert').click();
  await expect(chip(page, 'Personas', 'Robert')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(points).toHaveCount(1);
  await expect(curves).toHaveCount(1);
  await expect(legend.getByText('Lisa')).toHaveCount(0);
  await expect(
    page.getByRole('gridcell', { name: /^Robert, designed as-is: −1, annoyed; Not measured$/ }),
  ).toBeVisible();
  await expect(points).toHaveAccessibleName('Designed emotion of Robert at “I want shoes”, as-is');
  await points.focus();
  await page.keyboard.press('Home');
  await expect(points).toHaveAttribute('aria-valuetext', '−2, frustrated');
  await page.getByRole('button', { name: 'Remove the filter “Personas: Robert”' }).click();
  await expect(points).toHaveCount(2);
  await expect(points.first()).toHaveAttribute('aria-valuetext', '+1, pleased');
  await expect(points.last()).toHaveAttribute('aria-valuetext', '−2, frustrated');
});

test('what is done in a view and not shown by it is told, and found by the way out', async ({
  team,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const journey = await mintJourney(team);
  await openMap(page, `${journey.path}?evidence=measured`);
  const told = page.getByRole('status').filter({ hasText: 'not shown in this view' });
  const here = page.getByRole('button', { name: 'Add a pain point at “I want shoes”' });
  const card = (text: string) => page.getByRole('grid').getByRole('link', { name: text });
  await page.evaluate(() => navigator.clipboard.writeText('wet box\tlate'));
  await here.focus();
  await page.keyboard.press('Control+v');
  await expect(told).toContainText('Not shown in this view: 2 items that you changed.');
  await told.getByRole('button', { name: 'Got it' }).click();
  await expect(told).toHaveCount(0);
  await expect(here).toBeFocused();
  await page.keyboard.type('no label');
  await page.keyboard.press('Enter');
  await expect(told).toContainText('Not shown in this view: “no label”.');
  await expectAccessible(page);
  await told.getByRole('button', { name: 'Show everything' }).click();
  await expect(card('no label')).toBeFocused();
  await expect(card('wet box')).toBeVisible();
  await openViews(page);
  await dialog(page).getByRole('button', { name: 'Only pain' }).click();
  await page.keyboard.press('Escape');
  await expect(steps(page)).toHaveCount(2);
  await page.getByRole('grid').getByRole('button', { name: 'I look around', exact: true }).focus();
  await page.keyboard.press('+');
  await expect(told).toContainText('Not shown in this view: “New step”.');
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

const zoomOf = (page: Page) => page.locator('.map-grid').evaluate((grid) => getComputedStyle(grid).zoom);

test('the map is drawn larger and smaller, by key, by button and by pinch', async ({ team, page }) => {
  const journey = await mintJourney(team, 12);
  await openMap(page, journey.path);
  await openViews(page);
  await dialog(page).getByRole('button', { name: 'Larger (Alt + plus)' }).click();
  await expect(dialog(page).getByText('110%')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Minus');
  await page.keyboard.press('Alt+Minus');
  await expect.poll(() => zoomOf(page)).toBe('0.9');
  await expect(page.getByText('The map is drawn at 90%')).toBeAttached();
  await page.keyboard.press('Alt+Digit0');
  const last = page.getByRole('columnheader').last();
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Alt+Digit0');
  await expect.poll(() => zoomOf(page)).toBe('1');
  await expect(last).not.toBeInViewport();
  await page.keyboard.press('Alt+Shift+Digit0');
  await expect(steps(page).nth(1)).toBeInViewport({ ratio: 1 });
  await expect.poll(() => zoomOf(page)).toBe('1.5');
  await page.keyboard.press('Alt+Shift+Digit0');
  await expect.poll(() => zoomOf(page)).toBe('1');
  await openViews(page);
  await dialog(page).getByRole('button', { name: 'All steps' }).click();
  await expect(last).toBeInViewport({ ratio: 1 });
  await dialog(page).getByRole('button', { name: 'This phase' }).click();
  await expect.poll(() => zoomOf(page)).toBe('1.5');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+Digit0');
  await expect.poll(() => zoomOf(page)).toBe('1');
  // What is under the pointer stays there.
  const room = page.locator('.map-scroll');
  await room.evaluate((it) => it.scrollTo({ left: 900, top: 60 }));
  const box = await room.boundingBox();
  const at = { x: (box?.x ?? 0) + 500, y: (box?.y ?? 0) + (box?.height ?? 0) - 60 };
  const under = () =>
    page.evaluate(({ x, y }) => {
      const cell = document.elementFromPoint(x, y)?.closest('.map-cell');
      const { left = 0, top = 0, width = 1, height = 1 } = cell?.getBoundingClientRect() ?? {};
      return { place: cell?.parentElement?.ariaRowIndex, right: (x - left) / width, down: (y - top) / height };
    }, at);
  const before = await under();
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await expect.poll(async () => Number(await zoomOf(page))).toBeGreaterThan(1.2);
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(async () => Number(await zoomOf(page))).toBeGreaterThan(1.5);
  const now = await under();
  expect(now.place).toBe(before.place);
  expect(now.right).toBeCloseTo(before.right, 1);
  expect(Math.abs(now.down - before.down)).toBeLessThan(0.02);
  await steps(page).first().click();
  await page.keyboard.type('-');
  await expect(page.getByRole('textbox', { name: 'What the customer does' })).toHaveValue('-');
});

test('two fingers make the map larger around the point between them; a tap narrows, tabulates and presents it', async ({
  team,
  phoneOf,
}) => {
  const journey = await mintJourney(team, 12);
  const page = await phoneOf(team.owner);
  await openMap(page, journey.path);
  await expect(page.locator('.map-page[data-pinch] .map-grid[data-hand]')).toBeAttached();
  const card = page.getByRole('link', { name: /Hotline/ });
  const box = await card.boundingBox();
  if (!box) throw new Error('The card has no place');
  const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const hand = await page.context().newCDPSession(page);
  const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart = 0, sides = [-1, 1]) =>
    hand.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart === 0 ? [] : sides.map((side, id) => ({ x: at.x + (side * apart) / 2, y: at.y, id })),
    });
  // One finger rests long enough to pick the card up; the second one says that it was not meant.
  await fingers('touchStart', 80, [-1]);
  await expect(page.locator('.map-carried')).toBeVisible();
  await fingers('touchStart', 80);
  await expect(page.locator('.map-carried')).toHaveCount(0);
  for (const apart of [90, 110, 120]) await fingers('touchMove', apart);
  await fingers('touchEnd');
  await expect.poll(async () => Number(await zoomOf(page))).toBeCloseTo(1.5, 1);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  // What was between the fingers still is.
  const now = await card.boundingBox();
  expect(now?.y).toBeLessThan(at.y);
  expect((now?.y ?? 0) + (now?.height ?? 0)).toBeGreaterThan(at.y);
  await expect(page.getByText('The map is drawn at 150%')).toBeAttached();
  await fingers('touchStart', 120);
  for (const apart of [100, 60]) await fingers('touchMove', apart);
  await fingers('touchEnd');
  await expect.poll(async () => Number(await zoomOf(page))).toBeCloseTo(0.75, 1);
  // What is seen of it is chosen by finger too.
  await viewButton(page).tap();
  await dialog(page).getByRole('button', { name: 'Only pain' }).tap();
  await expect(steps(page)).toHaveText(['I want shoes']);
  await dialog(page).getByRole('button', { name: 'As a table' }).tap();
  const table = page.getByRole('table', { name: 'Journey map: Buying shoes' });
  await expect(table.getByRole('columnheader', { name: 'I want shoes' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).tap();
  await expect(table).toBeHidden();
  await page.getByRole('button', { name: 'Show everything' }).tap();
  await expect(page.getByRole('button', { name: 'Show everything' })).toHaveCount(0);
  await viewButton(page).tap();
  await dialog(page).getByRole('button', { name: 'Present' }).tap();
  const presentation = page.getByRole('dialog', { name: 'Buying shoes' });
  await presentation.getByRole('button', { name: 'Next phase' }).tap();
  await expect(presentation.getByRole('heading', { level: 2 })).toHaveText('After');
  await presentation.getByRole('button', { name: 'Leave' }).tap();
  await expect(presentation).toBeHidden();
});

test('a map is presented phase by phase with arrow keys, in the view that is chosen', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await page.getByRole('link', { name: /Shop/ }).press('*');
  await openViews(page);
  await dialog(page).getByRole('button', { name: 'Present' }).click();
  const presentation = page.getByRole('dialog', { name: 'Buying shoes' });
  await expect(presentation.getByRole('heading', { level: 2 })).toHaveText('Before');
  await expect(presentation.getByRole('heading', { level: 3 })).toHaveText(['I want shoes', 'I look around']);
  await expect(presentation.getByText('Lisa', { exact: true }).first()).toBeVisible();
  await expect(presentation.getByText('+1, pleased', { exact: true })).toBeVisible();
  await expect(presentation.getByRole('img', { name: 'Moment of truth' })).toBeVisible();
  await expect(page).toHaveURL(/\?show=presentation$/);
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  await expect(presentation.getByRole('status')).toHaveText('After: 2 of 2');
  await expect(presentation.getByRole('heading', { level: 3 })).toHaveText(['I return them']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(presentation.getByRole('heading', { level: 2 })).toHaveText('Before');
  await presentation.getByRole('button', { name: 'Leave' }).click();
  await expect(presentation).toBeHidden();
  await openMap(page, `${journey.path}?pain=1&show=presentation`);
  await expect(presentation.getByRole('status')).toHaveText('Before: 1 of 1');
});

test('the same map is a plain table, to be read and copied', async ({ team, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await openViews(page);
  await dialog(page).getByRole('button', { name: 'As a table' }).click();
  const table = page.getByRole('table', { name: 'Journey map: Buying shoes' });
  await expect(table.getByRole('columnheader')).toHaveText([
    ...['Phases', 'Before', 'After'],
    ...['Steps', 'I want shoes', 'I look around', 'I return them'],
  ]);
  const row = (name: string) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('Touchpoints').getByRole('cell').first()).toHaveText(/Shop\s+Hotline/);
  await expect(row('Pain points').getByRole('cell').first()).toHaveText('Too many brands');
  await expect(row('Emotion').getByRole('cell').first()).toContainText('Lisa, designed as-is: +1, pleased');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Copy the table' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[1]).toBe('Steps\tI want shoes\tI look around\tI return them');
  expect(copied).toContain('Touchpoints\t"Shop\nHotline"\t\t');
  await page.keyboard.press('Escape');
  await expect(table).toBeHidden();
});
