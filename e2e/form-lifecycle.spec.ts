import { inWorkspace } from '@/db/scope';
import { formList } from '@/lib/feedback/queries';
import { answer, mintForm, storedAnswers } from './fixtures/forms';
import { join, mintPerson } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

const name = 'How satisfied are you with this?';
const listed = (team: { slug: string }) => `/w/${team.slug}/feedback`;

test('a form is copied from the list, and the copy is a draft with links of its own', async ({ page, team }) => {
  const form = await mintForm(team, 'csat', 'Hotline');
  await answer(team, form, [4, 5, 3]);
  await page.goto(listed(team));
  await page.getByRole('button', { name: `Copy or delete ${name}` }).click();
  await page.getByRole('button', { name: 'Make a copy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name} (copy)` })).toBeVisible();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Settings and links' }).click();
  const link = page.getByRole('article', { name: 'Hotline' }).getByRole('textbox', { name: 'Public link' });
  await expect(link).not.toHaveValue(new RegExp(form.token));
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('button', { name: 'Published' })).toBeDisabled();
  await page.goto(listed(team));
  await expect(page.getByRole('row', { name: /\(copy\).* 0 / })).toBeVisible();
});

test('a form with answers is deleted once its name is typed, after saying how many go with it', async ({
  page,
  team,
}) => {
  const form = await mintForm(team, 'csat', 'Hotline');
  await answer(team, form, [4, 5, 3]);
  await page.goto(listed(team));
  const open = page.getByRole('button', { name: `Copy or delete ${name}` });
  await open.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Delete form…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: `Delete “${name}”?` });
  await expect(dialog).toContainText('3 completed answers would be deleted with it');
  await expectAccessible(page);
  await answer(team, form, [1]);
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('button', { name: 'Delete form and 3 answers' }).click();
  await expect(dialog.getByRole('alert')).toContainText('One more answer has come in meanwhile');
  await expect(dialog).toContainText('4 completed answers');
  await dialog.getByRole('textbox').fill('Something else');
  await dialog.getByRole('button', { name: 'Delete form and 4 answers' }).click();
  await expect(dialog).toContainText(`That is not the name. Type: ${name}`);
  expect(await storedAnswers(team)).toHaveLength(4);

  await dialog.getByRole('textbox').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The form is deleted.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No form yet' })).toBeVisible();
  expect(await storedAnswers(team)).toEqual([]);
  await expect.poll(async () => (await page.request.get(`/f/${form.token}`)).status()).toBe(404);
});

test('instead of deleting a form it can be closed, and its answers stay', async ({ page, team }) => {
  const form = await mintForm(team, 'csat', 'Hotline');
  await answer(team, form, [4]);
  await page.goto(`${listed(team)}/forms/${form.id}`);
  await page.getByRole('button', { name: 'Settings and links' }).click();
  await page.getByRole('button', { name: 'Delete form…' }).click();
  const dialog = page.getByRole('dialog', { name: `Delete “${name}”?` });
  await dialog.getByRole('button', { name: 'Close form instead' }).click();
  await expect(page.getByText('The form is closed; its answers stay.')).toBeVisible();
  await expect(dialog).toBeHidden();
  const [row] = await inWorkspace(team.id, 'read', formList);
  expect(row).toMatchObject({ status: 'closed', n: 1 });

  await page.getByRole('button', { name: 'Delete form…' }).click();
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('button', { name: 'Delete form and one answer' }).click();
  await expect(page).toHaveURL(new RegExp(`${listed(team)}$`));
});

test('a form that nobody has answered goes at a word, and a viewer is offered none of this', async ({
  page,
  team,
  phoneOf,
}) => {
  await mintForm(team, 'csat', 'Hotline');
  const viewer = await mintPerson('Vera Viewer');
  await join(team, viewer, 'viewer');
  const theirs = await phoneOf(viewer);
  await theirs.goto(listed(team));
  await expect(theirs.getByRole('link', { name })).toBeVisible();
  await expect(theirs.getByRole('button', { name: /Copy or delete/ })).toHaveCount(0);

  await page.goto(listed(team));
  await page.getByRole('button', { name: `Copy or delete ${name}` }).click();
  await page.getByRole('button', { name: 'Delete form…' }).click();
  const dialog = page.getByRole('dialog', { name: `Delete “${name}”?` });
  await expect(dialog).toContainText('Nobody has answered it.');
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Delete form', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No form yet' })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a thank-you page says what was answered, ${javaScriptEnabled ? 'with' : 'without'} script, and its address does not`, async ({
    page,
    team,
    browser,
  }) => {
    const form = await mintForm(team, 'csat', 'Hotline');
    await page.goto(`${listed(team)}/forms/${form.id}`);
    await page.getByRole('button', { name: 'Thank-you pages' }).click();
    const ending = page.getByRole('region', { name: 'For everybody' });
    await ending.getByRole('textbox', { name: 'Text (English)' }).fill('You wrote: ');
    const insert = ending.getByRole('combobox', { name: 'Insert an earlier answer in: Text' });
    await insert.selectOption({ index: 2 });
    await expect(ending.getByRole('textbox', { name: 'Text (English)' })).toHaveValue('You wrote: {{2}}');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Publish changes' }).click();
    await expect(page.getByRole('button', { name: 'Published' })).toBeDisabled();

    const { baseURL } = test.info().project.use;
    const customer = await (await browser.newContext({ baseURL, javaScriptEnabled, locale: 'en' })).newPage();
    const hostile = `<b>Slow</b> & "late"`;
    const arrive = async () => {
      await customer.goto(`/f/${form.token}`);
      await customer.locator('input[type=radio][value="2"]').check();
      await customer.getByRole('textbox').fill(hostile);
      await customer.locator('.go button').click();
      await customer.waitForURL(/thanks=recorded/);
    };
    // A form may be shown as it was for a second more.
    await expect(async () => {
      await arrive();
      await expect(customer.getByText(`You wrote: ${hostile}`)).toBeVisible({ timeout: 500 });
    }).toPass();
    expect(decodeURIComponent(customer.url())).not.toContain('Slow');
    const stored = (await storedAnswers(team)).length;
    await customer.reload();
    await expect(customer.getByText(`You wrote: ${hostile}`)).toBeVisible();
    expect(await storedAnswers(team)).toHaveLength(stored);
  });
}
