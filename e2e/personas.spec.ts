import type { Page } from '@playwright/test';
import { inWorkspace } from '@/db/scope';
import { createJourney } from '@/lib/journeys/creation';
import { changePersona, createPersona } from '@/lib/personas/mutations';
import { newPersonaSchema } from '@/lib/personas/schema';
import { signIn, type Team } from './fixtures/people';
import { expect, test } from './fixtures/test';

const mint = (team: Team, name: string, profile: object = {}) =>
  inWorkspace(team.id, 'write', (scope) => createPersona(scope, newPersonaSchema.parse({ name, profile })));

const next = async (page: Page, step: number) => {
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL(new RegExp(`step=${step}$`));
};

test('seven steps make a persona', async ({ page, team }) => {
  test.slow();
  await page.goto(`/w/${team.slug}/personas`);
  await expect(page.getByRole('heading', { name: 'No personas yet' })).toBeVisible();
  await page.getByRole('link', { name: 'New persona' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Lisa Brandt');
  await next(page, 2);
  await page.getByRole('textbox', { name: 'Role' }).fill('Mother of two');
  await page.getByRole('textbox', { name: 'Situation' }).fill('Orders in the evening.');
  await next(page, 3);
  await page.getByRole('textbox', { name: 'Age' }).fill('34');
  await next(page, 4);
  await page.getByRole('textbox', { name: 'Wishes and goals, line 1' }).fill('Shoes that fit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wishes and goals, line 2' })).toBeFocused();
  await page.keyboard.type('No trip to town');
  await next(page, 5);
  await page.getByRole('textbox', { name: 'Worries and annoyances, line 1' }).fill('Money that is away');
  await next(page, 6);
  await page.getByRole('textbox', { name: 'Quote' }).fill('Quick, please.');
  await next(page, 7);
  await page.getByRole('radio', { name: 'Another face, 3' }).check();
  await page.getByRole('radio', { name: /Colour 4/ }).check();
  await page.getByRole('button', { name: 'Save and finish' }).click();
  await page.waitForURL(/\/personas\/[0-9a-f-]{36}$/);
  for (const text of [
    'Mother of two',
    'Orders in the evening.',
    '34',
    'Shoes that fit',
    'No trip to town',
    'Money that is away',
    'Quick, please.',
  ])
    await expect(page.getByRole('main').getByText(text).first()).toBeVisible();
  await page.getByRole('link', { name: 'Step by step' }).click();
  await page.waitForURL(/\/edit$/);
  const progress = page.getByRole('navigation', { name: 'Steps of the persona' });
  await expect(progress.getByText('(filled in)')).toHaveCount(6);
});

test('what is typed is saved behind the hand', async ({ page, team }) => {
  const { id } = await mint(team, 'Bo');
  await page.goto(`/w/${team.slug}/personas/${id}/edit?step=2`);
  await page.getByRole('textbox', { name: 'Role' }).fill('Sailor');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('Sailor');
});

test('what could not be saved outlives a reload, and is saved when the line is back', async ({ page, team }) => {
  const { id } = await mint(team, 'Cy');
  const address = `/w/${team.slug}/personas/${id}/edit?step=4`;
  await page.goto(address);
  await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByRole('textbox', { name: 'Wishes and goals, line 1' }).fill('Never lose a word');
  await expect(page.getByText(/Not saved yet/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Wishes and goals, line 1' })).toHaveValue('Never lose a word');
  await page.unrouteAll();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 15_000 });
  await page.goto(`/w/${team.slug}/personas/${id}`);
  await expect(page.getByText('Never lose a word')).toBeVisible();
});

test('without a line, sending keeps the form and says so', async ({ page, team }) => {
  const { id } = await mint(team, 'Di');
  await page.goto(`/w/${team.slug}/personas/${id}/edit?step=2`);
  await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByRole('textbox', { name: 'Role' }).fill('Diver');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing is lost' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('Diver');
});

test('what a field rests on is said beside it, and too long a text is refused at its field', async ({ page, team }) => {
  const { id } = await mint(team, 'Eve');
  await page.goto(`/w/${team.slug}/personas/${id}/edit?step=4`);
  const goal = page.getByRole('textbox', { name: 'Wishes and goals, line 1' });
  await goal.fill('x'.repeat(301));
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(goal).toHaveAttribute('aria-invalid', 'true');
  await goal.fill('Short');
  await page.getByRole('button', { name: 'Wishes and goals: Assumed. Change what it rests on' }).click();
  const ground = page.getByRole('dialog', { name: 'What it rests on: Wishes and goals' });
  await ground.getByRole('radio', { name: 'Researched' }).check();
  await ground.getByLabel('Since').fill('2026-05-31');
  await ground.getByLabel('Source and notes').fill('Twelve interviews');
  await ground.getByLabel('Link').fill('javascript:alert(1)');
  await expect(ground.getByText('Enter a web address')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('button', { name: /^Wishes and goals: .* Change/ }).click();
  await expect(ground.getByText('Enter a web address')).toBeVisible();
  await ground.getByLabel('Link').fill('example.com/talks');
  await page.keyboard.press('Escape');
  await next(page, 5);
  await page.goto(`/w/${team.slug}/personas/${id}`);
  await page.getByRole('button', { name: 'Wishes and goals: Researched. What it rests on' }).click();
  const read = page.getByRole('dialog', { name: 'What it rests on: Wishes and goals' });
  await expect(read.getByText(/since 31 May 2026|since May 31, 2026/)).toBeVisible();
  await expect(read.getByText('Twelve interviews')).toBeVisible();
  await expect(read.getByRole('link', { name: 'example.com/talks' })).toHaveAttribute(
    'href',
    'https://example.com/talks',
  );
});

test('lists are put in order by keys and by pointer, and lose a row', async ({ page, team }) => {
  const { id } = await mint(team, 'Ivy', { goals: ['One', 'Two', 'Three'] });
  await page.goto(`/w/${team.slug}/personas/${id}/edit?step=4`);
  const line = (number: number) => page.getByRole('textbox', { name: `Wishes and goals, line ${number}` });
  const expectOrder = async (...texts: string[]) => {
    for (const [at, text] of texts.entries()) await expect(line(at + 1)).toHaveValue(text);
  };
  await line(3).focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expectOrder('One', 'Three', 'Two');
  await expect(line(2)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Moved to place 2 of' })).toBeAttached();
  const handle = (number: number) => page.getByRole('button', { name: `Wishes and goals: move row ${number}` });
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
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expectOrder('Two', 'One');
});

test('a day, traits, channels and own fields are kept', async ({ page, team }) => {
  const { id } = await mint(team, 'Jo');
  const here = `/w/${team.slug}/personas/${id}`;
  await page.goto(`${here}/edit?step=2`);
  await page.getByText('More: Segment').click();
  await page.getByLabel('Time of moment 1').fill('07:30');
  await page.getByRole('textbox', { name: 'What happens at moment 1' }).fill('Takes the train');
  await next(page, 3);
  await page.getByText('More: Brands').click();
  await page.getByRole('textbox', { name: 'Own field 1, name' }).fill('Shoe size');
  await page.getByRole('textbox', { name: 'Own field 1, text' }).fill('39');
  await next(page, 4);
  await page.getByText('More: Traits').click();
  await page.getByRole('button', { name: 'Patient – Hurried' }).click();
  const slider = page.getByRole('slider', { name: 'Patient – Hurried' });
  await slider.fill('80');
  await page.getByLabel('Phone').selectOption('Often');
  await next(page, 5);
  await page.goto(here);
  const main = page.getByRole('main');
  await expect(main.getByText('Takes the train')).toBeVisible();
  await expect(main.getByText('Shoe size')).toBeVisible();
  await expect(main.getByRole('img', { name: 'From Patient to Hurried: 80 of 100' })).toBeVisible();
  await expect(main.getByRole('listitem').filter({ hasText: 'Phone' })).toContainText('Often');
});

test('what never arrived is not put over what somebody has changed since, unless that is asked for', async ({
  page,
  team,
}) => {
  const { id } = await mint(team, 'Kit');
  const address = `/w/${team.slug}/personas/${id}/edit?step=2`;
  await page.goto(address);
  await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByRole('textbox', { name: 'Role' }).fill('Mine');
  await expect(page.getByText(/Not saved yet/)).toBeVisible();
  await inWorkspace(team.id, 'write', (scope) => changePersona(scope, { id, profile: { role: 'Theirs' } }));
  await page.reload();
  await expect(page.getByText('Something that you typed here earlier was never saved')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('Theirs');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('Mine');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('Mine');
  await expect(page.getByText('Something that you typed here earlier')).toHaveCount(0);
});

test('signed out meanwhile: it says so, keeps what was typed, and saves it after signing in', async ({
  page,
  context,
  baseURL,
  team,
}) => {
  const { id } = await mint(team, 'Lou');
  await page.goto(`/w/${team.slug}/personas/${id}/edit?step=2`);
  await context.clearCookies();
  await page.getByRole('textbox', { name: 'Role' }).fill('Painter');
  await expect(page.getByText(/Not saved.*You are signed out/)).toBeVisible();
  await signIn(context, team.owner, baseURL ?? '');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('Painter');
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

test('deleting says where it is used and asks for the name', async ({ page, team }) => {
  const { id } = await mint(team, 'Fay');
  await inWorkspace(team.id, 'write', (scope) =>
    createJourney(scope, { template: 'shoe-shop', locale: 'en', personaIds: [id] }),
  );
  await page.goto(`/w/${team.slug}/personas/${id}`);
  await page.getByText('Delete persona…').click();
  await expect(page.getByText('It stands on one map')).toBeVisible();
  const name = page.getByRole('textbox', { name: 'Type the name to confirm: Fay' });
  await name.fill('fay');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('That is not the name. It is: Fay')).toBeVisible();
  await name.fill('Fay');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.waitForURL(new RegExp(`/w/${team.slug}/personas$`));
  await expect(page.getByRole('heading', { name: 'No personas yet' })).toBeVisible();
});

test('a viewer reads and finds no way to change', async ({ viewerPage, team }) => {
  const { id } = await mint(team, 'Gus');
  const here = `/w/${team.slug}/personas`;
  await viewerPage.goto(here);
  await expect(viewerPage.getByRole('link', { name: 'Gus' })).toBeVisible();
  await expect(viewerPage.getByRole('link', { name: 'New persona' })).toHaveCount(0);
  expect((await viewerPage.request.get(`${here}/new`)).status()).toBe(404);
  await viewerPage.goto(`${here}/${id}/edit?step=2`);
  await viewerPage.waitForURL(new RegExp(`${here}/${id}$`));
  await expect(viewerPage.getByRole('link', { name: 'Step by step' })).toHaveCount(0);
  await expect(viewerPage.getByRole('button', { name: /^Edit/ })).toHaveCount(0);
  await expect(viewerPage.getByRole('button', { name: 'Duplicate' })).toHaveCount(0);
  await expect(viewerPage.getByText('Delete persona…')).toHaveCount(0);
});
