import type { Page } from '@playwright/test';
import { inWorkspace } from '@/db/scope';
import { createJourney } from '@/lib/journeys/creation';
import { createPersona } from '@/lib/personas/mutations';
import { newPersonaSchema } from '@/lib/personas/schema';
import { signIn, type Team } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

const mint = (team: Team, name: string) =>
  inWorkspace(team.id, 'write', (scope) => createPersona(scope, newPersonaSchema.parse({ name })));

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
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
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

test('all on one page, too long a text is refused at its field', async ({ page, team }) => {
  const { id } = await mint(team, 'Eve');
  await page.goto(`/w/${team.slug}/personas/${id}/edit?step=all`);
  const goal = page.getByRole('textbox', { name: 'Wishes and goals, line 1' });
  await goal.fill('x'.repeat(301));
  await page.getByRole('button', { name: 'Save and finish' }).click();
  await expect(goal).toHaveAttribute('aria-invalid', 'true');
  await goal.fill('Short');
  await page.getByRole('radio', { name: /Researched/ }).check();
  await page.getByRole('button', { name: 'Save and finish' }).click();
  await page.waitForURL(/\/personas\/[0-9a-f-]{36}$/);
  await expect(page.getByText(/Researched · since/)).toBeVisible();
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
  await expect(viewerPage.getByRole('link', { name: 'Edit', exact: true })).toHaveCount(0);
  await expect(viewerPage.getByText('Delete persona…')).toHaveCount(0);
});

test('every persona page is accessible', async ({ page, team }) => {
  test.slow();
  const here = `/w/${team.slug}/personas`;
  await page.goto(here);
  await expectAccessible(page);
  const { id } = await mint(team, 'Hal');
  for (const path of [
    here,
    `${here}/new`,
    `${here}/${id}`,
    ...[2, 4, 7, 'all'].map((step) => `${here}/${id}/edit?step=${step}`),
  ]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
