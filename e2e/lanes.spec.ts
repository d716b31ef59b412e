import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { channels, touchpoints } from '@/db/schema/touchpoints';
import { inWorkspace } from '@/db/scope';
import { mintAnswers } from './fixtures/answers';
import { type Journey, loggedOperations, mintJourney, otherJourney } from './fixtures/journeys';
import { card, lane, openMap, readMap, saved } from './fixtures/map';
import { expect, expectAccessible, phone, test } from './fixtures/test';
import { holdFrames } from './fixtures/under-way';

const label = (page: Page, name: string) => page.getByRole('rowheader').getByRole('button', { name, exact: true });
const labels = (page: Page) => page.locator('.map-lane-name');

async function choose(page: Page, name: string, entry: string): Promise<void> {
  await label(page, name).hover();
  await page.getByRole('button', { name: `Actions for “${name}”` }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

async function addLane(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Add a lane(?! below)/ }).click();
  await page.getByRole('menuitem', { name }).click();
}

test('lanes are added, renamed, moved, collapsed, hidden, shown again and removed', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await addLane(page, /^Goals and needs/);
  await expect(label(page, 'Goals and needs')).toBeFocused();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Name of the lane' })).toHaveAttribute(
    'placeholder',
    'Goals and needs',
  );
  await page.keyboard.type('What Lisa wants');
  await page.keyboard.press('Enter');
  await expect(label(page, 'What Lisa wants')).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(page.getByText('Lane What Lisa wants is now 5 of 6')).toBeAttached();
  await expect(label(page, 'What Lisa wants')).toBeFocused();
  await expect(labels(page)).toHaveText([
    'Touchpoints',
    'Emotion',
    'Departments',
    'Pain points',
    'What Lisa wants',
    'Opportunities',
  ]);
  await choose(page, 'Touchpoints', 'Collapse');
  await expect(lane(page, 'Touchpoints').getByRole('gridcell', { name: '2 items' })).toBeVisible();
  await choose(page, 'Emotion', 'Collapse');
  await expect(lane(page, 'Emotion').getByRole('gridcell', { name: '+1' })).toBeVisible();
  await expectAccessible(page);
  await choose(page, 'Pain points', 'Hide');
  await expect(labels(page)).not.toContainText(['Pain points']);
  await expect(page.getByRole('button', { name: 'Add a lane · 1 hidden' })).toBeVisible();
  await choose(page, 'Departments', 'Remove');
  await saved(page);
  await openMap(page, journey.path);
  await expect(labels(page)).toHaveText(['Touchpoints', 'Emotion', 'What Lisa wants', 'Opportunities']);
  await addLane(page, /^Show “Pain points”/);
  await expect(card(page, 'Too many brands')).toBeVisible();
  await choose(page, 'Pain points', 'Remove');
  await expect(card(page, 'Too many brands')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Too many brands')).toBeVisible();
  await choose(page, 'Touchpoints', 'Expand');
  await expect(page.getByRole('link', { name: /Shop/ })).toBeVisible();
  await label(page, 'What Lisa wants').click();
  await page.getByRole('textbox', { name: 'Name of the lane' }).fill('');
  await page.keyboard.press('Enter');
  await expect(label(page, 'Goals and needs')).toBeVisible();
  await saved(page);
});

test('the lanes of touchpoints are offered once, those of cards again', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await page.getByRole('button', { name: /^Add a lane(?! below)/ }).click();
  const menu = page.getByRole('menu', { name: 'Add a lane' });
  await expect(menu.getByRole('group')).toHaveCount(4);
  await expect(menu.getByRole('menuitem', { name: /^Touchpoints/ })).toHaveCount(0);
  await expect(menu.getByRole('menuitem', { name: /^Emotion/ })).toHaveCount(0);
  await expect(menu.getByRole('menuitem', { name: /^Pain points/ })).toHaveCount(1);
  await expect(menu.getByRole('menuitem', { name: /^Channels/ })).toContainText('told by the touchpoints');
  await expectAccessible(page);
  for (const name of [
    ...['Customer actions', 'Thoughts and quotes', 'Goals and needs', 'Pain points', 'Opportunities', 'Wow moments'],
    ...['Text', 'Images', 'Files and links', 'Systems', 'Linked journeys', 'Channels', 'Metrics', 'Moments of truth'],
  ]) {
    await expect(menu.getByRole('menuitem', { name: new RegExp(`^${name}`) })).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Add a lane(?! below)/ })).toBeFocused();

  // Between two rows: by pointer, by key, and by a lane's own menu.
  await label(page, 'Emotion').hover();
  await page.getByRole('button', { name: 'Add a lane below “Emotion”' }).click();
  await menu.getByRole('menuitem', { name: /^Text/ }).click();
  await expect(label(page, 'Text')).toBeFocused();
  await page.keyboard.press('+');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(label(page, 'Text')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Add a lane below this' }).click();
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await menu.getByRole('menuitem', { name: /^Systems/ }).click();
  await expect(label(page, 'Systems')).toBeFocused();
  await expect(labels(page)).toHaveText([
    ...['Touchpoints', 'Emotion', 'Text', 'Systems', 'Departments', 'Pain points', 'Opportunities'],
  ]);
});

test('channels, stars and figures follow from the touchpoints', async ({ team, page }) => {
  const journey = await mintJourney(team);
  const shop = journey.touchpointIds[0] ?? '';
  const hotline = journey.touchpointIds[1] ?? '';
  await inWorkspace(team.id, 'write', async (scope) => {
    const channelId = uuidv7();
    await scope.tx
      .insert(channels)
      .values(scope.row({ id: channelId, kind: 'phone' as const, name: 'Call centre', position: 0 }));
    await scope.tx
      .update(touchpoints)
      .set({ channelId, momentOfTruth: true })
      .where(scope.of(touchpoints, eq(touchpoints.id, hotline)));
  });
  await mintAnswers(team, shop, 'nps', [{ scores: { 9: 8, 3: 4 }, daysAgo: 2 }]);
  await openMap(page, journey.path);
  await addLane(page, /^Channels/);
  await expect(lane(page, 'Channels').getByRole('gridcell').first()).toHaveText('Call centre');
  await addLane(page, /^Moments of truth/);
  await expect(lane(page, 'Moments of truth').getByRole('gridcell').first()).toContainText('Hotline');
  await addLane(page, /^Metrics/);
  await expect(lane(page, 'Metrics').getByRole('gridcell').first()).toContainText(/Shop.*NPS.*n = 12/);
  await expectAccessible(page);
});

test('thoughts are quoted, journeys are picked, and an image is asked for its file', async ({ team, page }) => {
  const journey = await mintJourney(team);
  const linked = await otherJourney(team, 'Returning shoes');
  await openMap(page, journey.path);
  await addLane(page, /^Thoughts and quotes/);
  const thought = page.getByRole('button', { name: 'Add a thought at “I want shoes”' });
  await thought.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Why is this so hard?');
  await page.keyboard.press('Enter');
  const quote = card(page, 'Why is this so hard?').locator('.map-card-text');
  expect(await quote.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('open-quote');
  // What a long frame has left to do takes the focus from nobody who is elsewhere by then.
  const release = await holdFrames(page);
  await addLane(page, /^Linked journeys/);
  await page.getByRole('button', { name: 'Add a linked journey at “I return them”' }).focus();
  await release();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Journey' }).fill('retur');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const bearer = page.locator('.map-card[data-kind=journeys]');
  await expect(bearer.getByRole('link').last()).toHaveAttribute('href', `/w/${team.slug}/journeys/${linked}`);
  await addLane(page, /^Images/);
  await page.getByRole('button', { name: 'Add an image at “I want shoes”' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('The shop window');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'The shop window' })).toBeVisible();
  await saved(page);
});

test('a step links to a journey that looks at it more closely', async ({ team, page }) => {
  const journey = await mintJourney(team);
  const linked = await otherJourney(team, 'Returning shoes');
  await openMap(page, journey.path);
  await page.getByRole('grid').getByRole('button', { name: 'I return them', exact: true }).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Link a journey…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Journey behind “I return them”' });
  await dialog.getByLabel('Linked journey').selectOption('Returning shoes');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Done' }).click();
  const mark = page.getByRole('link', { name: 'Open “Returning shoes”' });
  await expect(mark).toHaveAttribute('href', `/w/${team.slug}/journeys/${linked}`);
  await saved(page);
  await page.reload();
  await expect(mark).toBeVisible();
});

test('a touchpoint’s evidence is said in its panel, and undone', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, `${journey.path}?touchpoint=${journey.touchpointIds[0]}`);
  // The panel is there before any script; this button only with it.
  await expect(page.getByRole('button', { name: /^Add a lane(?! below)/ })).toBeVisible();
  const panel = page.getByRole('complementary', { name: 'Shop' });
  await panel.getByLabel('Evidence').selectOption('measured');
  await panel.getByLabel('Since').fill('2025-12-31');
  await saved(page);
  await expect
    .poll(async () => (await loggedOperations(team, journey)).map((it) => it.evidence), { timeout: 30_000 })
    .toEqual(['measured', 'measured']);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: /Shop Assumed since/ })).toBeVisible();
});

test('a viewer reads a card and its lane, and changes nothing', async ({ team, viewerPage }) => {
  const journey = await mintJourney(team);
  await readMap(viewerPage, journey.path);
  await expect(viewerPage.getByRole('button', { name: /^Add a lane(?! below)/ })).toHaveCount(0);
  await expect(viewerPage.getByRole('rowheader').getByRole('button')).toHaveCount(0);
  await card(viewerPage, 'Too many brands').click();
  const panel = viewerPage.getByRole('complementary', { name: 'Too many brands' });
  await expect(panel.getByText(/^Assumed since/)).toBeVisible();
  await expect(panel.getByText(/^this map/)).toBeVisible();
  await expect(panel.getByRole('textbox')).toHaveCount(0);
  await expect(panel.getByRole('combobox')).toHaveCount(0);
  await expect(panel.getByRole('button')).toHaveCount(0);
  await expectAccessible(viewerPage);
  expect(await loggedOperations(team, journey)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('a tap opens a card as a sheet, in which it is edited; lanes are added, renamed, hidden and shown again', async ({
    team,
    page,
  }) => {
    const journey: Journey = await mintJourney(team);
    await openMap(page, journey.path);
    await card(page, 'Too many brands').tap();
    const panel = page.getByRole('complementary', { name: 'Too many brands' });
    await panel.getByRole('textbox', { name: 'Details' }).fill('By thumb');
    await panel.getByRole('link', { name: 'Close' }).tap();
    await expect(panel).toHaveCount(0);
    await page.getByRole('button', { name: 'Actions for “Pain points”' }).tap();
    await page.getByRole('menuitem', { name: 'Collapse' }).tap();
    await expect(lane(page, 'Pain points').getByRole('gridcell', { name: '1 item', exact: true })).toBeVisible();
    await saved(page);
    expect((await loggedOperations(team, journey)).map(({ kind }) => kind)).toEqual(['edit-note', 'show-lane']);

    await page.getByRole('button', { name: /^Add a lane(?! below)/ }).tap();
    await page.getByRole('menuitem', { name: /^Goals and needs/ }).tap();
    await expect(labels(page).last()).toHaveText('Goals and needs');
    await label(page, 'Goals and needs').tap();
    await page.keyboard.type('Wishes');
    await page.keyboard.press('Enter');
    await expect(labels(page).last()).toHaveText('Wishes');
    await page.getByRole('button', { name: 'Actions for “Wishes”' }).tap();
    await page.getByRole('menuitem', { name: 'Hide', exact: true }).tap();
    await expect(labels(page).last()).toHaveText('Opportunities');
    await page.getByRole('button', { name: 'Add a lane · 1 hidden' }).tap();
    await page.getByRole('menuitem', { name: /^Show “Wishes”/ }).tap();
    await expect(labels(page).last()).toHaveText('Wishes');
    await card(page, 'Hotline').tap();
    await page.getByRole('switch', { name: /Moment of truth/ }).tap();
    await page.getByRole('link', { name: 'Close' }).tap();
    await expect(page.getByRole('link', { name: /Hotline Moment of truth/ })).toBeVisible();
  });
});
