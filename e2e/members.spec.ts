import { mailTo } from './fixtures/mailbox';
import { mintPerson, signIn } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

test('an owner invites a viewer, who accepts by mail and becomes an editor', async ({
  page,
  team,
  browser,
  baseURL,
}) => {
  const guest = await mintPerson('Gina Guest');
  await page.goto(`/w/${team.slug}/settings`);
  await page.getByLabel('E-mail').fill(guest.email);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const shown = await page.getByLabel('Invitation link').inputValue();
  await expect(page.getByRole('list', { name: 'Open invitations' })).toContainText(guest.email);
  const { link, text } = await mailTo(guest.email, 'Olga Owner invites you');
  expect(link).toBe(shown);
  expect(text).toContain(team.name);

  const theirs = await browser.newContext({ baseURL, locale: 'en-GB' });
  const other = await theirs.newPage();
  await other.goto(new URL(link).pathname);
  await expect(other.getByRole('link', { name: 'I have an account' })).toHaveAttribute('href', /next=%2Finvitation%2F/);
  await signIn(theirs, guest, baseURL ?? '');
  await other.goto(new URL(link).pathname);
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Accept invitation' }).click();
  await expect(other).toHaveURL(new RegExp(`/w/${team.slug}$`), { timeout: 30_000 });
  expect((await other.request.get(new URL(link).pathname)).status()).toBe(404);

  await other.goto(`/w/${team.slug}/settings`);
  await expect(other.getByText('Owners and admins change these')).toBeVisible();
  await expect(other.getByLabel('E-mail')).toHaveCount(0);
  await expect(other.getByRole('combobox')).toHaveCount(0);

  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: guest.email });
  await row.getByLabel('Role of Gina Guest').selectOption('editor');
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByRole('button', { name: 'Save' })).toHaveCount(0, { timeout: 30_000 });
  await other.reload();
  await expect(other.getByRole('listitem').filter({ hasText: guest.email })).toContainText('Editor');

  await page.getByText('Remove Gina Guest').click();
  await page.getByRole('button', { name: 'Remove from workspace' }).click();
  await expect(page.getByText(guest.email)).toHaveCount(0);
  expect((await other.request.get(`/w/${team.slug}/settings`)).status()).toBe(404);
  await theirs.close();
});

test('the last owner stays owner', async ({ page, team }) => {
  await page.goto(`/w/${team.slug}/settings`);
  await page.getByLabel('Role of Olga Owner').selectOption('viewer');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByText('A workspace needs an owner')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Role of Olga Owner')).toHaveValue('owner');
  await page.getByText('Leave', { exact: true }).click();
  await page.getByRole('button', { name: 'Leave this workspace' }).click();
  await expect(page.getByText('A workspace needs an owner')).toBeVisible();
});

test('the workspace gets another name, which stays', async ({ page, team }) => {
  await page.goto(`/w/${team.slug}/settings`);
  await expectAccessible(page);
  await page.getByLabel('Name', { exact: true }).fill('Renamed shop');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Renamed shop');
});

test('a viewer leaves, and cannot come back by address', async ({ viewerPage, team }) => {
  await viewerPage.goto(`/w/${team.slug}/settings`);
  await viewerPage.getByText('Leave', { exact: true }).click();
  await viewerPage.getByRole('button', { name: 'Leave this workspace' }).click();
  await expect(viewerPage).not.toHaveURL(new RegExp(team.slug), { timeout: 30_000 });
  expect((await viewerPage.request.get(`/w/${team.slug}/settings`)).status()).toBe(404);
});
