import type { Locator, Page } from '@playwright/test';
import { type Journey, loggedOperations, mintJourney } from './fixtures/journeys';
import { openMap } from './fixtures/map';
import type { Team } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';
import { alive } from './fixtures/under-way';

/** The settings with their script running. */
async function openSettings(page: Page, slug: string): Promise<void> {
  await page.goto(`/w/${slug}/settings`);
  await alive(page.locator('[name="en.pleased"]'));
}

/** That so many operations have reached the journey's log. */
const saved = (team: Team, journey: Journey, count: number) =>
  expect.poll(async () => (await loggedOperations(team, journey)).length, { timeout: 30_000 }).toBe(count);
const point = (page: Page, step: string, state = 'as-is') =>
  page.getByRole('slider', { name: `Designed emotion of Lisa at “${step}”, ${state}` });
const choice = (page: Page, name: string) => page.getByRole('group', { name: 'Designed emotion' }).getByText(name);

/** Where a point stands and where the axis begins and ends, in pixels of the window. */
async function placeOf(slider: Locator) {
  await slider.scrollIntoViewIfNeeded();
  // The head of a phone gives way while the map is scrolled.
  await slider.click({ trial: true });
  const box = await slider.boundingBox();
  const plot = await slider.locator('xpath=ancestor::*[@data-plot]').boundingBox();
  if (!box || !plot) throw new Error('The point has no place');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, at: (share: number) => plot.y + plot.height * share };
}

test('what is wanted stands beside what is: chosen in the address, set by key, undone by itself', async ({
  team,
  page,
}) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await expect(point(page, 'I want shoes')).toHaveAttribute('aria-valuetext', '+1, pleased');
  await expect(point(page, 'I want shoes', 'to-be')).toHaveCount(0);
  await choice(page, 'both').click();
  await expect(page).toHaveURL(/\?emotion=both$/);
  const wanted = point(page, 'I want shoes', 'to-be');
  await expect(wanted).toHaveAttribute('aria-valuetext', 'no value');
  await wanted.focus();
  await page.keyboard.press('End');
  await expect(wanted).toHaveAttribute('aria-valuetext', '+2, delighted');
  await expect(point(page, 'I want shoes')).toHaveAttribute('aria-valuetext', '+1, pleased');
  const cell = page.getByRole('gridcell', {
    name: /Lisa, designed as-is: \+1, pleased; Lisa, designed to-be: \+2, del/,
  });
  await expect(cell).toBeVisible();
  await expectAccessible(page);
  await saved(team, journey, 1);
  await openMap(page, `${journey.path}?emotion=both`);
  await expect(wanted).toHaveAttribute('aria-valuenow', '2');
  await choice(page, 'to-be').click();
  await expect(point(page, 'I want shoes')).toHaveCount(0);
  await wanted.focus();
  await page.keyboard.press('Delete');
  await expect(wanted).toHaveAttribute('aria-valuetext', 'no value');
  // What waits to be saved is replaced by what comes after it at the same point.
  await saved(team, journey, 2);
  await page.keyboard.press('Control+z');
  await expect(wanted).toHaveAttribute('aria-valuetext', '+2, delighted');
  await choice(page, 'as-is').click();
  await expect(page).toHaveURL(journey.path);
  await saved(team, journey, 3);
  const said = (await loggedOperations(team, journey)).map(({ state, value }) => [state, value]);
  expect(said).toEqual([2, null, 2].map((value) => ['to-be', value]));
});

test('a hand drags the point of the state that it takes; a mere touch moves nothing', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, `${journey.path}?emotion=both`);
  const wanted = point(page, 'I want shoes', 'to-be');
  await page.getByRole('gridcell', { name: /Lisa, designed as-is: \+1/ }).hover();
  const gap = await placeOf(wanted);
  await page.mouse.move(gap.x, gap.y);
  await page.mouse.down();
  await page.mouse.move(gap.x, gap.at(0.5), { steps: 3 });
  await page.mouse.move(gap.x, gap.at(0.125), { steps: 3 });
  await page.mouse.up();
  await expect(wanted).toHaveAttribute('aria-valuetext', '+1.5, delighted');
  await expect(point(page, 'I want shoes')).toHaveAttribute('aria-valuenow', '1');
  const there = await placeOf(wanted);
  await page.mouse.move(there.x, there.y + 6);
  await page.mouse.down();
  await page.mouse.up();
  await expect(wanted).toBeFocused();
  await expect(wanted).toHaveAttribute('aria-valuenow', '1.5');
  // Esc in the middle puts it back, and leaves the hand on the point.
  await page.mouse.move(there.x, there.y);
  await page.mouse.down();
  await page.mouse.move(there.x, there.at(0.9), { steps: 3 });
  await expect(wanted).toHaveAttribute('aria-valuetext', /frustrated$/);
  await page.keyboard.press('Escape');
  await expect(wanted).toHaveAttribute('aria-valuenow', '1.5');
  await page.mouse.up();
  await expect(wanted).toBeFocused();
  await expect(wanted).toHaveAttribute('aria-valuenow', '1.5');
});

test('by keys: steps in a row are one change, and Delete empties the cell of what it shows', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, `${journey.path}?emotion=both`);
  await page.waitForSelector('.map-grid[data-choosing]');
  const [now, wanted] = [point(page, 'I want shoes'), point(page, 'I want shoes', 'to-be')];
  await page.getByRole('gridcell', { name: /Lisa, designed as-is: \+1/ }).focus();
  await page.keyboard.press('Enter');
  await expect(now).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(wanted).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Tab');
  for (const key of ['ArrowDown', 'ArrowDown', 'PageDown']) await page.keyboard.press(key);
  await expect(now).toHaveAttribute('aria-valuenow', '-0.5');
  await page.keyboard.press('Control+z');
  await expect(now).toHaveAttribute('aria-valuenow', '1');
  await expect(wanted).toHaveAttribute('aria-valuenow', '2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(now).toHaveAttribute('aria-valuetext', 'no value');
  await expect(wanted).toHaveAttribute('aria-valuetext', 'no value');
  await expect(page.locator('.map-emotion').first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(now).toHaveAttribute('aria-valuenow', '1');
  await expect(wanted).toHaveAttribute('aria-valuenow', '2');

  // A level is typed as it stands at the axis: of one point the cell keeps the focus, of several the first one gets it.
  await choice(page, 'as-is').click();
  await expect(wanted).toHaveCount(0);
  const [here, next] = [page.locator('.map-emotion').nth(0), page.locator('.map-emotion').nth(1)];
  await here.focus();
  await page.keyboard.type('-1');
  await expect(now).toHaveAttribute('aria-valuetext', '−1, annoyed');
  await expect(page.getByRole('status').filter({ hasText: 'Lisa, designed as-is: −1, annoyed' })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await page.keyboard.type('7');
  await expect(page.getByRole('status').filter({ hasText: 'The emotion goes from −2 to +2.' })).toBeAttached();
  await expect(point(page, 'I look around')).toHaveAttribute('aria-valuetext', 'no value');
  await page.keyboard.type('2');
  await expect(point(page, 'I look around')).toHaveAttribute('aria-valuetext', '+2, delighted');
  // A minus counts where it was typed.
  await page.keyboard.type('-');
  await page.locator('.map-emotion').nth(2).focus();
  await page.keyboard.type('1');
  await expect(point(page, 'I return them')).toHaveAttribute('aria-valuetext', '+1, pleased');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(point(page, 'I look around')).toHaveAttribute('aria-valuetext', 'no value');
  await choice(page, 'both').click();
  await expect(wanted).toHaveCount(1);
  await here.focus();
  await page.keyboard.type('0');
  await expect(now).toBeFocused();
  await expect(now).toHaveAttribute('aria-valuenow', '0');
  await page.keyboard.press('Tab');
  await page.keyboard.type('-2');
  await expect(wanted).toHaveAttribute('aria-valuenow', '-2');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Set the emotion, also from its cell')).toBeVisible();
});

test('a finger sets a point, says why, and sets what is wanted beside it', async ({ team, phoneOf }) => {
  const journey = await mintJourney(team);
  const page = await phoneOf(team.owner);
  await openMap(page, journey.path);
  const slider = point(page, 'I want shoes');
  const { x, y, at } = await placeOf(slider);
  const hand = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', to?: number) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: to === undefined ? [] : [{ x, y: to }] });
  await touch('touchStart', y);
  for (const share of [0.4, 0.6, 0.75]) await touch('touchMove', at(share));
  await touch('touchEnd');
  await expect(slider).toHaveAttribute('aria-valuetext', '−1, annoyed');
  await slider.tap();
  await page.getByRole('button', { name: 'Comment on Lisa at “I want shoes”, as-is' }).tap();
  await page.getByPlaceholder('Why?').fill('Too much choice');
  await page.getByPlaceholder('Why?').press('Enter');
  await expect(slider).toHaveAttribute('aria-description', 'Too much choice');
  await choice(page, 'both').tap();
  const wanted = point(page, 'I want shoes', 'to-be');
  await expect(wanted).toHaveAttribute('aria-valuetext', 'no value');
  await wanted.tap();
  await expect(wanted).not.toHaveAttribute('aria-valuetext', 'no value');
  await expect(slider).toHaveAttribute('aria-valuetext', '−1, annoyed');
  await saved(team, journey, 3);
});

test('Enter at a point opens its comment, which is marked, read and taken away again', async ({
  team,
  page,
  viewerPage,
}) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  const slider = point(page, 'I want shoes');
  await slider.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Comment on Lisa at “I want shoes”, as-is' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Not this');
  await page.keyboard.press('Escape');
  await expect(slider).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('They look forward to it');
  await page.keyboard.press('Enter');
  await expect(slider).toBeFocused();
  await expect(slider).toHaveAttribute('aria-description', 'They look forward to it');
  await expect(page.locator('.map-comment[data-said]')).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await saved(team, journey, 2);

  await viewerPage.goto(journey.path);
  const cell = viewerPage.getByRole('gridcell', { name: /\+0.75, pleased: “They look forward to it”/ });
  await expect(cell).toBeVisible();
  await expect(viewerPage.locator('.map-comment')).toHaveCount(1);
  await cell.hover();
  await expect(viewerPage.locator('.hint').filter({ hasText: 'They look forward to it' })).toBeVisible();
  // On paper nothing is hovered: a number stands at the point, and what is said in a list after the map.
  await viewerPage.locator('.map-paper').waitFor({ state: 'attached' });
  await viewerPage.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
  await viewerPage.emulateMedia({ media: 'print' });
  await expect(viewerPage.locator('.map-sheet .map-mark')).toHaveText('1');
  const notes = viewerPage.locator('.map-paper-notes');
  await expect(notes.getByRole('listitem')).toHaveText(
    /I want shoes · Lisa, designed as-is: \+0.75, pleased\s*They look/,
  );
  await viewerPage.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
  await expect(notes).toHaveCount(0);

  await page.getByRole('button', { name: 'Comment on Lisa at “I want shoes”, as-is' }).click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(slider).not.toHaveAttribute('aria-description');
  await expect(slider).toHaveAttribute('aria-valuenow', '0.75');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(slider).toHaveAttribute('aria-description', 'They look forward to it');

  const gap = point(page, 'I return them');
  await gap.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Set a value first; then it can bear a comment.')).toBeAttached();
  await expect(gap).toBeFocused();
});

test('the team’s own words for the levels are said wherever emotion is, and can be given back', async ({
  team,
  page,
  viewerPage,
}) => {
  const journey = await mintJourney(team);
  await openSettings(page, team.slug);
  const english = page.getByRole('group', { name: 'In English' });
  const dutch = page.getByRole('group', { name: 'In Dutch' });
  await expect(dutch.getByRole('textbox').last()).toHaveAttribute('placeholder', 'gefrustreerd');
  await expect(english.getByRole('textbox').last()).toHaveAttribute('placeholder', 'frustrated');
  await english.getByRole('textbox', { name: '+1', exact: true }).fill('smiling');
  await english.getByRole('textbox', { name: '−2', exact: true }).fill('furious');
  await expectAccessible(page);
  const save = page.getByRole('button', { name: 'Save the words' });
  await save.click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible({ timeout: 30_000 });

  await openMap(page, journey.path);
  const slider = point(page, 'I want shoes');
  await expect(slider).toHaveAttribute('aria-valuetext', '+1, smiling');
  await expect(page.getByRole('gridcell', { name: /Lisa, designed as-is: \+1, smiling/ })).toBeVisible();
  await expect(page.locator('.map-level')).toHaveText([
    'delighted+2',
    'smiling+1',
    'neutral0',
    'annoyed−1',
    'furious−2',
  ]);
  await expect(page.locator('.map-level svg')).toHaveCount(5);
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '−2, furious');
  await saved(team, journey, 1);

  await viewerPage.goto(journey.path);
  await expect(viewerPage.getByRole('gridcell', { name: /Lisa, designed as-is: −2, furious/ })).toBeVisible();
  await expect(viewerPage.getByRole('slider')).toHaveCount(0);
  await viewerPage.goto(`/w/${team.slug}/settings`);
  await expect(viewerPage.getByRole('heading', { name: 'Members' })).toBeVisible();
  await expect(viewerPage.getByRole('button', { name: 'Save the words' })).toHaveCount(0);

  await openSettings(page, team.slug);
  await page.getByRole('group', { name: 'In English' }).getByRole('textbox', { name: '+1', exact: true }).fill('');
  await page.getByRole('group', { name: 'In English' }).getByRole('textbox', { name: '−2', exact: true }).fill('');
  await save.click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible({ timeout: 30_000 });
  await openMap(page, journey.path);
  await expect(slider).toHaveAttribute('aria-valuetext', '−2, frustrated');
});
