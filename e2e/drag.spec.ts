import type { Locator, Page } from '@playwright/test';
import { type Journey, mintJourney } from './fixtures/journeys';
import { addCard, card, cell, columns, head, middle, openMap, type Point, said, saved, selected } from './fixtures/map';
import { expect, test } from './fixtures/test';

const open = (page: Page, { path }: Journey) => openMap(page, path);

// High enough that nothing has to be scrolled to.
test.use({ viewport: { width: 1280, height: 1000 } });

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
