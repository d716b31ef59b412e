import { inWorkspace } from '@/db/scope';
import { createJourney } from '@/lib/journeys/making/creation';
import { baker, edit, mintPersona, openCard, saved, storedPersona } from './fixtures/personas';
import { expect, expectAccessible, test } from './fixtures/test';

const pixels = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture = { name: 'face.png', mimeType: 'image/png', buffer: Buffer.from(pixels, 'base64') };

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

test('by touch: tapping edits, tapping beside it saves', async ({ phoneOf, team }) => {
  const { id, path } = await mintPersona(team, 'Eve', baker);
  const page = await phoneOf(team.owner);
  await openCard(page, path);
  await page.getByText('Mice').tap();
  const line = page.getByRole('textbox', { name: 'Worries and annoyances, line 1' });
  await expect(line).toBeFocused();
  await line.fill('Rats');
  await page.getByRole('heading', { name: 'Wishes and goals' }).tap();
  await saved(page);
  expect((await storedPersona(team, id))?.profile.worries).toEqual(['Rats']);
  await edit(page, 'Appearance').tap();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a picture' }).tap();
  await (await chooser).setFiles(picture);
  await expect(page.getByRole('img', { name: 'The picture there is now' })).toBeVisible();
  await expect.poll(async () => (await storedPersona(team, id))?.portraitFileId).toMatch(/^[0-9a-f-]{36}$/);
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
  await (await chooser).setFiles(picture);
  await expect(page.getByRole('img', { name: 'The picture there is now' })).toBeVisible();
  await expect.poll(async () => (await storedPersona(team, id))?.portraitFileId).toMatch(/^[0-9a-f-]{36}$/);
  const file = new RegExp(`/files/${(await storedPersona(team, id))?.portraitFileId}`);
  await page.goto(`/w/${team.slug}/journeys`);
  await expect(page.getByRole('img', { name: 'Hal' }).first()).toHaveAttribute('src', file);
  await openCard(page, path);
  await edit(page, 'Appearance').click();
  await page.getByRole('button', { name: 'Use the drawn face' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Choose a picture' })).toBeFocused();
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
