import { inWorkspace } from '@/db/scope';
import { createJourney } from '@/lib/journeys/making/creation';
import { mintTeam, signIn } from './fixtures/people';
import { baker, edit, mintPersona, next, openCard, phonePage, saved, storedPersona } from './fixtures/personas';
import { expect, expectAccessible, test } from './fixtures/test';

test('seven steps make a persona, and the card grows beside them', async ({ page, team }) => {
  test.slow();
  await page.goto(`/w/${team.slug}/personas`);
  await expect(page.getByRole('heading', { name: 'No personas yet' })).toBeVisible();
  await page.getByRole('link', { name: 'New persona' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Lisa Brandt');
  await next(page, 2);
  await page.getByRole('textbox', { name: 'Role' }).fill('Mother of two');
  await expect(page.getByRole('region', { name: 'The card so far' })).toContainText('Mother of two');
  await page.getByText('More: Segment').click();
  await page.getByLabel('Time of moment 1').fill('07:30');
  await page.getByRole('textbox', { name: 'What happens at moment 1' }).fill('Takes the train');
  await next(page, 3);
  await page.getByRole('textbox', { name: 'Age' }).fill('34');
  await page.getByText('More: Brands').click();
  await page.getByRole('textbox', { name: 'Own field 1, name' }).fill('Shoe size');
  await page.getByRole('textbox', { name: 'Own field 1, text' }).fill('39');
  await next(page, 4);
  await page.getByRole('textbox', { name: 'Wishes and goals, line 1' }).fill('Shoes that fit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wishes and goals, line 2' })).toBeFocused();
  await page.keyboard.type('No trip to town');
  await page.getByText('More: Traits').click();
  await page.getByRole('button', { name: 'Patient – Hurried' }).click();
  await expect(page.getByRole('button', { name: 'Patient – Hurried' })).toHaveCount(0);
  await page.getByRole('slider', { name: 'Patient – Hurried' }).fill('80');
  await page.getByLabel('Phone').selectOption('Often');
  await next(page, 5);
  await page.getByRole('textbox', { name: 'Worries and annoyances, line 1' }).fill('Money that is away');
  await next(page, 6);
  await page.getByRole('textbox', { name: 'Quote' }).fill('Quick, please.');
  await next(page, 7);
  await page.getByRole('radio', { name: 'Another face, 3' }).check();
  await page.getByRole('radio', { name: /Colour 4/ }).check();
  await page.getByRole('button', { name: 'Save and finish' }).click();
  await page.waitForURL(/\/personas\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Lisa Brandt" [level=1]
    - paragraph: Mother of two
    - blockquote: “Quick, please.”
    - heading "Wishes and goals" [level=2]
    - list:
      - listitem: Shoes that fit
      - listitem: No trip to town
    - heading "Worries and annoyances" [level=2]
    - heading "A day in the life" [level=2]
    - list:
      - listitem:
        - time: 07:30
        - text: Takes the train
    - heading "Demographics" [level=2]
    - heading "Traits" [level=2]
    - list:
      - listitem:
        - 'img "From Patient to Hurried: 80 of 100"'
    - heading "Channels and brands" [level=2]
  `);
  await expect(page.getByText('Shoe size')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Phone' })).toContainText('Often');
  await page.getByRole('link', { name: 'Step by step' }).click();
  await page.waitForURL(/\/edit$/);
  await expect(page.getByRole('navigation', { name: 'Steps of the persona' }).getByText('(filled in)')).toHaveCount(6);
});

test('what a field rests on is said beside it, and too long a text is refused at its field', async ({ page, team }) => {
  test.slow();
  const { path } = await mintPersona(team, 'Eve');
  await page.goto(`${path}/edit?step=4`);
  const goal = page.getByRole('textbox', { name: 'Wishes and goals, line 1' });
  await goal.fill('x'.repeat(301));
  await expect(goal).toHaveAttribute('aria-invalid', 'true');
  await goal.fill('Short');
  await expect(goal).not.toHaveAttribute('aria-invalid', 'true', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Wishes and goals: Assumed. Change what it rests on' }).click();
  const ground = page.getByRole('dialog', { name: 'What it rests on: Wishes and goals' });
  await ground.getByRole('radio', { name: 'Researched' }).check();
  await ground.getByLabel('Since').fill('2026-05-31');
  await ground.getByLabel('Source and notes').fill('Twelve interviews');
  await ground.getByLabel('Link').fill('javascript:alert(1)');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('button', { name: /^Wishes and goals: .* Change/ }).click();
  await expect(ground.getByText('Enter a web address')).toBeVisible();
  await ground.getByLabel('Link').fill('example.com/talks');
  await page.keyboard.press('Escape');
  await next(page, 5);
  await page.goto(path);
  await page.getByRole('button', { name: 'Wishes and goals: Researched. What it rests on' }).click();
  const read = page.getByRole('dialog', { name: 'What it rests on: Wishes and goals' });
  await expect(read.getByText(/since 31 May 2026|since May 31, 2026/)).toBeVisible();
  await expect(read.getByText('Twelve interviews')).toBeVisible();
  const link = read.getByRole('link', { name: 'example.com/talks' });
  await expect(link).toHaveAttribute('href', 'https://example.com/talks');
});

test('lists are put in order by keys and by pointer, lose a row, and take a list that is pasted', async ({
  page,
  context,
  team,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { path } = await mintPersona(team, 'Ivy', { goals: ['One', 'Two', 'Three'] });
  await page.goto(`${path}/edit?step=4`);
  const line = (number: number) => page.getByRole('textbox', { name: `Wishes and goals, line ${number}` });
  const expectOrder = async (...texts: string[]) => {
    for (const [at, text] of texts.entries()) await expect(line(at + 1)).toHaveValue(text);
  };
  const handle = (number: number) => page.getByRole('button', { name: `Wishes and goals: move row ${number}` });
  await expect(handle(1)).toBeVisible();
  await line(3).focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expectOrder('One', 'Three', 'Two');
  await expect(line(2)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Moved to place 2 of' })).toBeAttached();
  await handle(1).focus();
  await page.keyboard.press('ArrowDown');
  await expectOrder('Three', 'One', 'Two');
  await expect(handle(2)).toBeFocused();
  const target = await line(1).boundingBox();
  await handle(3).hover();
  await page.mouse.down();
  await page.mouse.move((target?.x ?? 0) + 20, (target?.y ?? 0) + 2, { steps: 4 });
  await page.mouse.up();
  await expectOrder('Two', 'Three', 'One');
  await page.getByRole('button', { name: 'Wishes and goals: remove row 2' }).click();
  await expectOrder('Two', 'One');
  await page.evaluate(() => navigator.clipboard.writeText('- Four\n2. Five\n'));
  await line(2).focus();
  await page.keyboard.press('Control+V');
  await expectOrder('Two', 'One', 'Four', 'Five');
  await saved(page);
  await page.reload();
  await expectOrder('Two', 'One', 'Four', 'Five');
});

test('without script the steps work as plain forms', async ({ browser, baseURL, team }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await signIn(context, team.owner, baseURL ?? '');
  const page = await context.newPage();
  await page.goto(`/w/${team.slug}/personas/new`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Paper Pat');
  await next(page, 2);
  await page.goto(page.url().replace('step=2', 'step=4'));
  await page.getByRole('textbox', { name: 'Wishes and goals, line 1' }).fill('First');
  await page.getByRole('textbox', { name: 'Wishes and goals, line 3' }).fill('Third');
  await next(page, 5);
  await page.goto(page.url().replace('/edit?step=5', ''));
  await expect(page.getByRole('listitem').filter({ hasText: 'First' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Third' })).toBeVisible();
  await context.close();
});

test('on the card a click edits, leaving saves, and what is empty is added where it belongs', async ({
  page,
  team,
}) => {
  const { id, path } = await mintPersona(team, 'Ada', baker);
  await openCard(page, path);
  await page.getByText('Up before dawn.').click();
  const field = page.getByRole('textbox', { name: 'Situation' });
  await expect(field).toBeFocused();
  await field.fill('Up before the birds.');
  await page.getByRole('heading', { name: 'Wishes and goals' }).click();
  await expect(page.getByRole('form', { name: 'Situation' })).toHaveCount(0);
  await expect(page.getByText('Up before the birds.')).toBeVisible();
  await page.getByRole('button', { name: 'Age', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Age' })).toBeFocused();
  await page.keyboard.type('41');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Not this', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Not this, line 1' })).toBeFocused();
  await page.keyboard.type('Dear customer');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('“Dear customer”')).toBeVisible();
  await saved(page);
  const after = { ...baker, situation: 'Up before the birds.', age: '41', dontSay: ['Dear customer'] };
  await expect.poll(async () => (await storedPersona(team, id))?.profile).toMatchObject(after);
});

test('by keys: F2 and Enter edit, Enter closes, Esc puts it back, the focus stays', async ({ page, team }) => {
  const { id, path } = await mintPersona(team, 'Bo', baker);
  await openCard(page, path);
  await edit(page, 'Role').focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Role' })).toBeFocused();
  await page.keyboard.type('Miller');
  await page.keyboard.press('Enter');
  await expect(edit(page, 'Role')).toBeFocused();
  await saved(page);
  await edit(page, 'Name').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Bo Miller');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bo Miller', level: 1 })).toBeVisible();
  await edit(page, 'Role').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody');
  await page.keyboard.press('Escape');
  await expect(edit(page, 'Role')).toBeFocused();
  await expect(page.getByText('Miller', { exact: true })).toBeVisible();
  await edit(page, 'Wishes and goals').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wishes and goals, line 1' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Butter');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await page.keyboard.press('Control+Enter');
  await expect(edit(page, 'Wishes and goals')).toBeFocused();
  const profile = { role: 'Miller', goals: ['Butter', 'Bread', 'Sleep'] };
  const stored = () => storedPersona(team, id);
  await expect.poll(stored, { timeout: 30_000 }).toMatchObject({ name: 'Bo Miller', profile });
});

test('by touch: tapping edits, tapping beside it saves', async ({ browser, baseURL, team }) => {
  const { id, path } = await mintPersona(team, 'Eve', baker);
  const page = await phonePage(browser, team.owner, baseURL ?? '');
  await openCard(page, path);
  await page.getByText('Mice').tap();
  const line = page.getByRole('textbox', { name: 'Worries and annoyances, line 1' });
  await expect(line).toBeFocused();
  await line.fill('Rats');
  await page.getByRole('heading', { name: 'Wishes and goals' }).tap();
  await saved(page);
  expect((await storedPersona(team, id))?.profile.worries).toEqual(['Rats']);
  await page.context().close();
});

test('a face is put together, or a picture takes its place wherever the face is shown', async ({ page, team }) => {
  test.slow();
  // Neither its hair nor its eyes are those that are chosen.
  const { id, path } = await mintPersona(team, 'Hal', { ...baker, portraitSeed: 'hal' });
  await inWorkspace(team.id, 'write', (scope) =>
    createJourney(scope, { template: 'blank', locale: 'en', personaIds: [id] }),
  );
  await openCard(page, path);
  await edit(page, 'Appearance').click();
  await page.getByText('Put a face together').click();
  await page.getByRole('radio', { name: 'Hair, 3' }).check();
  await page.getByRole('radio', { name: 'Eyes, 4' }).check();
  await expect.poll(async () => (await storedPersona(team, id))?.profile.portraitSeed).toBe('hal~---23--');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  const pixels = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const picture = { name: 'face.png', mimeType: 'image/png', buffer: Buffer.from(pixels, 'base64') };
  await (await chooser).setFiles(picture);
  await expect(page.getByRole('img', { name: 'The picture there is now' })).toBeVisible();
  await expect.poll(async () => (await storedPersona(team, id))?.portraitFileId).toMatch(/^[0-9a-f-]{36}$/);
  const file = new RegExp(`/files/${(await storedPersona(team, id))?.portraitFileId}`);
  await page.goto(`/w/${team.slug}/journeys`);
  await expect(page.getByRole('img', { name: 'Hal' }).first()).toHaveAttribute('src', file);
  await openCard(page, path);
  await edit(page, 'Appearance').click();
  await page.getByRole('button', { name: 'Use the drawn face' }).click();
  await expect.poll(async () => (await storedPersona(team, id))?.portraitFileId).toBeNull();
});

test('each part of the card is accessible while it is edited', async ({ page, team }) => {
  test.slow();
  const { path } = await mintPersona(team, 'Ivy', {
    ...baker,
    day: [{ time: '07:30', text: 'Train' }],
    traits: [{ low: 'Patient', high: 'Hurried', value: 30 }],
    fields: [{ label: 'Shoe size', text: '39', state: 'measured', since: '2026-01-01', source: 'Orders', link: '' }],
  });
  await openCard(page, path);
  for (const label of ['Appearance', 'Wishes and goals', 'A day in the life', 'Traits', 'Own fields']) {
    await edit(page, label).click();
    await expect(page.getByRole('form', { name: label })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(edit(page, label)).toBeFocused();
  }
});

test('the library finds, narrows and sorts, and its address says how', async ({ page, team }) => {
  await mintPersona(team, 'Ada', { goals: ['Fresh bread'] });
  await mintPersona(team, 'Bo', {}, { evidence: 'measured' });
  await mintPersona(team, 'Zoë');
  await page.goto(`/w/${team.slug}/personas`);
  const people = page.getByRole('article').getByRole('heading');
  await expect(people).toHaveText(['Ada', 'Bo', 'Zoë']);
  await page.getByRole('searchbox', { name: 'Search personas' }).fill('zoe');
  await expect(people).toHaveText(['Zoë']);
  await expect(page).toHaveURL(/q=zoe/);
  await page.getByRole('searchbox').fill('bread nobody');
  await expect(page.getByText('Nobody is like that.')).toBeVisible();
  await page.getByRole('link', { name: 'Show everybody' }).click();
  await expect(people).toHaveCount(3);
  await page.getByRole('navigation', { name: 'By evidence' }).getByRole('link', { name: 'Measured' }).click();
  await expect(people).toHaveText(['Bo']);
  await page.goto(`/w/${team.slug}/personas`);
  await page.getByLabel('Order').selectOption('Latest change first');
  await expect(people).toHaveText(['Zoë', 'Bo', 'Ada']);
});

test('two are compared: what they share is told from what differs, and nobody else’s is seen', async ({
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
  await page.getByRole('checkbox', { name: 'Compare Ada' }).check();
  await page.getByRole('checkbox', { name: 'Compare Bo' }).check();
  await page.getByRole('button', { name: 'Compare' }).click();
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

test('in Dutch, a well-known one is a start, and a duplicate is another person', async ({ page, context, baseURL }) => {
  const team = await mintTeam('Winkel', 'nl');
  await signIn(context, team.owner, baseURL ?? '');
  await page.goto(`/w/${team.slug}/personas/new`);
  await page.getByRole('textbox', { name: 'Naam' }).fill('Priya');
  await page.getByRole('radio', { name: /Zakelijke inkoper/ }).check();
  await page.getByRole('button', { name: 'Opslaan en verder' }).click();
  await page.waitForURL(/step=2$/);
  await expect(page.getByRole('textbox', { name: 'Rol' })).toHaveValue('Koopt in voor een bedrijf van veertig mensen');
  await page.getByRole('link', { name: 'Naar de persona' }).click();
  await expect(page.getByRole('heading', { name: 'Wensen en doelen' })).toBeVisible();
  await page.getByRole('button', { name: 'Dupliceren' }).click();
  await expect(page.getByRole('heading', { name: 'Priya (kopie)', level: 1 })).toBeVisible();
});

test('long names and texts stay within a phone', async ({ browser, baseURL, team }) => {
  const name = `${'Wolfeschlegelsteinhausenbergerdorff '.repeat(3).trim()}`;
  const one = await mintPersona(team, name, { role: 'x'.repeat(200), goals: ['So long a wish '.repeat(15)] });
  const two = await mintPersona(team, 'Bo');
  const page = await phonePage(browser, team.owner, baseURL ?? '');
  for (const path of [
    `/w/${team.slug}/personas`,
    one.path,
    `${one.path}/edit?step=4`,
    `/w/${team.slug}/personas/compare?persona=${one.id}&persona=${two.id}`,
  ]) {
    await page.goto(path);
    await expect(page.getByText('Wolfeschlegel').first()).toBeVisible();
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(over, path).toBe(0);
  }
  await page.context().close();
});

test('a viewer reads it with its maps, and finds no way to change; deleting asks for the name', async ({
  viewerPage,
  page,
  team,
}) => {
  const { id, path } = await mintPersona(team, 'Gus', baker);
  await inWorkspace(team.id, 'write', (scope) =>
    createJourney(scope, { template: 'shoe-shop', locale: 'en', personaIds: [id] }),
  );
  await viewerPage.goto(`/w/${team.slug}/personas`);
  await expect(viewerPage.getByRole('link', { name: 'Gus' })).toBeVisible();
  await expect(viewerPage.getByRole('link', { name: 'New persona' })).toHaveCount(0);
  expect((await viewerPage.request.get(`/w/${team.slug}/personas/new`)).status()).toBe(404);
  await viewerPage.goto(`${path}/edit?step=2`);
  await viewerPage.waitForURL(path);
  const map = viewerPage.getByRole('listitem').filter({ hasText: 'Buying shoes in the web shop' });
  await expect(map).toContainText('16 designed emotions');
  await expect(map).toContainText('No answers');
  await expect(viewerPage.getByRole('link', { name: 'Step by step' })).toHaveCount(0);
  await expect(viewerPage.getByRole('button', { name: /^(Edit|Duplicate)/ })).toHaveCount(0);
  await expect(viewerPage.getByText('Delete persona…')).toHaveCount(0);
  await page.goto(path);
  await page.getByText('Delete persona…').click();
  await expect(page.getByText('It stands on one map')).toBeVisible();
  const name = page.getByRole('textbox', { name: 'Type the name to confirm: Gus' });
  await name.fill('gus');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('That is not the name. It is: Gus')).toBeVisible();
  await name.fill('Gus');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.waitForURL(new RegExp(`/w/${team.slug}/personas$`));
  await expect(page.getByRole('heading', { name: 'No personas yet' })).toBeVisible();
});
