import { type Browser, test as base, type Page } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import { closeDatabase } from '@/db/client';
import { mailTo } from './fixtures/mailbox';
import { expect } from './fixtures/test';

base.afterAll(closeDatabase);

const password = 'een rustig zinnetje';

async function someone(browser: Browser, baseURL: string | undefined, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB', javaScriptEnabled });
  return context.newPage();
}

/** On the page where a new account is made, to the confirmation that the mail asks for. */
async function signUp(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByText('Look in your mail')).toBeVisible();
  const { link } = await mailTo(email, 'Confirm your e-mail');
  await page.goto(new URL(link).pathname + new URL(link).search);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Confirm and sign in' }).click();
}

async function answer(page: Page, address: string, score: number): Promise<void> {
  await page.goto(address);
  await page.locator(`input[type=radio][value="${score}"]`).check();
  await page.locator('main button').click();
  await expect(page).toHaveURL(/thanks=recorded/);
}

base(
  'a team designs, a customer answers, a manager sees the curve move and can change nothing',
  async ({ browser, baseURL }) => {
    base.setTimeout(180_000);
    const [ownerMail, viewerMail] = [`${uuidv7()}@people.example`, `${uuidv7()}@people.example`];

    const owner = await someone(browser, baseURL);
    await owner.goto('/sign-up');
    await signUp(owner, 'Olga Owner', ownerMail);
    await expect(owner).toHaveURL(/\/new$/, { timeout: 30_000 });
    await owner.getByRole('textbox', { name: 'Name' }).fill('Fine shoes');
    await owner.locator('input[name=template][value="shoe-shop"]').check();
    await owner.getByRole('button', { name: 'Create workspace' }).click();
    await owner.waitForURL(/\/w\/fine-shoes[^/]*\/journeys\/[0-9a-f-]{36}$/);
    const map = new URL(owner.url()).pathname;
    const slug = map.split('/')[2] ?? '';

    await owner
      .getByRole('grid')
      .getByRole('link', { name: /Hotline agent/ })
      .click();
    const panel = owner.getByRole('complementary', { name: 'Hotline agent' });
    await panel.getByRole('button', { name: 'Make a form' }).click();
    await panel.getByRole('radio', { name: /Recommendation/ }).check();
    await panel.getByRole('button', { name: 'Make form', exact: true }).click();
    const address = new URL(await panel.getByRole('textbox', { name: 'Public link' }).inputValue()).pathname;

    await owner.goto(`/w/${slug}/settings`);
    await owner.getByRole('textbox', { name: 'E-mail' }).fill(viewerMail);
    await owner.getByRole('button', { name: 'Invite', exact: true }).click();
    const { link } = await mailTo(viewerMail, 'Olga Owner invites you');
    const invitation = new URL(link).pathname;

    const viewer = await someone(browser, baseURL);
    await viewer.goto(invitation);
    await viewer.getByRole('link', { name: 'Create an account' }).click();
    await signUp(viewer, 'Vera Viewer', viewerMail);
    await expect(viewer).toHaveURL(new RegExp(`${invitation}$`), { timeout: 30_000 });
    await viewer.getByRole('button', { name: 'Accept invitation' }).click();
    await expect(viewer).toHaveURL(new RegExp(`/w/${slug}$`), { timeout: 30_000 });

    const customer = await someone(browser, baseURL, false);
    for (let index = 0; index < 10; index += 1) await answer(customer, address, 2 + (index % 3));
    await viewer.goto(map);
    const measured = (n: number) =>
      viewer.getByRole('gridcell', { name: new RegExp(`Measured: .*n = ${n}\\b`) }).first();
    await expect(measured(10)).toBeVisible();
    const drawn = () =>
      viewer
        .locator('.map-measured')
        .first()
        .evaluate((mark) => mark.outerHTML);
    const before = await drawn();

    await answer(customer, address, 10);
    await expect(measured(11)).toBeVisible({ timeout: 60_000 });
    expect(await drawn()).not.toBe(before);

    await expect(viewer.getByRole('slider')).toHaveCount(0);
    await expect(viewer.getByRole('button', { name: /Add|Undo|Remove/ })).toHaveCount(0);
    await viewer
      .getByRole('grid')
      .getByRole('link', { name: /Hotline agent/ })
      .click();
    await expect(viewer.getByRole('complementary', { name: 'Hotline agent' })).toContainText('11 completed answers');
    await expect(viewer.getByRole('button', { name: /Edit wording|Close form|Make/ })).toHaveCount(0);

    const forged = await viewer.request.post(`/api/w/${slug}/journeys/${map.split('/').at(-1)}/operations`, {
      headers: { origin: new URL(viewer.url()).origin },
      data: { operations: [{ id: uuidv7(), operation: { kind: 'rename-journey', title: 'Taken' } }] },
    });
    expect(forged.status()).toBe(403);
    await owner.goto(map);
    await expect(owner.getByRole('heading', { level: 1 })).not.toHaveText('Taken');
  },
);
