import type { Page } from '@playwright/test';
import { type Journey, mintJourney } from './fixtures/journeys';
import { signIn } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

async function open(page: Page, { path }: Journey, shown = ''): Promise<void> {
  await page.goto(`${path}${shown}`);
  await page.waitForFunction(() => {
    const grid = document.querySelector('[role=grid]');
    return grid !== null && Object.keys(grid).some((key) => key.startsWith('__reactProps'));
  });
}

const steps = (page: Page) => page.locator('.map-steps .map-name');
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
  await open(page, journey);
  await openViews(page);
  await dialog(page).getByRole('button', { name: 'Only pain' }).click();
  await expect(steps(page)).toHaveText(['I want shoes']);
  await expect(page.getByText('A part of the map: 1 of 3 steps')).toBeVisible();
  await chip(page, 'Lanes', 'Pain points').click();
  await chip(page, 'Lanes', 'Emotion').click();
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await expect(chip(page, 'Lanes', 'Emotion')).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/\?pain=1&lanes=[0-9a-f-]+\.[0-9a-f-]+$/);
  await open(page, journey, new URL(page.url()).search);
  await expect(steps(page)).toHaveText(['I want shoes']);
  await expect(page.getByText('Too many brands')).toBeVisible();
  await expect(page.getByRole('link', { name: /Shop/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove the filter “Lanes: Pain points, Emotion”' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(5);
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
  await open(page, journey);
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
  await open(page, journey, '?pain=1');
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

  await open(viewerPage, journey);
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

const zoomOf = (page: Page) => page.locator('.map-grid').evaluate((grid) => getComputedStyle(grid).zoom);

test('the map is drawn larger and smaller, by key, by button and by pinch', async ({ team, page }) => {
  const journey = await mintJourney(team, 12);
  await open(page, journey);
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
  await page.locator('.map-scroll').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(async () => Number(await zoomOf(page))).toBeGreaterThan(1.2);
  await steps(page).first().click();
  await page.keyboard.type('-');
  await expect(page.getByRole('textbox', { name: 'What the customer does' })).toHaveValue('-');
});

test('two fingers make the map larger around the point between them', async ({ team, browser, baseURL, page: _ }) => {
  const journey = await mintJourney(team, 12);
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  await signIn(context, team.owner, baseURL ?? '');
  const page = await context.newPage();
  await open(page, journey);
  await expect(page.locator('.map-page[data-pinch]')).toBeAttached();
  const card = page.getByRole('link', { name: /Hotline/ });
  const box = await card.boundingBox();
  if (!box) throw new Error('The card has no place');
  const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const hand = await context.newCDPSession(page);
  const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart = 0) =>
    hand.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart === 0 ? [] : [-1, 1].map((side, id) => ({ x: at.x + (side * apart) / 2, y: at.y, id })),
    });
  await fingers('touchStart', 80);
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
  await context.close();
});

test('a map is presented phase by phase with arrow keys, in the view that is chosen', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await open(page, journey);
  await openViews(page);
  await dialog(page).getByRole('button', { name: 'Present' }).click();
  const presentation = page.getByRole('dialog', { name: 'Buying shoes' });
  await expect(presentation.getByRole('heading', { level: 2 })).toHaveText('Before');
  await expect(presentation.getByRole('heading', { level: 3 })).toHaveText(['I want shoes', 'I look around']);
  await expect(presentation.getByText('Lisa', { exact: true }).first()).toBeVisible();
  await expect(presentation.getByText('+1, pleased', { exact: true })).toBeVisible();
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
  await open(page, journey, '?pain=1&show=presentation');
  await expect(presentation.getByRole('status')).toHaveText('Before: 1 of 1');
});

test('the same map is a plain table, to be read and copied', async ({ team, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const journey = await mintJourney(team);
  await open(page, journey);
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
