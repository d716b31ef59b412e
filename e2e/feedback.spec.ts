import { inWorkspace } from '@/db/scope';
import { publishForm, saveDraft, setTouchpoints, startForm } from '@/lib/feedback/mutations';
import { defaultWordings } from '@/lib/feedback/wordings';
import { answer, fieldsOf, mintForm, mintTouchpoint, storedAnswers } from './fixtures/forms';
import { expect, expectAccessible, test } from './fixtures/test';

const panelOf = (team: { slug: string }, touchpointId: string) => `/w/${team.slug}/feedback?touchpoint=${touchpointId}`;

test('a workspace without forms leads to the first one', async ({ page, team }) => {
  await page.goto(`/w/${team.slug}/feedback`);
  await expect(page.getByRole('heading', { name: 'No form yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'New form' })).toHaveAttribute(
    'href',
    `/w/${team.slug}/feedback/forms/new`,
  );
  await expectAccessible(page);
});

test('a form is made at a touchpoint, closed and opened again', async ({ page, team }) => {
  const form = await mintForm(team, 'nps', 'Hotline');
  await page.goto(`/w/${team.slug}/feedback`);
  await page.getByRole('link', { name: 'Hotline', exact: true }).click();
  const panel = page.getByRole('complementary', { name: 'Hotline' });
  await expect(panel.getByText(defaultWordings.nps.en.question)).toBeVisible();

  await panel.getByRole('button', { name: 'Make another form' }).click();
  await panel.getByRole('radio', { name: /Feeling/ }).check();
  await panel.getByRole('button', { name: 'Make form', exact: true }).click();
  const made = panel.getByRole('article', { name: 'Feeling (faces)' });
  await expect(made).toContainText(defaultWordings.emoji.en.question);
  await expect(made.getByRole('link', { name: 'Edit form' })).toHaveAttribute(
    'href',
    /\/feedback\/forms\/[0-9a-f-]{36}$/,
  );

  const link = await made.getByRole('textbox', { name: 'Public link' }).inputValue();
  const path = new URL(link).pathname;
  await made.getByRole('button', { name: 'Close form' }).click();
  await expect(made.getByText('Closed', { exact: true })).toBeVisible();
  const status = async () => (await page.request.get(path)).status();
  await expect.poll(status).toBe(410);
  await made.getByRole('button', { name: 'Open again' }).click();
  await expect(made.getByText('Open', { exact: true })).toBeVisible();
  await expect.poll(status).toBe(200);
  expect((await page.request.get(`/f/${form.token}`)).status()).toBe(200);
});

test('an answer keeps the words it was asked with', async ({ page, team }) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  const before = await (await page.request.get(`/f/${form.token}`)).text();
  const submission = /name="submission" value="([^"]+)"/.exec(before)?.[1] ?? '';
  await inWorkspace(team.id, 'write', async (scope) => {
    const questions = form.content.questions.map((one) => ({ ...one, title: { en: 'Was the parcel in time?' } }));
    await saveDraft(scope, { id: form.id, revision: 1, content: { ...form.content, questions } });
    await publishForm(scope, { id: form.id, revision: 2 });
  });
  const shown = async () => (await page.request.get(`/f/${form.token}`)).text();
  await expect.poll(shown).toContain('Was the parcel in time?');

  await page.request.post(`/f/${form.token}`, { form: { submission, lang: 'en', ...fieldsOf(form, 2) } });
  expect(await storedAnswers(team)).toMatchObject([{ formVersionId: form.versionId, score: 2 }]);
});

test('the list holds drafts, forms at several touchpoints, and what was completed', async ({
  page,
  viewerPage,
  team,
}) => {
  const form = await mintForm(team, 'nps', 'Hotline');
  const second = await mintTouchpoint(team, 'Return label');
  await inWorkspace(team.id, 'write', async (scope) => {
    await setTouchpoints(scope, { id: form.id, touchpointIds: [form.touchpointId, second] });
    await startForm(scope, { name: 'For later', template: 'event', language: 'en', touchpointIds: [] });
  });
  await answer(team, form, [7, 8, 9, 10, 10, 3]);
  await page.goto(`/w/${team.slug}/feedback`);
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row(defaultWordings.nps.en.question)).toContainText(/Hotline, Return label.*Open.*6/);
  await expect(row('For later')).toContainText(/Nowhere yet.*Draft.*0/);
  await expectAccessible(page);
  await row('For later').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'For later' })).toBeVisible();

  await viewerPage.goto(`/w/${team.slug}/feedback`);
  await expect(viewerPage.getByRole('link', { name: 'New form' })).toHaveCount(0);
  expect((await viewerPage.goto(`/w/${team.slug}/feedback/forms/new`))?.status()).toBe(404);
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
  await expect(panel.getByText('4 completed answers so far; shown from 5 on')).toBeVisible();
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
