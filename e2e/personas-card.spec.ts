import type { Page } from '@playwright/test';
import { inWorkspace } from '@/db/scope';
import { createPersona, deletePersona } from '@/lib/personas/mutations';
import { findPersona } from '@/lib/personas/queries';
import { newPersonaSchema } from '@/lib/personas/schema';
import { signIn, type Team } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

const full = {
  role: 'Baker',
  situation: 'Up before dawn.',
  goals: ['Bread', 'Sleep'],
  worries: ['Mice'],
  quote: 'Warm is best.',
};

const mint = (team: Team, name: string, profile: object = full) =>
  inWorkspace(team.id, 'write', (scope) => createPersona(scope, newPersonaSchema.parse({ name, profile })));
const stored = (team: Team, id: string) => inWorkspace(team.id, 'read', (scope) => findPersona(scope, id));
const edit = (page: Page, label: string) => page.getByRole('button', { name: `Edit: ${label}`, exact: true });
/** The card as it can be edited: its buttons come with the script. */
const open = async (page: Page, team: Team, id: string) => {
  await page.goto(`/w/${team.slug}/personas/${id}`);
  await expect(edit(page, 'Name')).toBeAttached();
};
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

test('a click on a text edits it there, leaving saves it', async ({ page, team }) => {
  const { id } = await mint(team, 'Ada');
  await open(page, team, id);
  await page.getByText('Up before dawn.').click();
  const field = page.getByRole('textbox', { name: 'Situation' });
  await expect(field).toBeFocused();
  await field.fill('Up before the birds.');
  await page.getByRole('heading', { name: 'Demographics' }).click();
  await expect(page.getByRole('form', { name: 'Situation' })).toHaveCount(0);
  await expect(page.getByText('Up before the birds.')).toBeVisible();
  await saved(page);
  expect((await stored(team, id))?.profile).toMatchObject({ ...full, situation: 'Up before the birds.' });
});

test('by keys: F2 and Enter edit, Enter closes, Esc puts it back, the focus stays', async ({ page, team }) => {
  const { id } = await mint(team, 'Bo');
  await open(page, team, id);
  await edit(page, 'Role').focus();
  await page.keyboard.press('F2');
  const role = page.getByRole('textbox', { name: 'Role' });
  await expect(role).toBeFocused();
  await page.keyboard.type('Miller');
  await page.keyboard.press('Enter');
  await expect(edit(page, 'Role')).toBeFocused();
  await saved(page);
  await edit(page, 'Name').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bo Miller');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bo Miller', level: 1 })).toBeVisible();
  await edit(page, 'Role').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody');
  await saved(page);
  await page.keyboard.press('Escape');
  await expect(edit(page, 'Role')).toBeFocused();
  await expect(page.getByText('Miller', { exact: true })).toBeVisible();
  await expect.poll(async () => (await stored(team, id))?.profile.role).toBe('Miller');
  expect((await stored(team, id))?.name).toBe('Bo Miller');
});

test('a list is edited there by keys alone', async ({ page, team }) => {
  const { id } = await mint(team, 'Cy');
  await open(page, team, id);
  await edit(page, 'Wishes and goals').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wishes and goals, line 1' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Butter');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await page.keyboard.press('Control+Enter');
  await expect(edit(page, 'Wishes and goals')).toBeFocused();
  await saved(page);
  expect((await stored(team, id))?.profile.goals).toEqual(['Butter', 'Bread', 'Sleep']);
});

test('what is empty is added where it belongs', async ({ page, team }) => {
  const { id } = await mint(team, 'Di', {});
  await open(page, team, id);
  await page.getByRole('button', { name: 'Age', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Age' })).toBeFocused();
  await page.keyboard.type('41');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('41', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Not this', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Not this, line 1' })).toBeFocused();
  await page.keyboard.type('Dear customer');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('“Dear customer”')).toBeVisible();
  await saved(page);
  expect((await stored(team, id))?.profile).toMatchObject({ age: '41', dontSay: ['Dear customer'] });
});

test('by touch: tapping edits, tapping beside it saves', async ({ browser, baseURL, team }) => {
  const { id } = await mint(team, 'Eve');
  const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 390, height: 844 } });
  await signIn(context, team.owner, baseURL ?? '');
  const page = await context.newPage();
  await open(page, team, id);
  await page.getByText('Mice').tap();
  const line = page.getByRole('textbox', { name: 'Worries and annoyances, line 1' });
  await expect(line).toBeFocused();
  await line.fill('Rats');
  await page.getByRole('heading', { name: 'Wishes and goals' }).tap();
  await expect(page.getByText('Rats')).toBeVisible();
  await saved(page);
  expect((await stored(team, id))?.profile.worries).toEqual(['Rats']);
  await context.close();
});

test('without a line the card keeps what was typed, over a reload, and says so', async ({ page, team }) => {
  const { id } = await mint(team, 'Fay');
  await open(page, team, id);
  await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByText('Warm is best.').click();
  await page.getByRole('textbox', { name: 'Quote' }).fill('Cold is fine.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Not saved yet/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('“Cold is fine.”')).toBeVisible();
  expect((await stored(team, id))?.profile.quote).toBe('Warm is best.');
  await page.unrouteAll();
  await saved(page);
  expect((await stored(team, id))?.profile.quote).toBe('Cold is fine.');
});

test('a refused text says why at its field, and one of a deleted persona is not lost in silence', async ({
  page,
  team,
}) => {
  const { id } = await mint(team, 'Gus');
  await open(page, team, id);
  await page.getByText('Mice').click();
  const line = page.getByRole('textbox', { name: 'Worries and annoyances, line 1' });
  await line.fill('x'.repeat(301));
  await expect(page.getByText('This is too long.').first()).toBeVisible();
  await expect(line).toHaveAttribute('aria-invalid', 'true');
  await line.fill('Rats');
  await saved(page);
  await inWorkspace(team.id, 'write', (scope) => deletePersona(scope, { id, confirmation: 'Gus' }));
  await line.fill('Cats');
  await expect(page.getByText(/Not saved. This does not exist, or no longer/)).toBeVisible();
  await expect(line).toHaveValue('Cats');
});

test('a face is put together, or a picture takes its place', async ({ page, team }) => {
  // Neither its hair nor its eyes are those that are chosen.
  const { id } = await mint(team, 'Hal', { ...full, portraitSeed: 'hal' });
  await open(page, team, id);
  await edit(page, 'Appearance').click();
  await page.getByText('Put a face together').click();
  await page.getByRole('radio', { name: 'Hair, 3' }).check();
  await page.getByRole('radio', { name: 'Eyes, 4' }).check();
  await expect.poll(async () => (await stored(team, id))?.profile.portraitSeed).toBe('hal~---23--');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  const pixels = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await (await chooser).setFiles({ name: 'face.png', mimeType: 'image/png', buffer: pixels });
  await expect(page.getByRole('img', { name: 'The picture there is now' })).toBeVisible();
  await expect.poll(async () => (await stored(team, id))?.portraitFileId).toMatch(/^[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Use the drawn face' }).click();
  await expect.poll(async () => (await stored(team, id))?.portraitFileId).toBeNull();
});

test('each part of the card is accessible while it is edited', async ({ page, team }) => {
  test.slow();
  const profile = {
    ...full,
    day: [{ time: '07:30', text: 'Train' }],
    traits: [{ low: 'Patient', high: 'Hurried', value: 30 }],
    fields: [{ label: 'Shoe size', text: '39', state: 'measured', since: '2026-01-01', source: 'Orders', link: '' }],
  };
  const { id } = await mint(team, 'Ivy', profile);
  await open(page, team, id);
  await expectAccessible(page);
  for (const label of ['Appearance', 'Wishes and goals', 'A day in the life', 'Traits', 'Own fields']) {
    await edit(page, label).click();
    await expect(page.getByRole('form', { name: label })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(edit(page, label)).toBeFocused();
  }
});
