import { v7 as uuidv7 } from 'uuid';
import { notes } from '@/db/schema/journeys';
import { inWorkspace } from '@/db/scope';
import { loggedOperations, mintJourney, otherJourney } from './fixtures/journeys';
import { card, lane, openMap, saved } from './fixtures/map';
import { expect, expectAccessible, test } from './fixtures/test';

test('a card opens by click and by link; all that it says is edited in its panel', async ({ team, page }) => {
  const journey = await mintJourney(team);
  const linked = await otherJourney(team, 'Returning shoes');
  await openMap(page, journey.path);
  await card(page, 'Too many brands').click();
  await expect(page).toHaveURL(/\?card=[0-9a-f-]{36}$/);
  const panel = page.getByRole('complementary', { name: 'Too many brands' });
  await panel.getByRole('textbox', { name: 'Details' }).fill('Forty of them, without a filter');
  await panel.getByLabel('Evidence').selectOption('researched');
  await panel.getByLabel('Since').fill('2026-03-29');
  await panel.getByLabel('Source').fill('Interviews in May');
  await panel.getByRole('radio', { name: 'Clock' }).check();
  await panel.getByRole('radio', { name: 'Violet' }).check();
  await panel.getByRole('combobox', { name: 'Tags' }).fill('choice');
  await page.keyboard.press('Enter');
  await panel.getByLabel('Owner').selectOption({ index: 1 });
  await panel.getByLabel('Steps wide').fill('2');
  await panel.getByLabel('Web or e-mail address').fill('javascript:alert(1)');
  await panel.getByRole('textbox', { name: 'Details' }).focus();
  await expect(panel.getByLabel('Web or e-mail address')).toHaveAttribute('aria-invalid', 'true');
  await panel.getByLabel('Web or e-mail address').fill('www.example.com/brands');
  await panel.getByLabel('Linked journey').selectOption('Returning shoes');
  await expect(panel.getByText(/^this map/)).toBeVisible();
  await expectAccessible(page);
  await saved(page);
  await page.reload();
  await expect(panel.getByRole('textbox', { name: 'Details' })).toHaveValue('Forty of them, without a filter');
  await expect(panel.getByLabel('Evidence')).toHaveValue('researched');
  await expect(panel.getByLabel('Since')).toHaveValue('2026-03-29');
  await expect(panel.getByLabel('Web or e-mail address')).toHaveValue('https://www.example.com/brands');
  const shown = page.locator('.map-card', { hasText: 'Too many brands' });
  await expect(shown.getByRole('img', { name: /Owner/ })).toBeVisible();
  await expect(shown.getByText('choice')).toBeVisible();
  await expect(shown.getByRole('link', { name: /example\.com/ })).toHaveAttribute('rel', /noopener/);
  await expect(shown.getByRole('link', { name: 'Returning shoes' })).toHaveAttribute(
    'href',
    `/w/${team.slug}/journeys/${linked}`,
  );
  const [cell, wide] = await Promise.all([
    lane(page, 'Pain points').getByRole('gridcell').first().boundingBox(),
    shown.boundingBox(),
  ]);
  expect(wide?.width ?? 0).toBeGreaterThan((cell?.width ?? 0) * 1.5);
  // The panel is there before any script; this button only with it.
  await expect(panel.locator('[data-choose]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('a card’s panel opens without script', async ({ team, browser, page: _, context, baseURL }) => {
  const journey = await mintJourney(team);
  const storageState = await context.storageState();
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState });
  const page = await plain.newPage();
  await page.goto(journey.path);
  await page.getByRole('link', { name: 'Too many brands' }).click();
  await expect(page).toHaveURL(/\?card=/);
  const panel = page.getByRole('complementary', { name: 'Too many brands' });
  await expect(panel).toBeVisible();
  await panel.getByRole('link', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
  await plain.close();
});

test('a card is typed in by Enter and by two clicks, and is as wide as its menu says', async ({ team, page }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await card(page, 'Too many brands').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Too many shoes');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Too many shoes')).toBeFocused();
  await card(page, 'Too many shoes').dblclick();
  await expect(page.getByRole('textbox', { name: 'Text of the pain point' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'One step wider' }).click();
  const wide = page.locator('.map-card[data-wide]', { hasText: 'Too many shoes' });
  await expect(wide).toBeVisible();
  await expect(card(page, 'Too many shoes')).toBeFocused();
  await page.keyboard.press('Alt+Shift+Period');
  await expect(page.getByText('3 steps wide')).toBeAttached();
  await page.keyboard.press('Alt+Shift+Period');
  await expect(page.getByText('Too many shoes cannot move further that way')).toBeAttached();
  await page.keyboard.press('Alt+Shift+Comma');
  await page.keyboard.press('Alt+Shift+Comma');
  await expect(wide).toHaveCount(0);
  await expect(card(page, 'Too many shoes')).toBeFocused();
  await saved(page);
  const kinds = (await loggedOperations(team, journey)).map(({ kind }) => kind);
  expect(kinds).toEqual(['edit-note', 'set-span', 'set-span', 'set-span', 'set-span']);
});

test('a pain point of the workspace is taken up on another map, and edited once', async ({ team, page }) => {
  const first = await mintJourney(team);
  const second = await mintJourney(team);
  await inWorkspace(team.id, 'write', async (scope) => {
    await scope.tx
      .insert(notes)
      .values(scope.row({ id: uuidv7(), kind: 'opportunities' as const, text: 'Fewer brands' }));
  });
  await openMap(page, second.path);
  await card(page, 'Too many brands').dblclick();
  await page.keyboard.type('No size in stock');
  await page.keyboard.press('Enter');
  await saved(page);
  await openMap(page, first.path);
  await page.getByRole('button', { name: 'Add a pain point at “I look around”' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Pain point' }).fill('size');
  await expect(page.getByRole('option', { name: /Fewer brands/ })).toHaveCount(0);
  await page.getByRole('option', { name: /No size in stock.*on 1 map/ }).click();
  await expect(card(page, 'No size in stock')).toBeVisible();
  await saved(page);
  await card(page, 'No size in stock').click();
  const panel = page.getByRole('complementary', { name: 'No size in stock' });
  await expect(panel.getByRole('listitem').filter({ hasText: 'I want shoes' })).toBeVisible();
  await panel.getByRole('button', { name: 'No size in stock' }).click();
  await page.keyboard.type('Size 43 is sold out');
  await page.keyboard.press('Enter');
  await saved(page);
  await openMap(page, second.path);
  await expect(card(page, 'Size 43 is sold out')).toBeVisible();
});
