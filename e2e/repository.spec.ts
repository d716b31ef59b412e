import { mintJourney } from './fixtures/journeys';
import { wholeMap } from './fixtures/map';
import { signIn } from './fixtures/people';
import { changeMap, drawMap, journeysOf, storedJourney } from './fixtures/repository';
import { expect, phone, test } from './fixtures/test';
import { alive, holdAnswers, tabTo } from './fixtures/under-way';

test('the repository is searched, filtered and ordered by an address that can be kept', async ({ page, team }) => {
  const first = await drawMap(team, 'Buying at the café', 'aida');
  await drawMap(team, 'Circle', 'five-phases-advocacy');
  const old = await drawMap(team, 'Old ways');
  await changeMap(team, first.id, {
    kind: 'set-journey',
    changes: { tags: ['retail'], state: 'draft', kind: 'user', ownerId: team.owner.id },
  });
  await changeMap(team, old.id, { kind: 'set-journey', changes: { state: 'archived' } });
  await page.goto(journeysOf(team));
  const rows = page.getByRole('rowheader');
  await expect(rows).toHaveText([/Buying at the café/, /Circle/]);
  await expect(page.locator('[data-overview=loop]')).toHaveCount(1);
  // What no journey says has no column.
  await expect(page.getByRole('columnheader')).toHaveText(['Journey', 'Status', 'Owner', 'Changed', 'Manage']);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Journeys" [level=1]
    - link "New journey"
    - navigation "Journeys and what belongs to them":
      - link "Journeys"
      - link "Pain points and opportunities"
      - link "Templates"
    - search "Search and filters":
      - searchbox "Search title, purpose and tags"
      - combobox "Sort by"
      - link "Show as cards"
    - status: 2 journeys
    - table "Journeys of this workspace":
      - rowgroup:
        - row:
          - columnheader "Journey"
      - rowgroup:
        - row:
          - rowheader /Buying at the café/:
            - link "Buying at the café"
          - cell /Draft/
          - cell "Olga Owner"
          - cell:
            - time
          - cell:
            - link "Manage Buying at the café"
  `);
  const row = page.getByRole('row', { name: /Buying at the café/ });
  await expect(row.getByRole('cell')).toContainText(['Draft', 'Olga Owner']);
  await page.getByRole('link', { name: 'Buying at the café', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Circle', exact: true })).toBeFocused();
  await page.getByLabel('Any kind').selectOption({ label: 'User journey' });
  await expect(rows).toHaveText([/Buying at the café/]);
  await page.getByRole('link', { name: 'Clear filters' }).press('Enter');
  await expect(rows).toHaveCount(2);
  await page.getByRole('searchbox').fill('cafe');
  await expect(rows).toHaveText([/Buying at the café/]);
  await expect(page).toHaveURL(/\?q=cafe$/);
  await page.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Sort by').selectOption('title');
  await page.getByLabel('Any tag').selectOption('retail');
  await expect(rows).toHaveText([/Buying at the café/]);
  await page.getByRole('link', { name: 'Archived' }).press('Enter');
  await expect(page.getByText('No journey fits these filters')).toBeVisible();
  await page.getByRole('link', { name: 'Clear filters' }).last().click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('link', { name: 'Show as cards' }).click();
  await expect(page.getByRole('list', { name: 'Journeys of this workspace' }).getByRole('listitem')).not.toHaveCount(0);
  await expect(page).toHaveURL(/view=cards/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Circle' })).toBeVisible();
});

test('the repository puts a choice to what is still under way, and calls back nobody who goes on', async ({
  page,
  team,
}) => {
  const { id } = await drawMap(team, 'Buying');
  await drawMap(team, 'Asking');
  await changeMap(team, id, { kind: 'set-journey', changes: { tags: ['retail'] } });
  const base = journeysOf(team);
  const rows = page.getByRole('rowheader');
  await page.goto(`${base}?tag=retail`);
  await expect(rows).toHaveText([/Buying/]);
  await alive(page.getByRole('search').locator('form'));
  const release = await holdAnswers(page, base);
  await page.getByRole('link', { name: 'Clear filters' }).click();
  await page.getByLabel('Sort by').selectOption('title');
  release();
  await expect(rows).toHaveText([/Asking/, /Buying/]);
  await expect(page).toHaveURL(`${base}?sort=title`);

  const releaseNext = await holdAnswers(page, base);
  await page.getByLabel('Any tag').selectOption('retail');
  await page.getByRole('link', { name: 'Show as cards' }).press('Enter');
  await page.getByRole('link', { name: 'Draft' }).press('Enter');
  releaseNext();
  await expect(page.getByText('No journey fits these filters')).toBeVisible();
  await expect(page).toHaveURL(`${base}?sort=title&tag=retail&view=cards&state=draft`);
  await page.getByRole('link', { name: 'Clear filters' }).last().click();
  await expect(rows).toHaveText([/Buying/, /Asking/]);
  await expect(page).toHaveURL(base);

  await page.getByRole('searchbox').fill('buy');
  await page.getByRole('link', { name: 'Buying', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Buying' })).toBeVisible();

  // Whoever comes back sees what the map is called now, also where that is saved only after they came.
  await wholeMap(page);
  const releaseSave = await holdAnswers(page, `/api${base}/${id}/operations`);
  await page.getByRole('button', { name: 'Buying', exact: true }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Buying at home');
  const sent = page.waitForRequest(/operations$/);
  await page.keyboard.press('Enter');
  await sent;
  await page.goBack();
  await expect(rows.filter({ hasText: 'Buying' })).toHaveText([/^Buying(?! at home)/]);
  releaseSave();
  await expect(rows.filter({ hasText: 'Buying' })).toHaveText([/Buying at home/]);
});

test('the repository works before any script', async ({ browser, baseURL, team }) => {
  await drawMap(team, 'Found');
  await drawMap(team, 'Not this');
  const bare = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
  });
  await signIn(bare, team.owner, baseURL ?? '');
  const page = await bare.newPage();
  await page.goto(journeysOf(team));
  await page.getByRole('searchbox').fill('found');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('rowheader')).toHaveText([/Found/]);
  await bare.close();
});

test('the repository duplicates a journey as its future state, archives and brings back', async ({ page, team }) => {
  const journey = await mintJourney(team);
  await changeMap(team, journey.id, { kind: 'set-journey', changes: { state: 'draft' } });
  await page.goto(journeysOf(team));
  const manage = page.getByRole('link', { name: 'Manage Buying shoes' });
  const panel = page.getByRole('complementary', { name: 'Buying shoes' });
  await manage.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Buying shoes' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(manage).toBeFocused();
  await manage.click();
  await expect(panel.getByRole('link', { name: 'Open the map' })).toBeVisible();
  await panel.getByRole('button', { name: 'Duplicate as future state' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Buying shoes (future)' })).toBeVisible();
  await expect(page.getByText('Future state').filter({ visible: true })).toBeVisible();
  await page.goto(`${journeysOf(team)}?manage=${journey.id}`);
  await tabTo(page, panel.getByRole('button', { name: 'Archive' }));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Bring back from the archive' })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveText([/\(future\)/]);
  expect((await storedJourney(team, journey))?.state).toBe('archived');
  await panel.getByRole('button', { name: 'Bring back from the archive' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await expect(
    page
      .getByRole('row', { name: /^Buying shoes Draft/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('Draft');
});

test.describe('on a phone', () => {
  test.use(phone);

  test('by finger the repository is searched, two of its maps are compared, and one is archived and deleted in a sheet', async ({
    page,
    team,
  }) => {
    const title = 'De klantenservicemedewerkersondersteuningsprocedure bij retourzendingen';
    const other = await drawMap(team, 'Short');
    const { id } = await drawMap(team, title, 'five-phases-advocacy');
    await changeMap(team, id, {
      kind: 'set-journey',
      changes: { tags: ['een-wel-erg-lang-label-van-een-afdeling'], reviewOn: '2020-02-29', ownerId: team.owner.id },
    });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.goto(journeysOf(team));
    const row = page.getByRole('row', { name: new RegExp(title) });
    await expect(row.getByRole('rowheader')).toContainText('Current state');
    await expect(row.getByRole('rowheader')).toContainText('Due Feb 29, 2020');
    expect(await overflow()).toBe(0);
    await page.getByRole('searchbox').tap();
    await page.keyboard.type('klanten');
    await expect(page.getByRole('rowheader')).toHaveCount(1);
    await page.getByRole('link', { name: 'Future state' }).tap();
    await expect(page.getByText('No journey fits these filters')).toBeVisible();
    await page.getByRole('link', { name: 'Clear filters' }).last().tap();
    await expect(page.getByRole('rowheader')).toHaveCount(2);
    await page.getByRole('link', { name: 'Show as cards' }).tap();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    expect(await overflow()).toBe(0);
    await page.getByRole('link', { name: `Manage ${title}` }).tap();
    const panel = page.getByRole('complementary', { name: title });
    await expect(panel.getByRole('button', { name: 'Duplicate as future state' })).toBeVisible();
    await panel.getByText('Save as template').tap();
    await panel.getByRole('button', { name: 'Save template' }).tap();
    await expect(panel.getByRole('link', { name: 'All own templates' })).toBeVisible();
    await panel.getByRole('link', { name: 'Close' }).tap();
    await expect(panel).toBeHidden();
    await page.getByRole('link', { name: `Manage ${title}` }).tap();
    await panel.getByRole('link', { name: 'Compare with another map' }).tap();
    await page.getByLabel('Second map').selectOption({ label: 'Short' });
    await page.getByRole('button', { name: 'Compare' }).tap();
    await expect(page.getByRole('list', { name: 'What differs' })).toContainText('added');
    await page.getByRole('link', { name: 'Only what differs' }).tap();
    await expect(page).toHaveURL(/only=1/);
    await page.getByRole('link', { name: 'Swap the two' }).tap();
    await expect(page.getByLabel('First map')).toHaveValue(other.id);
    expect(await overflow()).toBe(0);

    await page.goto(`${journeysOf(team)}?manage=${other.id}`);
    const sheet = page.getByRole('complementary', { name: 'Short' });
    await alive(sheet.locator('form').first());
    await sheet.getByRole('button', { name: 'Archive' }).tap();
    await expect(sheet.getByRole('button', { name: 'Bring back from the archive' })).toBeVisible();
    await sheet.getByText('Delete journey').tap();
    await sheet.getByLabel(/Type the title/).tap();
    await page.keyboard.type('Shor');
    await sheet.getByRole('button', { name: 'Delete for good' }).tap();
    await expect(sheet.getByText('To delete it, type its title: Short')).toBeInViewport();
    await sheet.getByLabel(/Type the title/).tap();
    await page.keyboard.press('End');
    await page.keyboard.type('t');
    await sheet.getByRole('button', { name: 'Delete for good' }).tap();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('rowheader')).toHaveText([new RegExp(title)]);
  });
});

test('the repository deletes a journey only to whoever types its title', async ({ page, team }) => {
  const journey = await mintJourney(team);
  await page.goto(`${journeysOf(team)}?manage=${journey.id}`);
  const panel = page.getByRole('complementary', { name: 'Buying shoes' });
  await panel.getByText('Delete journey').click();
  await panel.getByLabel(/Type the title/).fill('Buying');
  await panel.getByRole('button', { name: 'Delete for good' }).click();
  await expect(panel.getByText('To delete it, type its title: Buying shoes')).toBeVisible();
  await panel.getByLabel(/Type the title/).fill('Buying shoes');
  await panel.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('Here come the journeys of your customers')).toBeVisible();
  expect((await page.goto(journey.path))?.status()).toBe(404);
});
