import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { steps } from '@/db/schema/journeys';
import { inWorkspace } from '@/db/scope';
import { type Journey, loggedOperations, mintJourney } from './fixtures/journeys';
import { openMap, said, saved, wholeMap } from './fixtures/map';
import type { Team } from './fixtures/people';
import { drawMap, storedJourney } from './fixtures/repository';
import { expect, expectAccessible, phone, test } from './fixtures/test';
import { tabTo } from './fixtures/under-way';

const kinds = async (team: Team, journey: Journey) =>
  (await loggedOperations(team, journey)).map((operation) => operation.kind);

const about = (page: Page) => page.locator('.map-top').getByLabel('About this journey', { exact: true });

test('with the keys alone the facts are changed by operations, shown in the head, and undone', async ({
  page,
  team,
}) => {
  const journey = await mintJourney(team);
  await openMap(page, journey.path);
  await tabTo(page, about(page));
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Buying shoes' });
  await expect(panel.getByRole('heading', { name: 'Buying shoes' })).toBeFocused();
  await expect(page).toHaveURL(/\?facts=open$/);
  // One letter each: a list forgets what was typed before a pause.
  const keys: [label: string, typed: string][] = [
    ['Purpose', 'Where do they leave us?'],
    ['Status', 'D'],
    ['Kind', 'U'],
    ['Shape', 'L'],
    ['Owner', 'O'],
    // The same whichever of day and month comes first.
    ['Review on', '02022020'],
    ['Tags', 'retail'],
  ];
  for (const [label, typed] of keys) {
    await tabTo(page, panel.getByLabel(label, { exact: true }));
    await page.keyboard.type(typed);
  }
  await page.keyboard.press('Enter');
  await expect(panel.locator('[data-overview=line]')).toBeVisible();
  await expect(panel.getByLabel('Returns to')).toBeHidden();
  const head = page.locator('.map-top');
  for (const text of ['Draft', 'User journey', 'Owner: Olga Owner', 'retail', 'Review was due on Feb 2, 2020'])
    await expect(head.getByText(text)).toBeVisible();
  await tabTo(page, panel.getByRole('button', { name: 'Take Lisa off this map' }));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'For whom' })).toBeFocused();
  await expect(panel.getByText('No persona yet.')).toBeVisible();
  await tabTo(page, panel.getByLabel('Add a persona'));
  await page.keyboard.type('L');
  await expect(panel.getByRole('link', { name: 'Lisa' })).toBeVisible();
  await said(page, 'Lisa is on the map');
  await expect
    .poll(() => storedJourney(team, journey))
    .toMatchObject({
      ...{ purpose: 'Where do they leave us?', state: 'draft', kind: 'user', shape: 'line', ownerId: team.owner.id },
      ...{ reviewOn: '2020-02-02', tags: ['retail'] },
    });
  await expect.poll(async () => (await kinds(team, journey)).slice(-2)).toEqual(['remove-persona', 'add-persona']);
  await expect(panel).toMatchAriaSnapshot(`
    - complementary "Buying shoes":
      - heading "Buying shoes" [level=2]
      - link "Close"
      - region "Facts":
        - textbox "Purpose": Where do they leave us?
        - combobox "Status":
          - option "Draft" [selected]
        - combobox "Kind":
          - option "User journey" [selected]
        - combobox "Shape":
          - option "Line" [selected]
        - combobox "Owner":
          - option "Olga Owner" [selected]
        - textbox "Review on": 2020-02-02
        - list "Tags":
          - listitem:
            - text: retail
            - button "Remove tag retail"
        - combobox "Tags"
      - region "For whom":
        - heading "For whom" [level=3]
        - list:
          - listitem:
            - link "Lisa"
            - button "Move Lisa up" [disabled]
            - button "Move Lisa down" [disabled]
            - button "Take Lisa off this map"
      - region "This journey as a whole":
        - link "Compare with another map"
        - button "Duplicate"
        - button "Duplicate as future state"
  `);
  await expectAccessible(page);
  // By pointer.
  await panel.getByRole('button', { name: 'Remove tag retail' }).click();
  await expect(head.getByText('retail')).toBeHidden();
  await expect.poll(async () => (await storedJourney(team, journey))?.tags).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(head.getByText('retail')).toBeVisible();
  await expect.poll(async () => (await storedJourney(team, journey))?.tags).toEqual(['retail']);
  // What cannot be a tag stays where it was typed, and says why.
  const tag = panel.getByRole('combobox', { name: 'Tags' });
  const long = 'all that we know of those who buy by phone';
  await tag.fill(`web, ${long}, Web, shop`);
  await tag.press('Enter');
  await expect(tag).toHaveValue(long);
  await expect(tag).toHaveAccessibleDescription('A tag has at most 40 characters.');
  await expect(panel.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText(['retail', 'web', 'shop']);
  await tag.fill(Array.from({ length: 18 }, (_, at) => `tag ${at}`).join());
  await expect(tag).not.toHaveAttribute('aria-invalid');
  await tag.press('Enter');
  await expect(tag).toHaveValue('tag 17');
  await expect(tag).toHaveAccessibleDescription('There is room for 20 tags. Take one off first.');
  await panel.getByRole('button', { name: 'Remove tag shop' }).click();
  await tag.press('Enter');
  await expect(tag).toHaveValue('');
  await expect
    .poll(async () => (await storedJourney(team, journey))?.tags)
    .toEqual(['retail', 'web', ...Array.from({ length: 18 }, (_, at) => `tag ${at}`)]);
  await panel.getByRole('link', { name: 'Close' }).click();
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${journey.path}$`));
  await about(page).click();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test.describe('on a phone', () => {
  test.use(phone);

  test('by finger the facts say what the map is and for whom, and what is to be starts from them', async ({
    page,
    team,
  }) => {
    const journey = await mintJourney(team);
    await drawMap(team, 'Returning shoes');
    await openMap(page, journey.path);
    await about(page).tap();
    const panel = page.getByRole('complementary', { name: 'Buying shoes' });
    await expect(panel.locator('[data-overview=loop]')).toBeVisible();
    await panel.getByLabel('Purpose').tap();
    await page.keyboard.type('Why do they send so much back?');
    // A phone draws its own list of what there is to choose.
    await panel.getByLabel('Returns to').selectOption({ label: 'After' });
    await panel.getByLabel('Status').selectOption('future');
    await panel.getByLabel('Tags').tap();
    await page.keyboard.type('web,shop,');
    await panel.getByRole('button', { name: 'Remove tag web' }).tap();
    await panel.getByRole('button', { name: 'Take Lisa off this map' }).tap();
    await expect(panel.getByText('No persona yet.')).toBeVisible();
    await panel.getByLabel('Add a persona').selectOption({ label: 'Lisa' });
    await expect(panel.getByRole('link', { name: 'Lisa' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await panel.getByRole('link', { name: 'Close' }).tap();
    await expect(panel).toBeHidden();
    await expect(page.getByText('Loyal customers return to After')).toBeAttached();
    await expect
      .poll(() => storedJourney(team, journey))
      .toMatchObject({ purpose: 'Why do they send so much back?', state: 'future', tags: ['shop'] });
    await expect.poll(async () => (await kinds(team, journey)).slice(-2)).toEqual(['remove-persona', 'add-persona']);
    await about(page).tap();
    await panel.getByRole('button', { name: 'Duplicate as future state' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Buying shoes (future)' })).toBeVisible();
    // A step is looked at more closely by another journey.
    await wholeMap(page);
    await page.getByRole('button', { name: 'Actions for “I want shoes”' }).tap();
    await page.getByRole('menuitem', { name: 'Link a journey…' }).tap();
    const linking = page.getByRole('dialog', { name: 'Journey behind “I want shoes”' });
    await linking.getByLabel('Linked journey').selectOption('Returning shoes');
    await linking.getByRole('button', { name: 'Done' }).tap();
    await expect(linking).toBeHidden();
    await saved(page);
    await page.getByRole('link', { name: 'Open “Returning shoes”' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Returning shoes' })).toBeVisible();
  });
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
