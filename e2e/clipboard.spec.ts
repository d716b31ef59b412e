import type { Page } from '@playwright/test';
import { mintForm } from './fixtures/forms';
import { type Journey, loggedOperations, mintJourney } from './fixtures/journeys';
import { adding, card, cell, columns, fillClipboard, head, openMap, said, saved, selected } from './fixtures/map';
import { expect, test } from './fixtures/test';

const open = (page: Page, { path }: Journey) => openMap(page, path);

// High enough that nothing has to be scrolled to.
test.use({ viewport: { width: 1280, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'] });

test('a table from a spreadsheet fills lanes and steps, past the last step too, in one step back', async ({
  team,
  page,
}) => {
  const journey = await mintJourney(team);
  await open(page, journey);
  await fillClipboard(page, 'Slow\t"Lost\nin ""depot"""\nglad\tsad\r\n');
  await adding(page, 'I return them').focus();
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
  await adding(page, 'I look around').focus();
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
  await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
  await fillClipboard(page, '- wet box\n- late');
  await adding(page, 'I return them').focus();
  await page.keyboard.press('Control+v');
  await expect(cell(page, 3, 2).getByRole('link')).toHaveText([/wet box/, /late/]);
  await expect(page.getByRole('button', { name: 'Got it' })).toHaveCount(0);
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
  await adding(other, 'I return them').focus();
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

test('the menu copies, pastes and duplicates; a right click opens it, for all that is chosen', async ({
  team,
  page,
}) => {
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
  // Of what is chosen together, it is done to all.
  const cards = card(page, 'Too many brands');
  await expect(cards).toHaveCount(3);
  await cards.last().focus();
  await page.keyboard.press('Control+a');
  await cards.first().click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'Actions for “3 items”' });
  await expect(menu.getByRole('menuitem')).toHaveText([/^Duplicate/, /^Copy/, /^Cut/, /^Paste/, /^Remove/]);
  await menu.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(cards).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(cards).toHaveCount(3);
});
