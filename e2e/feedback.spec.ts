import { defaultWordings } from '@/lib/feedback/wordings';
import { answer, fieldsOf, mintForm, mintTouchpoint, storedAnswers } from './fixtures/forms';
import { expect, expectAccessible, test } from './fixtures/test';

const panelOf = (team: { slug: string }, touchpointId: string) => `/w/${team.slug}/feedback?touchpoint=${touchpointId}`;

test('a workspace without forms says where they are made', async ({ page, team }) => {
  await page.goto(`/w/${team.slug}/feedback`);
  await expect(page.getByRole('heading', { name: 'No form yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'To the journeys' })).toHaveAttribute('href', `/w/${team.slug}/journeys`);
  await expectAccessible(page);
});

test('a form is made, worded, closed and opened again', async ({ page, team }) => {
  const form = await mintForm(team, 'nps', 'Hotline');
  await page.goto(`/w/${team.slug}/feedback`);
  await page.getByRole('link', { name: 'Hotline' }).click();
  const panel = page.getByRole('complementary', { name: 'Hotline' });
  await expect(panel.getByText(defaultWordings.nps.en.question)).toBeVisible();

  await panel.getByRole('button', { name: 'Make another form' }).click();
  await panel.getByRole('radio', { name: /Feeling/ }).check();
  await panel.getByRole('button', { name: 'Make form', exact: true }).click();
  const made = panel.getByRole('article', { name: 'Feeling (faces)' });
  await expect(made).toContainText(defaultWordings.emoji.en.question);

  const link = await made.getByRole('textbox', { name: 'Public link' }).inputValue();
  const path = new URL(link).pathname;
  await made.getByRole('button', { name: 'Edit wording' }).click();
  const editor = made.getByRole('group', { name: 'English' });
  await editor.getByRole('textbox', { name: 'Question', exact: true }).fill('');
  await editor.getByRole('textbox', { name: 'Thank-you text' }).fill('Kept while mending');
  await made.getByRole('button', { name: 'Save wording' }).click();
  await expect(editor.getByText('Please fill this in.')).toBeVisible();
  await expect(editor.getByRole('textbox', { name: 'Question', exact: true })).toBeFocused();
  await expect(editor.getByRole('textbox', { name: 'Thank-you text' })).toHaveValue('Kept while mending');
  await editor.getByRole('textbox', { name: 'Question', exact: true }).fill('How was the call?');
  await made.getByRole('button', { name: 'Remove Dutch' }).click();
  await made.getByRole('button', { name: 'Save wording' }).click();
  await expect(made.getByText('Saved. New visitors see the new words.')).toBeVisible();
  const shown = await page.request.get(path, { headers: { 'accept-language': 'nl' } });
  expect(await shown.text()).toContain('<html lang="en">');
  expect(await shown.text()).toContain('How was the call?');

  await made.getByRole('button', { name: 'Edit wording' }).click();
  await made.getByRole('button', { name: 'Add Dutch' }).click();
  await expect(
    made.getByRole('group', { name: 'Dutch' }).getByRole('textbox', { name: 'Question', exact: true }),
  ).toHaveValue(defaultWordings.emoji.nl.question);
  await made.getByRole('button', { name: 'Cancel' }).click();

  await made.getByRole('button', { name: 'Close form' }).click();
  await expect(made.getByText('Closed', { exact: true })).toBeVisible();
  expect((await page.request.get(path)).status()).toBe(410);
  await made.getByRole('button', { name: 'Open again' }).click();
  await expect(made.getByText('Open', { exact: true })).toBeVisible();
  expect((await page.request.get(path)).status()).toBe(200);
  expect((await page.request.get(`/f/${form.token}`)).status()).toBe(200);
});

test('an answer keeps the words it was asked with', async ({ page, team }) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  const before = await (await page.request.get(`/f/${form.token}`)).text();
  const submission = /name="submission" value="([^"]+)"/.exec(before)?.[1] ?? '';

  await page.goto(panelOf(team, form.touchpointId));
  await page.getByRole('button', { name: 'Edit wording' }).click();
  const question = page.getByRole('group', { name: 'English' }).getByRole('textbox', { name: 'Question', exact: true });
  await question.fill('Was the parcel in time?');
  await page.getByRole('button', { name: 'Save wording' }).click();
  await expect(page.getByText('Saved. New visitors see the new words.')).toBeVisible();

  await page.request.post(`/f/${form.token}`, { form: { submission, lang: 'en', ...fieldsOf(form, 2) } });
  expect(await storedAnswers(team)).toMatchObject([{ formVersionId: form.versionId, score: 2 }]);
});

test('wording that somebody else changed meanwhile is not written over, and stays in the fields', async ({
  page,
  context,
  team,
}) => {
  const form = await mintForm(team, 'ces', 'Cart');
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(panelOf(team, form.touchpointId));
    await tab.getByRole('button', { name: 'Edit wording' }).click();
    const dutch = tab.getByRole('group', { name: 'Dutch' }).getByRole('textbox', { name: 'Question', exact: true });
    await dutch.fill(tab === page ? 'Mijn woorden' : 'Andere woorden');
  }
  await other.getByRole('button', { name: 'Save wording' }).click();
  await expect(other.getByText('Saved. New visitors see the new words.')).toBeVisible();
  await page.getByRole('button', { name: 'Save wording' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Someone else changed this form' })).toBeVisible();
  const mine = page.getByRole('group', { name: 'Dutch' }).getByRole('textbox', { name: 'Question', exact: true });
  await expect(mine).toHaveValue('Mijn woorden');
});

test('single answers are shown from five on, and to a viewer without anything to change', async ({
  page,
  viewerPage,
  team,
}) => {
  const form = await mintForm(team, 'nps', 'Return label');
  await answer(team, form, [2, 3, 4, 9], 'The printer was empty');
  await page.goto(panelOf(team, form.touchpointId));
  const panel = page.getByRole('complementary', { name: 'Return label' });
  await expect(panel.getByText('4 answers so far; shown from 5 on')).toBeVisible();
  await expect(page.getByText('The printer was empty')).toHaveCount(0);
  const hidden = await page.request.get(`/api/w/${team.slug}/touchpoints/${form.touchpointId}/feedback`);
  expect(await hidden.text()).not.toContain('printer');

  await answer(team, form, [10], 'The label came by mail');
  await viewerPage.goto(panelOf(team, form.touchpointId));
  const seen = viewerPage.getByRole('complementary', { name: 'Return label' });
  await expect(seen.getByText('The label came by mail')).toBeVisible();
  await expect(seen.getByText('10 of 10')).toBeVisible();
  await expect(seen.getByRole('button', { name: /Edit|Close form|Make/ })).toHaveCount(0);
  await seen.getByRole('button', { name: 'QR code' }).click();
  await expect(viewerPage.getByRole('img', { name: 'QR code that leads to the form' })).toBeVisible();
  await expect(viewerPage.getByRole('link', { name: 'Download as SVG' })).toHaveAttribute('download', /\.svg$/);
  await expectAccessible(viewerPage);
});

test("a stranger's request and one for another workspace's touchpoint find nothing", async ({
  page,
  strangerPage,
  team,
}) => {
  const touchpointId = await mintTouchpoint(team);
  const address = `/api/w/${team.slug}/touchpoints/${touchpointId}/feedback`;
  expect((await page.request.get(address)).status()).toBe(200);
  expect((await strangerPage.request.get(address)).status()).toBe(404);
  for (const id of ['01890000-0000-7000-8000-000000000000', 'nonsense']) {
    expect((await page.request.get(address.replace(touchpointId, id))).status()).toBe(404);
  }
});
