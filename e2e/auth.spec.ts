import { expect, type Page, test } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import { closeDatabase } from '@/db/client';
import { createUser } from '@/lib/auth/accounts';
import { countMails, mailTo } from './fixtures/mailbox';
import { alive } from './fixtures/under-way';

test.afterAll(closeDatabase);

const password = 'een rustig zinnetje';
const address = () => `${uuidv7()}@people.example`;

async function known(): Promise<string> {
  const email = address();
  await createUser({ email, name: 'Kaja Known', password, locale: 'en', verified: true });
  return email;
}

async function signIn(page: Page, email: string, word = password) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(word);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const signedIn = (page: Page) => expect(page).toHaveURL(/\/new$/, { timeout: 30_000 });

test('from sign-up to a new password that ends all sessions', async ({ page, browser, baseURL }) => {
  const email = address();
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Nora New');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByText('Look in your mail')).toBeVisible();

  await page.goto('/sign-in');
  await signIn(page, email);
  await expect(page.getByText('First confirm your e-mail address')).toBeVisible();

  const { link } = await mailTo(email, 'Confirm your e-mail');
  await page.goto(link);
  await page.getByLabel('Password').fill('not what was chosen');
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await expect(page.getByText('This is not the password that was chosen')).toBeVisible();
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
  await signedIn(page);
  expect((await page.request.get(link)).status()).toBe(404);

  const elsewhere = await browser.newContext({ baseURL, locale: 'en-GB' });
  const other = await elsewhere.newPage();
  await other.goto('/forgot');
  await other.getByLabel('E-mail').fill(email);
  await other.getByRole('button', { name: 'Send me a link' }).click();
  await expect(other.getByText('a link is on its way')).toBeVisible();
  await other.goto((await mailTo(email, 'Choose a new password')).link);
  await other.getByLabel('New password').fill('passwordpassword');
  await other.getByLabel('New password').fill('een ander zinnetje');
  await other.getByRole('button', { name: 'Save new password' }).click();
  await expect(other.getByText('Your new password is saved')).toBeVisible();

  await page.goto('/profile');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fprofile/);
  await signIn(page, email);
  await expect(page.getByText('do not go together')).toBeVisible();
  await signIn(page, email, 'een ander zinnetje');
  await expect(page).toHaveURL(/\/profile$/);
  await elsewhere.close();
});

test('signing out everywhere ends the session of another browser', async ({ page, browser, baseURL }) => {
  const email = await known();
  const elsewhere = await browser.newContext({ baseURL, locale: 'en-GB' });
  const other = await elsewhere.newPage();
  for (const each of [page, other]) {
    await each.goto('/sign-in');
    await signIn(each, email);
    await signedIn(each);
  }
  await other.goto('/profile');
  await other.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(other.getByText('signed out on every device')).toBeVisible();
  await page.goto('/profile');
  await expect(page).toHaveURL(/\/sign-in/);
  await elsewhere.close();
});

test('where a page and its frame fail, the reader’s language stays, and there is a way back', async ({ page }) => {
  const email = address();
  await createUser({ email, name: 'Noor Nederlands', password, locale: 'nl', verified: true });
  await page.goto('/sign-in');
  await signIn(page, email);
  await signedIn(page);
  await page.goto('/profile');
  const sending = (url: URL) => url.pathname === '/profile';
  await page.route(sending, (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()));
  await alive(page.getByRole('button', { name: 'Overal uitloggen' }));
  await page.getByRole('button', { name: 'Overal uitloggen' }).click();
  await expect(page.getByRole('heading', { name: 'Deze pagina kon niet worden getoond' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.unroute(sending);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Je profiel' })).toBeVisible();
});

test('signing up with a known address answers the same, and its owner is told by mail', async ({ page }) => {
  const email = await known();
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Somebody Else');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('another long sentence');
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByText('Look in your mail')).toBeVisible();
  expect((await mailTo(email, 'You already have an account')).text).toContain('/sign-in');
  await page.goto('/sign-in');
  await signIn(page, email);
  await signedIn(page);
  expect(await countMails(email)).toBe(1);
});

test('a weak password is refused at its field, and everything typed stays', async ({ page }) => {
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill('Willem Weak');
  await page.getByLabel('E-mail').fill('willem.weak@people.example');
  await page.getByLabel('Password').fill('willem.weak');
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/nearly your name/);
  await expect(page.getByLabel('Password')).toHaveValue('willem.weak');
  await expect(page.getByLabel('Your name')).toHaveValue('Willem Weak');
});

test('after signing in one comes to where one was going, but never to another site', async ({ page }) => {
  const email = await known();
  await page.goto('/sign-in?next=//evil.example/profile');
  await signIn(page, email);
  await signedIn(page);
});

test('a session is not prolonged by asking for it', async ({ context, page }) => {
  const email = await known();
  await page.goto('/sign-in');
  await signIn(page, email);
  await signedIn(page);
  const session = async () => (await context.cookies()).find(({ name }) => name.endsWith('session-token'));
  const before = await session();
  for (const place of ['session', 'csrf', 'providers', 'signout']) {
    expect((await page.request.get(`/api/auth/${place}`)).status(), place).toBe(404);
  }
  expect((await page.request.post('/api/auth/session')).status()).toBe(405);
  expect(await session()).toEqual(before);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a new password is chosen by a link', async ({ page }) => {
    const email = await known();
    await page.goto('/forgot');
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByText('a link is on its way')).toBeVisible();
    await page.goto((await mailTo(email, 'Choose a new password')).link);
    await page.getByLabel('New password').fill('een ander zinnetje');
    await page.getByRole('button', { name: 'Save new password' }).click();
    await expect(page.getByText('Your new password is saved')).toBeVisible();
  });

  test('signing in works, and a mistake keeps the address', async ({ page }) => {
    const email = await known();
    await page.goto('/sign-in?next=/profile');
    await signIn(page, email, 'a wrong password');
    await expect(page.getByText('do not go together')).toBeVisible();
    await expect(page.getByLabel('E-mail')).toHaveValue(email);
    await signIn(page, email);
    await expect(page).toHaveURL(/\/profile$/);
  });

  test('a visitor chooses the language', async ({ page }) => {
    await page.goto('/sign-in?next=/profile');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
    await expect(page).toHaveURL(/next=/);
  });
});
