import type { Page } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import { partialResponses } from '@/db/schema/feedback';
import { inWorkspace } from '@/db/scope';
import { mintAnswers, mintShoeShop } from './fixtures/answers';
import { answer, type MintedForm, mintForm } from './fixtures/forms';
import type { Team } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

const addressOf = (team: Team, search = '') => `/w/${team.slug}/feedback/answers${search}`;

/** Six answers at the hotline, the last said first in the list. */
async function mintHotline(team: Team): Promise<MintedForm> {
  const form = await mintForm(team);
  for (const [score, why] of [
    [9, 'Always kind'],
    [8, 'Quick'],
    [7, 'De pakketten waren beschadigd'],
    [6, 'The parcels were late'],
    [2, 'Nobody picked up'],
    [1, 'I waited for <b>hours</b>'],
  ] as const)
    await answer(team, form, [score], why);
  return form;
}

const begin = (team: Team, form: MintedForm, why: string) =>
  inWorkspace(team.id, 'write', (scope) =>
    scope.tx.insert(partialResponses).values(
      scope.row({
        id: uuidv7(),
        formId: form.id,
        formVersionId: form.versionId,
        touchpointId: form.touchpointId,
        locale: 'en',
        answers: { [form.content.questions[1]?.id ?? '']: why },
        updatedAt: new Date(),
      }),
    ),
  );

/** Until the page listens to keys, which its rows do not wait for. */
async function listens(page: Page): Promise<void> {
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(keys).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
}

test('answers are held back below five, then listed, searched in both languages and narrowed', async ({
  team,
  page,
}) => {
  await page.goto(addressOf(team));
  await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible();
  const few = await mintForm(team, 'csat', 'Shop');
  await answer(team, few, [1, 2], 'Not for everybody');
  const form = await mintHotline(team);
  await begin(team, form, 'Half a thought');
  await page.goto(`/w/${team.slug}/feedback`);
  await page.getByRole('link', { name: 'Answers', exact: true }).click();
  const list = page.getByRole('region', { name: 'List of answers' });
  const rows = list.getByRole('listitem');
  const count = list.getByRole('status').first();
  await expect(rows).toHaveCount(6);
  await expect(count).toHaveText('6 completed answers');
  await expect(list).toContainText('2 completed answers to 1 form not shown');
  await expect(rows.first()).toContainText('I waited for <b>hours</b>');
  await expect(rows.first()).toContainText('1 of 10');

  const search = page.getByRole('searchbox');
  await search.fill('parcel');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('The parcels were late');
  await search.fill('pakket');
  await expect(rows).toContainText('De pakketten waren beschadigd');
  await search.fill("'; drop table \\");
  await expect(page.getByRole('heading', { name: 'Nothing fits these filters' })).toBeVisible();
  await search.fill('');
  await expect(rows).toHaveCount(6);

  await page.getByLabel('Any score').selectOption({ label: 'High scores' });
  await expect(rows).toHaveText([/Always kind/]);
  await page.getByRole('link', { name: 'Clear filters' }).click();
  await expect(rows).toHaveCount(6);
  await page.getByRole('button', { name: 'Dates and scores' }).click();
  await page.getByLabel('Lowest score').fill('7');
  await page.getByLabel('Highest score').fill('8');
  await page.getByLabel('Highest score').press('Enter');
  await expect(rows).toHaveText([/pakketten/, /Quick/]);
  await page.getByRole('link', { name: 'Remove filter: Score from 7' }).click();
  await expect(rows).toHaveCount(5);
  await page.getByRole('link', { name: 'Clear filters' }).click();
  await expect(rows).toHaveCount(6);

  await page.getByRole('button', { name: 'Dates and scores' }).click();
  await page.getByLabel('With answers that were not sent').check();
  await page.getByRole('link', { name: 'Apply' }).click();
  await expect(count).toHaveText('6 completed answers + 1 partial one');
  await expect(rows.first()).toContainText('Partial');
  await rows.first().getByRole('link').click();
  await expect(page.getByRole('article')).toContainText('This answer was begun and not sent.');
  await expectAccessible(page);
});

test('where nobody has answered yet, it is said how to begin', async ({ page, team }) => {
  await page.goto(`/w/${team.slug}/feedback/answers`);
  const list = page.getByRole('region', { name: 'List of answers' });
  await expect(list).toContainText('No answers yet');
  await list.getByRole('link', { name: 'To the forms' }).click();
  await expect(page.getByRole('navigation', { name: 'Forms, answers and cases' }).getByRole('link')).toHaveCount(3);
});

test('by keys answers are read, dealt with, assigned, tagged and noted, and all is undone', async ({ team, page }) => {
  await mintHotline(team);
  await page.goto(addressOf(team));
  const rows = page.getByRole('region', { name: 'List of answers' }).getByRole('listitem');
  const reader = page.getByRole('article');
  const told = page.getByRole('status').filter({ hasText: /\./ });
  await expect(rows).toHaveCount(6);
  await listens(page);
  await page.keyboard.press('j');
  await expect(reader).toContainText('I waited for <b>hours</b>');
  await expect(reader).toContainText('How likely are you to recommend us');
  await expect(rows.first().getByText('New')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(reader).toContainText('Nobody picked up');
  await page.keyboard.press('e');
  await expect(rows).toHaveCount(5);
  await expect(reader).toContainText('The parcels were late');
  await page.keyboard.press('z');
  await expect(rows).toHaveCount(6);
  await page.keyboard.press('k');
  await expect(reader).toContainText('Nobody picked up');

  await page.keyboard.press('u');
  await expect(rows.nth(1).getByText('New')).toHaveCount(1);
  await page.keyboard.press('a');
  await page.getByLabel('Assigned to').selectOption({ label: team.owner.name });
  await expect(told).toContainText(`assigned to ${team.owner.name}`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.keyboard.type('phone');
  await page.keyboard.press('Enter');
  await expect(rows.nth(1)).toContainText('#phone');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('Called back');
  await page.getByRole('button', { name: 'Add note' }).press('Enter');
  await expect(reader.getByRole('listitem').filter({ hasText: 'Called back' })).toContainText(team.owner.name);
  await page.reload();
  await expect(reader).toContainText('Called back');
  await expect(rows.nth(1)).toContainText('#phone');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Write a note');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // Several at once.
  await page.goto(addressOf(team));
  await expect(rows).toHaveCount(6);
  await listens(page);
  await rows.nth(0).getByRole('checkbox').check();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: 'With the chosen answers' })).toContainText('2 chosen');
  await page.keyboard.press('t');
  await page.keyboard.type('urgent');
  await page.keyboard.press('Enter');
  await expect(rows.filter({ hasText: '#urgent' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows.filter({ hasText: '#urgent' })).toHaveCount(0);
  await expect(rows.filter({ hasText: '#phone' })).toHaveCount(1);
});

test('filters are kept under a name, for oneself or the team', async ({ team, page, viewerPage }) => {
  await mintHotline(team);
  await page.goto(addressOf(team, '?group=low'));
  await listens(page);
  const views = page.getByRole('button', { name: 'Saved views' });
  await views.click();
  await page.getByLabel('Name of this view').fill('Unhappy');
  await page.getByRole('button', { name: 'Save for the team' }).click();
  await expect(page.getByText('The view is saved.')).toBeVisible();
  await viewerPage.goto(addressOf(team));
  await viewerPage.getByRole('button', { name: 'Saved views' }).click();
  await viewerPage.getByRole('link', { name: 'Unhappy' }).click();
  const rows = viewerPage.getByRole('region', { name: 'List of answers' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  // Whoever only looks is offered nothing that changes something.
  await rows.first().getByRole('link').click();
  await expect(viewerPage.getByRole('article')).toContainText('I waited');
  await expect(viewerPage.getByRole('checkbox')).toHaveCount(0);
  await expect(viewerPage.getByRole('button', { name: /Done|Open a case|Add note|New pain point/ })).toHaveCount(0);
});

test('a case is opened from an answer, is overdue after its day, and closes with an outcome', async ({
  team,
  page,
}) => {
  await mintHotline(team);
  await page.goto(addressOf(team));
  const reader = page.getByRole('article');
  await page.getByRole('link', { name: 'Hotline' }).first().click();
  await reader.getByRole('button', { name: 'Open a case' }).click();
  await reader.getByLabel('Owner').selectOption({ label: team.owner.name });
  await reader.getByLabel('Deadline').fill('2026-01-31');
  await reader.getByRole('button', { name: 'Open a case' }).click();
  await expect(reader).toContainText('Case open');

  await page.getByRole('link', { name: 'Cases' }).click();
  await expect(page.getByText('1 case is overdue')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'I waited' });
  await expect(row).toContainText('Overdue');
  await expect(row).toContainText(team.owner.name);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Hotline' }).click();
  await reader.getByRole('button', { name: 'Close the case' }).click();
  await expect(reader.getByText('Say what came of it before you close the case.')).toBeVisible();
  await reader.getByLabel('Outcome').fill('Refunded');
  await reader.getByRole('button', { name: 'Close the case' }).click();
  await expect(reader).toContainText('Case closed');
  await page.goto(addressOf(team, '/cases'));
  await expect(page.getByRole('heading', { name: 'No cases here' })).toBeVisible();
  await page.getByRole('link', { name: 'Closed' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Refunded' })).toHaveCount(1);
});

test('an answer becomes a measured pain point on the map', async ({ team, page }) => {
  const shop = await mintShoeShop(team);
  await mintAnswers(team, shop.touchpoints[0]?.id ?? '', 'csat', [{ scores: { 1: 5 }, daysAgo: 1 }]);
  await page.goto(addressOf(team));
  const reader = page.getByRole('article');
  await page.getByRole('region', { name: 'List of answers' }).getByRole('link').first().click();
  await reader.getByRole('button', { name: 'New pain point or opportunity' }).click();
  await reader.getByLabel('What it says').fill('The ad promises too much');
  await reader.getByRole('button', { name: 'Add to the map' }).click();
  const shown = reader.getByRole('listitem').filter({ hasText: 'The ad promises too much' });
  await expect(shown).toContainText('Pain point');
  await shown.getByRole('link').click();
  await expect(page.getByText('The ad promises too much').first()).toBeVisible();
});

test('on a phone an answer has the screen to itself, and the list is there again', async ({ team, phoneOf }) => {
  await mintHotline(team);
  const page = await phoneOf(team.owner);
  await page.goto(addressOf(team));
  const list = page.getByRole('region', { name: 'List of answers' });
  await list.getByRole('link').first().tap();
  const reader = page.getByRole('article');
  await expect(reader).toContainText('I waited');
  await expect(list).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await reader.getByRole('button', { name: 'Next answer' }).tap();
  await expect(reader).toContainText('Nobody picked up');
  await reader.getByRole('button', { name: 'Done' }).tap();
  await expect(reader).toContainText('The parcels were late');
  await expectAccessible(page);
  await reader.getByRole('button', { name: 'All answers' }).tap();
  await expect(list.getByRole('listitem')).toHaveCount(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
