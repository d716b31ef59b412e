import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { journeys, steps } from '@/db/schema/journeys';
import { inWorkspace } from '@/db/scope';
import { createJourney } from '@/lib/journeys/making/creation';
import { applyOperations } from '@/lib/journeys/mutations';
import type { Operation } from '@/lib/journeys/schema';
import { saveTemplate } from '@/lib/journeys/templates/mutations';
import { type Journey, loggedOperations, mintJourney } from './fixtures/journeys';
import { mintTeam, signIn, type Team } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

const journeysOf = (team: Team) => `/w/${team.slug}/journeys`;
const kinds = async (team: Team, journey: Journey) =>
  (await loggedOperations(team, journey)).map((operation) => operation.kind);
const facts = async (team: Team, journey: Journey) => {
  const [row] = await inWorkspace(team.id, 'read', (scope) =>
    scope.tx
      .select()
      .from(journeys)
      .where(scope.of(journeys, eq(journeys.id, journey.id))),
  );
  return row;
};
const change = (team: Team, journeyId: string, ...operations: Operation[]) =>
  inWorkspace(
    team.id,
    'write',
    (scope) =>
      applyOperations(scope, { journeyId, operations: operations.map((operation) => ({ id: uuidv7(), operation })) }),
    team.owner.id,
  );
const mint = (team: Team, title: string, template: 'blank' | 'aida' | 'five-phases-advocacy' = 'blank') =>
  inWorkspace(team.id, 'write', (scope) => createJourney(scope, { template, locale: 'en', title, personaIds: [] }));

test.describe('the facts beside a map', () => {
  test('are changed by operations, shown in the head, and undone', async ({ page, team }) => {
    const journey = await mintJourney(team);
    await page.goto(journey.path);
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
      .poll(() => facts(team, journey))
      .toMatchObject({
        ...{ purpose: 'Where do they leave us?', state: 'draft', kind: 'user', ownerId: team.owner.id },
        ...{ reviewOn: '2020-02-29', tags: ['retail'] },
      });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(head.getByText('retail')).toBeHidden();
    await expect.poll(async () => (await facts(team, journey))?.tags).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${journey.path}$`));
  });

  test('say where a loop returns to, and who the map is for', async ({ page, team }) => {
    const journey = await mintJourney(team);
    await page.goto(`${journey.path}?facts=open`);
    const panel = page.getByRole('complementary', { name: 'Buying shoes' });
    await expect(panel.locator('[data-overview=loop]')).toBeVisible();
    await panel.getByLabel('Returns to').selectOption({ label: 'After' });
    await panel.getByLabel('Shape').selectOption('line');
    await expect(panel.locator('[data-overview=line]')).toBeVisible();
    await expect(panel.getByLabel('Returns to')).toBeHidden();
    await panel.getByRole('button', { name: 'Take Lisa off this map' }).click();
    await expect(panel.getByText('No persona yet.')).toBeVisible();
    await panel.getByLabel('Add a persona').selectOption({ label: 'Lisa' });
    await expect(panel.getByRole('link', { name: 'Lisa' })).toBeVisible();
    await expect
      .poll(() => kinds(team, journey))
      .toEqual(['set-journey', 'set-journey', 'remove-persona', 'add-persona']);
  });

  test('are read by a viewer, with the maps around this one', async ({ viewerPage, team }) => {
    const journey = await mintJourney(team);
    const { id: parent } = await mint(team, 'The whole way');
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
});

test.describe('the repository', () => {
  test('is searched, filtered and ordered by an address that can be kept', async ({ page, team }) => {
    const first = await mint(team, 'Buying at the café', 'aida');
    await mint(team, 'Circle', 'five-phases-advocacy');
    const old = await mint(team, 'Old ways');
    await change(team, first.id, {
      kind: 'set-journey',
      changes: { tags: ['retail'], state: 'draft', kind: 'user', ownerId: team.owner.id },
    });
    await change(team, old.id, { kind: 'set-journey', changes: { state: 'archived' } });
    await page.goto(journeysOf(team));
    const rows = page.getByRole('rowheader');
    await expect(rows).toHaveText([/Buying at the café/, /Circle/]);
    await expect(page.locator('[data-overview=loop]')).toHaveCount(1);
    // What no journey says has no column.
    await expect(page.getByRole('columnheader')).toHaveText(['Journey', 'Status', 'Owner', 'Changed', 'Manage']);
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
    await expect(page.getByRole('list', { name: 'Journeys of this workspace' }).getByRole('listitem')).not.toHaveCount(
      0,
    );
    await expect(page).toHaveURL(/view=cards/);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Circle' })).toBeVisible();
  });

  test('works before any script', async ({ browser, baseURL, team }) => {
    await mint(team, 'Found');
    await mint(team, 'Not this');
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

  test('duplicates a journey as its future state, archives and brings back', async ({ page, team }) => {
    const journey = await mintJourney(team);
    await change(team, journey.id, { kind: 'set-journey', changes: { state: 'draft' } });
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
    await expect(page.getByText('Future state')).toBeVisible();
    await page.goto(`${journeysOf(team)}?manage=${journey.id}`);
    await panel.getByRole('button', { name: 'Archive' }).click();
    await expect(panel.getByRole('button', { name: 'Bring back from the archive' })).toBeVisible();
    await expect(page.getByRole('rowheader')).toHaveText([/\(future\)/]);
    expect((await facts(team, journey))?.state).toBe('archived');
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
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('keeps long names within the page, and is managed in a sheet', async ({ page, team }) => {
      const title = 'De klantenservicemedewerkersondersteuningsprocedure bij retourzendingen';
      const { id } = await mint(team, title, 'five-phases-advocacy');
      await change(team, id, {
        kind: 'set-journey',
        changes: { tags: ['een-wel-erg-lang-label-van-een-afdeling'], reviewOn: '2020-02-29', ownerId: team.owner.id },
      });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await page.goto(journeysOf(team));
      const row = page.getByRole('row', { name: new RegExp(title) });
      await expect(row.getByRole('rowheader')).toContainText('Current state');
      await expect(row.getByRole('rowheader')).toContainText('Due Feb 29, 2020');
      expect(await overflow()).toBe(0);
      await page.getByRole('link', { name: `Manage ${title}` }).tap();
      const panel = page.getByRole('complementary', { name: title });
      await expect(panel.getByRole('button', { name: 'Duplicate as future state' })).toBeVisible();
      await panel.getByRole('link', { name: 'Close' }).tap();
      await page.getByRole('link', { name: 'Show as cards' }).tap();
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      expect(await overflow()).toBe(0);
    });
  });

  test('deletes a journey only to whoever types its title', async ({ page, team }) => {
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
});

test.describe('own templates', () => {
  test('are kept from a map, started from, renamed and deleted', async ({ page, team }) => {
    const journey = await mintJourney(team);
    await page.goto(`${journey.path}?facts=open`);
    const panel = page.getByRole('complementary', { name: 'Buying shoes' });
    await panel.getByText('Save as template').click();
    await panel.getByLabel('Name of the template').fill('Our shop');
    await panel.getByRole('button', { name: 'Save template' }).click();
    await panel.getByRole('link', { name: 'All own templates' }).click();
    await expect(page.getByRole('heading', { name: 'Our shop' })).toBeVisible();
    await page.getByText('Rename or delete').click();
    await page.getByLabel('Name', { exact: true }).fill('Our line');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'Our line' })).toBeVisible();
    await page.getByRole('link', { name: 'Start a journey from it' }).click();
    await expect(page.getByRole('radio', { name: /Our line/ })).toBeChecked();
    await page.getByLabel('Title').fill('Started');
    await page.getByRole('button', { name: 'Create journey' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Started' })).toBeVisible();
    await expect(page.getByText('I want shoes')).toBeVisible();
    await page.goto(`${journeysOf(team)}/templates`);
    await page.getByText('Rename or delete').click();
    await page.getByRole('button', { name: 'Delete template' }).click();
    await expect(page.getByText('No template of your own yet')).toBeVisible();
  });

  test('start a new workspace, but not those of others', async ({ page, team }) => {
    const keep = async (of: Team) => {
      const journey = await mintJourney(of);
      return inWorkspace(of.id, 'write', (scope) =>
        saveTemplate(scope, { journeyId: journey.id, name: 'Our shop', description: '' }),
      );
    };
    await keep(team);
    const others = await mintTeam();
    const foreign = `${others.slug}/${(await keep(others)).id}`;
    await page.goto('/new');
    await page.getByLabel('Name').fill('Second shop');
    const own = page.getByRole('radio', { name: /Our shop/ });
    await expect(own).toHaveCount(1);
    await own.evaluate((radio: HTMLInputElement, value) => {
      radio.checked = true;
      radio.value = value;
      radio.form?.requestSubmit();
    }, foreign);
    await expect(page.getByText('This does not exist')).toBeVisible();
    await page.reload();
    await page.getByLabel('Name').fill('Second shop');
    await page.getByRole('radio', { name: /Our shop/ }).check();
    await page.getByRole('button', { name: 'Create workspace' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Buying shoes' })).toBeVisible();
    await expect(page.getByText('I want shoes')).toBeVisible();
  });
});

test('two maps are compared by what was copied, and only within the workspace', async ({ page, team }) => {
  const journey = await mintJourney(team);
  await page.goto(`${journey.path}?facts=open`);
  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  const title = page.getByRole('button', { name: 'Buying shoes (copy)' });
  await expect(title).toBeVisible();
  const copy = page.url().split('/').at(-1) ?? '';
  await page.goto(`${journeysOf(team)}/compare?a=${journey.id}`);
  await expect(page.getByRole('heading', { name: 'Choose two maps' })).toBeVisible();
  await page.getByLabel('Second map').selectOption({ label: 'Buying shoes (copy)' });
  await page.getByRole('button', { name: 'Compare' }).press('Enter');
  await expect(page.getByText('These maps are alike.')).toBeVisible();
  await expect(page.getByText('The same at every step that both maps have.')).toBeVisible();
  const api = await page.request.get(`/api/w/${team.slug}/journeys/${copy}`);
  const { map } = await api.json();
  await change(
    team,
    copy,
    { kind: 'rename-step', id: map.steps[0].id, name: 'I need boots' },
    { kind: 'remove-step', id: map.steps[1].id },
    { kind: 'move-touchpoint', placementId: map.placements[0].id, stepId: map.steps[2].id, before: null },
    { kind: 'set-emotion', stepId: map.steps[0].id, personaId: map.personas[0].id, state: 'as-is', value: -1 },
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: /I need boots.*changed/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /I look around.*removed/ })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Shop.*moved.*from “I want shoes”$/ })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What differs' })).toContainText('1 emotion differs');
  const curves = page.getByRole('region', { name: 'Designed emotion, persona by persona' });
  const lisa = curves.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Lisa' }) });
  await expect(lisa).toContainText('Lower at 1 step, most at “I need boots”: +1.0 to −1.0.');
  await expect(page.getByRole('listitem').filter({ hasText: /^Lisa\+1\.0 → −1\.0.*lower$/ })).toBeVisible();
  await curves.getByText('The curves as a table').press('Enter');
  await expect(curves.getByRole('row', { name: 'I need boots' }).getByRole('cell')).toHaveText(['+1.0', '−1.0']);
  await expect(curves.getByRole('row', { name: 'I look around' }).getByRole('cell')).toHaveText([
    'no value',
    'no value',
  ]);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Only what differs' }).press('Enter');
  await expect(page).toHaveURL(/only=1/);
  const elsewhere = await mintJourney(await mintTeam());
  for (const b of [elsewhere.id, uuidv7(), 'nonsense']) {
    expect((await page.goto(`${journeysOf(team)}/compare?a=${journey.id}&b=${b}`))?.status()).toBe(404);
  }
});
