import { v7 as uuidv7 } from 'uuid';
import { mintJourney } from './fixtures/journeys';
import { mintTeam } from './fixtures/people';
import { mintPersona } from './fixtures/personas';
import { changeMap, journeysOf } from './fixtures/repository';
import { expect, expectAccessible, test } from './fixtures/test';
import { tabTo } from './fixtures/under-way';

test('two maps are compared by what was copied, and only within the workspace', async ({ page, team }) => {
  const journey = await mintJourney(team);
  await page.goto(`${journey.path}?facts=open`);
  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  const title = page.getByRole('button', { name: 'Buying shoes (copy)' });
  await expect(title).toBeVisible();
  const copy = page.url().split('/').at(-1) ?? '';
  await page.goto(`${journeysOf(team)}/compare?a=${journey.id}`);
  await expect(page.getByRole('heading', { name: 'Choose two maps' })).toBeVisible();
  await tabTo(page, page.getByLabel('Second map'));
  await page.keyboard.press('End');
  await tabTo(page, page.getByRole('button', { name: 'Compare' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('These maps are alike.')).toBeVisible();
  await expect(page.getByText('The same at every step that both maps have.')).toBeVisible();
  const api = await page.request.get(`/api/w/${team.slug}/journeys/${copy}`);
  const { map } = await api.json();
  await changeMap(
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
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Compare two maps" [level=1]
    - combobox "First map":
      - option "Buying shoes" [selected]
    - combobox "Second map":
      - option "Buying shoes (copy)" [selected]
    - list "What differs"
    - region "Designed emotion, persona by persona"
    - heading /Before/ [level=2]
    - list:
      - listitem:
        - heading /I want shoes/ [level=3]
        - heading /I need boots.*changed/ [level=3]
      - listitem:
        - heading /I look around.*removed/ [level=3]
  `);
  await tabTo(page, page.getByRole('link', { name: 'Only what differs' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/only=1/);
  await page.getByRole('link', { name: 'Swap the two' }).click();
  await expect(page.getByRole('heading', { name: /I look around.*added/ })).toBeVisible();
  const elsewhere = await mintJourney(await mintTeam());
  for (const b of [elsewhere.id, uuidv7(), 'nonsense']) {
    expect((await page.goto(`${journeysOf(team)}/compare?a=${journey.id}&b=${b}`))?.status()).toBe(404);
  }
});

test('two personas are compared: what they share is told from what differs, and nobody else’s is seen', async ({
  page,
  team,
}) => {
  const traits = (value: number) => [{ low: 'Patient', high: 'Hurried', value }];
  const { id } = await mintPersona(team, 'Ada', { role: 'Baker', goals: ['Bread', 'Sleep'], traits: traits(10) });
  await mintPersona(team, 'Bo', { role: 'Baker', goals: ['Sleep', 'Money'], traits: traits(90) });
  await mintPersona(team, 'Cy');
  const theirs = await mintPersona(await mintTeam(), 'Noor');
  await page.goto(`/w/${team.slug}/personas/compare?persona=${id}&persona=${theirs.id}`);
  await expect(page.getByText('Choose at least two personas')).toBeVisible();
  await expect(page.getByText('Noor')).toHaveCount(0);
  await page.goto(`/w/${team.slug}/personas`);
  for (const name of ['Compare Ada', 'Compare Bo']) {
    await tabTo(page, page.getByRole('checkbox', { name }));
    await page.keyboard.press('Space');
  }
  await tabTo(page, page.getByRole('button', { name: 'Compare' }));
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: 'Personas beside each other' });
  const row = (name: RegExp) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row(/^Role/)).toContainText('The same');
  await expect(row(/^Wishes/)).toContainText('Sleep (shared)');
  await expect(row(/^Patient/)).toContainText('Ada: 10');
  await page.getByRole('link', { name: 'Only what differs' }).click();
  await expect(row(/^Role/)).toHaveCount(0);
  await expect(row(/^Wishes/)).toHaveCount(1);
  await page.getByLabel('Persona to add').selectOption('Cy');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('link', { name: 'Take Ada out' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(2);
});
