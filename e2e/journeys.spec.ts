import type { Page } from '@playwright/test';
import { loggedOperations, mintJourney } from './fixtures/journeys';
import { holdScripts } from './fixtures/late-parts';
import { columns, head, openMap, readMap, saved } from './fixtures/map';
import { expect, expectAccessible, test } from './fixtures/test';

const slider = (page: Page, step: string) =>
  page.getByRole('slider', { name: `Designed emotion of Lisa at “${step}”` });

test('a map is read: phases over steps, lanes, curves in words, and the way back of a loop', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buying shoes');
  await expect(page.getByRole('grid', { name: 'Journey map: Buying shoes' })).toBeVisible();
  await expect(columns(page)).toHaveText(['I want shoes', 'I look around', 'I return them']);
  await expect(page.getByRole('link', { name: /Shop/ })).toBeVisible();
  await expect(page.getByText('Too many brands')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /Lisa, designed as-is: \+1, pleased; Not measured/ })).toBeVisible();
  await expect(page.getByText('Loyal customers return to Before')).toBeVisible();
  await expectAccessible(page);
  // As a screen reader walks over it: heads by their names alone, cells by what they say.
  await expect(page.getByRole('grid')).toMatchAriaSnapshot(`
    - 'grid "Journey map: Buying shoes"':
      - rowgroup:
        - row "Phases Before After":
          - rowheader "Phases"
          - columnheader "Before":
            - button "Before"
          - columnheader "After"
        - row "Steps I want shoes I look around I return them"
      - rowgroup:
        - row:
          - rowheader "Touchpoints"
          - gridcell:
            - link /Shop Assumed since .+/
            - link /Hotline Assumed since .+/
            - button "Add a touchpoint at “I want shoes”"
          - gridcell "Add a touchpoint at “I look around”"
          - gridcell "Add a touchpoint at “I return them”"
        - row:
          - rowheader "Emotion"
          - 'gridcell "Lisa, designed as-is: +1, pleased; Not measured"':
            - slider "Designed emotion of Lisa at “I want shoes”, as-is"
        - row "Departments Follows from the touchpoints Empty Empty"
        - row:
          - rowheader "Pain points"
        - row:
          - rowheader "Opportunities"
  `);
});

test('the map is there without script', async ({ team, browser, page: _, context, baseURL }) => {
  const journey = await mintJourney(team);
  const plain = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  await page.goto(journey.path);
  await expect(columns(page)).toHaveText(['I want shoes', 'I look around', 'I return them']);
  await expect(page.getByRole('link', { name: /Shop/ })).toHaveAttribute(
    'href',
    `?touchpoint=${journey.touchpointIds[0]}`,
  );
  await plain.close();
});

test('before there is script the head leads by links, and keeps a press until it comes', async ({ team, page }) => {
  const journey = await mintJourney(team);
  const release = await holdScripts(page);
  await page.goto(journey.path, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'About this journey' }).click();
  await expect(page).toHaveURL(`${journey.path}?facts=open`);
  const facts = page.getByRole('complementary', { name: 'Buying shoes' });
  await expect(facts.getByText('Current state')).toBeVisible();
  await page.getByRole('link', { name: 'to-be' }).click();
  await expect(page).toHaveURL(`${journey.path}?facts=open&emotion=to-be`);
  await page.getByRole('link', { name: 'Close' }).click();
  await expect(facts).toHaveCount(0);

  const waits = page.getByText('One moment, the map is still on its way.').filter({ visible: true });
  await page.getByRole('button', { name: 'View' }).click();
  await expect(waits).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(waits).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('button', { name: 'Find on the map' }).press('Enter');
  await expect(waits).toHaveCount(1);
  release();
  await expect(page.getByRole('textbox', { name: 'Find on the whole map' })).toBeFocused({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buying shoes');
  await expect(waits).toHaveCount(0);
});

test('the keyboard walks the map and renames in place; Esc leaves it as it was', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await head(page, 'Before').focus();
  await page.keyboard.press('ArrowDown');
  await expect(head(page, 'I want shoes')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(head(page, 'I look around')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('I compare shoes');
  await page.keyboard.press('Escape');
  await expect(head(page, 'I look around')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('I compare shoes');
  await page.keyboard.press('Enter');
  await expect(head(page, 'I compare shoes')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: /Shop/ })).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Web shop');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Web shop/ })).toBeFocused();
  await saved(page);
  await page.reload();
  await expect(columns(page)).toHaveText(['I want shoes', 'I compare shoes', 'I return them']);
  await expect(page.getByRole('link', { name: /Web shop/ })).toBeVisible();
});

test('steps and phases are added, moved and removed; undo and redo walk back and forth', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await page.locator('.map-head').hover();
  await page.getByRole('button', { name: 'Add a step after “I want shoes”' }).click();
  await expect(page.getByRole('textbox', { name: 'What the customer does' })).toBeFocused();
  await page.keyboard.type('I read a blog');
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveText(['I want shoes', 'I read a blog', 'I look around', 'I return them']);

  await head(page, 'I read a blog').focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(head(page, 'I read a blog')).toBeFocused();
  await expect(page.getByText('Step I read a blog is now 3 of 3 in Before')).toBeAttached();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(page.getByText('Step I read a blog is now 1 of 2 in After')).toBeAttached();
  await expect(columns(page)).toHaveText(['I want shoes', 'I look around', 'I read a blog', 'I return them']);

  await head(page, 'After').hover();
  await page.getByRole('button', { name: 'Actions for “After”' }).click();
  await page.getByRole('menuitem', { name: 'Move left' }).click();
  await expect(columns(page)).toHaveText(['I read a blog', 'I return them', 'I want shoes', 'I look around']);
  await head(page, 'After').focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(page.getByText('Phase After is now 2 of 2')).toBeAttached();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(page.getByText('Phase After is now 1 of 2')).toBeAttached();
  await expect(head(page, 'After')).toBeFocused();

  await page.locator('.map-head').hover();
  await page.getByRole('button', { name: 'Add a phase after “Before”' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the phase' })).toBeFocused();
  await page.keyboard.type('Later');
  await page.keyboard.press('Enter');
  await expect(page.locator('.map-phases .map-name')).toHaveText(['After', 'Before', 'Later']);

  await head(page, 'I read a blog').focus();
  await page.keyboard.press('Delete');
  await expect(columns(page)).toHaveText(['I return them', 'I want shoes', 'I look around', 'New step']);
  await page.keyboard.press('Control+z');
  await expect(columns(page).first()).toHaveText('I read a blog');
  await page.keyboard.press('Control+Shift+z');
  await expect(columns(page).first()).toHaveText('I return them');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await saved(page);
  await page.reload();
  await expect(columns(page)).toHaveText([
    'I read a blog',
    'I return them',
    'I want shoes',
    'I look around',
    'New step',
  ]);
  await expect(page.locator('.map-phases .map-name')).toHaveText(['After', 'Before', 'Later']);
});

test('touchpoints and cards are added, moved, starred and removed', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  const look = page.getByRole('button', { name: 'Add a touchpoint at “I look around”' });
  await look.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox').fill('Hot');
  await page.getByRole('option', { name: 'Hotline' }).click();
  await expect(page.getByRole('link', { name: /Hotline/ })).toHaveCount(2);
  await look.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox').fill('Blog');
  await page.keyboard.press('Enter');
  await expect(look).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('link', { name: /Blog/ })).toBeFocused();
  await page.keyboard.press('*');
  await expect(page.getByRole('link', { name: /Blog Moment of truth/ })).toBeVisible();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(page.getByText('Blog is now at I look around, 1 of 2')).toBeAttached();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(page.getByText('Blog is now at I return them, 1 of 1')).toBeAttached();
  await expect(page.getByRole('link', { name: /Blog/ })).toBeFocused();

  await page.getByRole('button', { name: 'Add a pain point at “I return them”' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody explains how');
  await expect(page.getByRole('combobox')).toHaveValue('Nobody explains how');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Nobody explains how/ })).toBeVisible();

  await page.getByRole('link', { name: /Shop/ }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('link', { name: /Shop/ })).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(page.getByRole('link', { name: /Blog Moment of truth/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Nobody explains how/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Shop/ })).toHaveCount(0);
});

test('an emotion is set by key and by drag, and can be a gap', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await page.getByRole('gridcell', { name: /Lisa, designed as-is: \+1/ }).focus();
  await page.keyboard.press('Enter');
  const point = slider(page, 'I want shoes');
  await expect(point).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(point).toHaveAttribute('aria-valuetext', '+1.25, pleased');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(point).toHaveAttribute('aria-valuetext', '−0.75, annoyed');
  await page.keyboard.press('End');
  await expect(point).toHaveAttribute('aria-valuenow', '2');

  const gap = slider(page, 'I return them');
  await expect(gap).toHaveAttribute('aria-valuetext', 'no value');
  await gap.hover();
  const box = await gap.boundingBox();
  const plot = await gap.locator('xpath=ancestor::*[@data-plot]').boundingBox();
  if (!box || !plot) throw new Error('The point has no place');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, plot.y + plot.height * 0.6, { steps: 4 });
  await page.mouse.move(box.x + box.width / 2, plot.y + plot.height, { steps: 4 });
  await page.mouse.up();
  await expect(gap).toHaveAttribute('aria-valuetext', '−2, frustrated');
  await saved(page);
  await page.reload();
  await expect(slider(page, 'I want shoes')).toHaveAttribute('aria-valuenow', '2');
  await expect(gap).toHaveAttribute('aria-valuetext', '−2, frustrated');
  await gap.focus();
  await page.keyboard.press('Delete');
  await expect(gap).toHaveAttribute('aria-valuetext', 'no value');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(gap).toHaveAttribute('aria-valuetext', '−2, frustrated');
});

test('a viewer sees the map and nothing to edit it with', async ({ team, viewerPage }) => {
  const journey = await mintJourney(team);
  await readMap(viewerPage, journey.path);
  await expect(viewerPage.getByRole('link', { name: /Shop/ })).toBeVisible();
  const grid = viewerPage.getByRole('grid');
  await expect(grid.getByRole('button')).toHaveCount(0);
  await expect(viewerPage.getByRole('slider')).toHaveCount(0);
  await expect(viewerPage.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await viewerPage.getByRole('link', { name: /Shop/ }).focus();
  for (const key of ['F2', 'Delete', '*', 'Alt+Shift+ArrowRight', 'Control+z']) await viewerPage.keyboard.press(key);
  await expect(viewerPage.getByRole('link', { name: /Shop/ })).toBeFocused();
  await viewerPage.keyboard.press('Enter');
  await expect(viewerPage.getByRole('heading', { level: 2, name: 'Shop' })).toBeVisible();
  await expect(viewerPage.getByRole('switch', { name: /Moment of truth/ })).toBeDisabled();
  await expectAccessible(viewerPage);
  expect(await loggedOperations(team, journey)).toEqual([]);
});

test('a touchpoint opens by click and by link, and Back closes it', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await page.getByRole('link', { name: /Hotline/ }).click();
  const panel = page.getByRole('complementary', { name: 'Hotline' });
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(`${journey.path}?touchpoint=${journey.touchpointIds[1]}`);
  await expect(panel.getByText('this map')).toBeVisible();
  await panel.getByRole('switch', { name: /Moment of truth/ }).check();
  await expect(page.getByRole('link', { name: /Hotline Moment of truth/ })).toBeVisible();
  await saved(page);
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await page.goto(`${journey.path}?touchpoint=${journey.touchpointIds[1]}`);
  await expect(panel.getByRole('switch', { name: /Moment of truth/ })).toBeChecked();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('? lists the keys', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await head(page, 'Before').focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keyboard shortcuts (?)' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

for (const [steps, sheets] of [
  [0, 1],
  [13, 1],
  [47, 3],
] as const) {
  test(`a map of ${steps + 3} steps prints on ${sheets} A3 in type that can be read`, async ({ team, page }) => {
    const journey = await mintJourney(team, steps);
    await openMap(page, journey.path);
    await page.locator('.map-paper').waitFor({ state: 'attached' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
    const [width, height] = (/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? []).slice(1).map(Number);
    expect([Math.round(width ?? 0), Math.round(height ?? 0)]).toEqual([1191, 842]);
  });
}
