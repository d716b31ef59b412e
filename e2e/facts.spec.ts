import { eq } from 'drizzle-orm';
import { steps } from '@/db/schema/journeys';
import { inWorkspace } from '@/db/scope';
import { type Journey, loggedOperations, mintJourney } from './fixtures/journeys';
import { openMap } from './fixtures/map';
import type { Team } from './fixtures/people';
import { drawMap, storedJourney } from './fixtures/repository';
import { expect, expectAccessible, test } from './fixtures/test';

const kinds = async (team: Team, journey: Journey) =>
  (await loggedOperations(team, journey)).map((operation) => operation.kind);

test('the facts are changed by operations, shown in the head, and undone', async ({ page, team }) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await page.getByRole('button', { name: 'About this journey' }).press('Enter');
  const panel = page.getByRole('complementary', { name: 'Buying shoes' });
  await expect(panel.getByRole('heading', { name: 'Buying shoes' })).toBeFocused();
  await expect(page).toHaveURL(/\?facts=open$/);
  await panel.getByLabel('Purpose').fill('Where do they leave us?');
  await panel.getByLabel('Status').selectOption('draft');
  await panel.getByLabel('Kind').selectOption('user');
  await panel.getByLabel('Owner').selectOption({ label: 'Olga Owner' });
  await panel.getByLabel('Review on').fill('2020-02-29');
  await panel.getByLabel('Tags').fill('retail');
  await panel.getByLabel('Tags').press('Enter');
  const head = page.locator('.map-top');
  for (const text of ['Draft', 'User journey', 'Owner: Olga Owner', 'retail', 'Review was due on Feb 29, 2020'])
    await expect(head.getByText(text)).toBeVisible();
  await expect
    .poll(() => storedJourney(team, journey))
    .toMatchObject({
      ...{ purpose: 'Where do they leave us?', state: 'draft', kind: 'user', ownerId: team.owner.id },
      ...{ reviewOn: '2020-02-29', tags: ['retail'] },
    });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(head.getByText('retail')).toBeHidden();
  await expect.poll(async () => (await storedJourney(team, journey))?.tags).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${journey.path}$`));
});

test('the facts say where a loop returns to, and who the map is for', async ({ page, team }) => {
  const journey = await mintJourney(team);
  await page.goto(`${journey.path}?facts=open`);
  const panel = page.getByRole('complementary', { name: 'Buying shoes' });
  await expect(panel.locator('[data-overview=loop]')).toBeVisible();
  await panel.getByLabel('Returns to').selectOption({ label: 'After' });
  await panel.getByLabel('Shape').selectOption('line');
  await expect(panel.locator('[data-overview=line]')).toBeVisible();
  await expect(panel.getByLabel('Returns to')).toBeHidden();
  await panel.getByRole('button', { name: 'Take Lisa off this map' }).press('Enter');
  await expect(panel.getByRole('heading', { name: 'For whom' })).toBeFocused();
  await expect(panel.getByText('No persona yet.')).toBeVisible();
  await panel.getByLabel('Add a persona').selectOption({ label: 'Lisa' });
  await expect(panel.getByRole('link', { name: 'Lisa' })).toBeVisible();
  await expect
    .poll(() => kinds(team, journey))
    .toEqual(['set-journey', 'set-journey', 'remove-persona', 'add-persona']);
});

test('the facts are read by a viewer, with the maps around this one', async ({ viewerPage, team }) => {
  const journey = await mintJourney(team);
  const { id: parent } = await drawMap(team, 'The whole way');
  await inWorkspace(team.id, 'write', async (scope) => {
    await scope.tx
      .update(steps)
      .set({ linkedJourneyId: journey.id })
      .where(scope.of(steps, eq(steps.journeyId, parent)));
    await scope.tx
      .update(steps)
      .set({ linkedJourneyId: parent })
      .where(scope.of(steps, eq(steps.journeyId, journey.id), eq(steps.name, 'I return them')));
  });
  await viewerPage.goto(`${journey.path}?facts=open`);
  const panel = viewerPage.getByRole('complementary', { name: 'Buying shoes' });
  await expect(panel.getByText('Current state')).toBeVisible();
  await expect(
    panel.getByRole('region', { name: 'Part of' }).getByRole('link', { name: 'The whole way' }),
  ).toBeVisible();
  await expect(panel.getByRole('region', { name: 'Looks closer at' }).getByRole('listitem')).toHaveText([
    'The whole way · I return them',
  ]);
  await expect(panel.getByRole('combobox')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Duplicate' })).toHaveCount(0);
  await expectAccessible(viewerPage);
});
