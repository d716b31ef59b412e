import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { inWorkspace } from '@/db/scope';
import { changeSettings } from '@/lib/feedback/mutations';
import type { FormSettings } from '@/lib/feedback/schema';
import { type MintedForm, mintForm, storedAnswers } from './fixtures/forms';
import type { Team } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

/** A customer's phone: no account, and nothing from before. */
async function phone(browser: Browser, options: BrowserContextOptions = {}) {
  const { baseURL } = test.info().project.use;
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 740 }, ...options });
  return context.newPage();
}

const settings = {
  name: 'Guarded',
  opensAt: null,
  closesAt: null,
  quota: null,
  oncePerBrowser: false,
  oncePerLink: false,
  proofOfWork: false,
};

const guard = (team: Team, { id }: MintedForm, switched: Partial<FormSettings>) =>
  inWorkspace(team.id, 'write', (scope) => changeSettings(scope, { ...settings, ...switched, id }));

const address = ({ token }: MintedForm) => `/f/${token}`;

async function fillIn(page: Page, score = 4): Promise<void> {
  await page.locator(`input[type=radio][value="${score}"]`).check();
  await page.getByRole('textbox').fill('My own words');
}

const send = (page: Page) => page.locator('.go button').first().click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('what guards a form is switched on in its settings, and holds from then on', async ({ page, team, browser }) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  await page.goto(`/w/${team.slug}/feedback/forms/${form.id}`);
  await page.getByRole('button', { name: 'Settings and links' }).click();
  const guards = page.getByRole('group', { name: 'Against doubled and made-up answers' });
  for (const box of await guards.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await guards.getByRole('checkbox', { name: 'One answer per browser' }).check();
  await guards.getByRole('checkbox', { name: 'Let browsers prove' }).press('Space');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Settings and links' }).click();
  await expect(guards.getByRole('checkbox', { name: 'One answer per browser' })).toBeChecked();
  await expect(guards.getByRole('checkbox', { name: 'One answer per link' })).not.toBeChecked();
  await expect(guards.getByRole('checkbox', { name: 'Let browsers prove' })).toBeChecked();
  await expectAccessible(page);

  const customer = await phone(browser);
  await expect
    .poll(async () => (await customer.request.get(address(form))).text())
    .toMatch(/data-challenge(.|\n)*One cookie remembers/);
});

for (const javaScriptEnabled of [true, false]) {
  test(`a browser answers once, ${javaScriptEnabled ? 'with' : 'without'} script, and is told so in its language`, async ({
    browser,
    team,
  }) => {
    const form = await mintForm(team, 'csat', 'Parcel');
    await guard(team, form, { oncePerBrowser: true });
    const page = await phone(browser, { javaScriptEnabled, locale: 'nl' });
    const late = await page.context().newPage();
    for (const one of [late, page]) await one.goto(address(form));
    for (const one of [late, page]) await fillIn(one);
    await send(page);
    await expect(page).toHaveURL(/thanks=recorded/);

    const again = await page.goto(address(form));
    expect(again?.status()).toBe(403);
    await expect(heading(page)).toHaveText('Je hebt al geantwoord');
    if (javaScriptEnabled) await expectAccessible(page);
    // It was open before the answer was given.
    const [refused] = await Promise.all([late.waitForResponse(/answer/), send(late)]);
    expect(refused.status()).toBe(409);
    await expect(heading(late)).toHaveText('Je hebt al geantwoord');
    await expect(late.getByText('My own words')).toBeVisible();

    const other = await phone(browser, { javaScriptEnabled });
    await other.goto(address(form));
    await fillIn(other);
    await send(other);
    await expect(other).toHaveURL(/thanks=recorded/);
    expect(await storedAnswers(team)).toHaveLength(2);
  });
}

test('a link that takes one answer is used up by it', async ({ browser, team }) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  await guard(team, form, { oncePerLink: true });
  const [first, second] = [await phone(browser), await phone(browser, { locale: 'en' })];
  for (const one of [first, second]) {
    await one.goto(address(form));
    await fillIn(one);
  }
  await send(first);
  await expect(first).toHaveURL(/thanks=recorded/);
  const [refused] = await Promise.all([second.waitForResponse(/answer/), send(second)]);
  expect(refused.status()).toBe(410);
  await expect(heading(second)).toHaveText('This link has been used');
  await expect(second.getByText('My own words')).toBeVisible();
  expect(await storedAnswers(team)).toHaveLength(1);
});

test('a quota is filled to its number by many at once, and whoever comes then is told so', async ({
  browser,
  team,
}) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  await guard(team, form, { quota: 3 });
  const pages = await Promise.all(Array.from({ length: 5 }, () => phone(browser, { locale: 'nl' })));
  await Promise.all(
    pages.map(async (page) => {
      await page.goto(address(form));
      await fillIn(page);
    }),
  );
  await Promise.all(pages.map(send));
  const titles = await Promise.all(
    pages.map(async (page) => {
      await expect(page.locator('main form')).toHaveCount(0);
      return heading(page).innerText();
    }),
  );
  expect(titles.filter((title) => title.includes('heeft alle antwoorden'))).toHaveLength(2);
  expect(await storedAnswers(team)).toHaveLength(3);
  const late = await phone(browser, { locale: 'en' });
  await expect.poll(async () => (await late.goto(address(form)))?.status()).toBe(410);
  await expect(heading(late)).toHaveText('This form has all the answers it asked for');
  await expectAccessible(late);
});

test('a form opens and closes by its dates, and says when it is not the time', async ({ browser, team }) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  const hour = 3600 * 1000;
  const page = await phone(browser, { locale: 'en' });
  await page.goto(address(form));
  await fillIn(page);
  const when = async (dates: Partial<FormSettings>) => guard(team, form, dates);
  await when({ opensAt: new Date(Date.now() + hour) });
  await send(page);
  await expect(heading(page)).toHaveText('This form was closed just now');
  await expect(page.getByText('My own words')).toBeVisible();
  const titleNow = async () => {
    await page.goto(address(form));
    return heading(page).innerText();
  };
  await expect.poll(titleNow).toBe('This form is not open yet');
  await when({ closesAt: new Date(Date.now() - hour) });
  await expect.poll(titleNow).toBe('This form is closed');
  await when({ opensAt: new Date(Date.now() - hour), closesAt: new Date(Date.now() + hour) });
  await expect.poll(titleNow).toContain('How satisfied');
  expect(await storedAnswers(team)).toHaveLength(0);
});

test('a browser that works for it gets an answer in, and notices nothing', async ({ browser, team }) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  await guard(team, form, { proofOfWork: true });
  const page = await phone(browser);
  const complaints: string[] = [];
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
  await page.goto(address(form));
  await expectAccessible(page);
  await fillIn(page);
  await send(page);
  await expect(page).toHaveURL(/thanks=recorded/);
  expect(complaints).toEqual([]);
  expect(await storedAnswers(team)).toMatchObject([{ score: 4 }]);
});

test('who sends before the work is done waits a moment, on a page that goes on answering', async ({
  browser,
  team,
}) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  await guard(team, form, { proofOfWork: true });
  const page = await phone(browser, { locale: 'nl' });
  // As slow as an old phone.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await page.goto(address(form), { waitUntil: 'commit' });
  await page.locator('.go button').waitFor();
  const told = await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('input[type=radio][value="4"]')?.click();
    document.querySelector<HTMLButtonElement>('.go button')?.click();
    return document.querySelector('#working')?.textContent;
  });
  expect(told).toContain('Een ogenblik');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(page).toHaveURL(/thanks=recorded/);
  expect(await storedAnswers(team)).toHaveLength(1);
});

test('what was typed before a reload is sent at one press', async ({ browser, team }) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  await guard(team, form, { proofOfWork: true });
  const page = await phone(browser);
  await page.goto(address(form));
  await fillIn(page);
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue('My own words');
  await send(page);
  await expect(page).toHaveURL(/thanks=recorded/);
  expect(await storedAnswers(team)).toMatchObject([{ score: 4 }]);
});

test('without script it is said beforehand that it takes one, and what was typed stays', async ({ browser, team }) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  await guard(team, form, { proofOfWork: true });
  const page = await phone(browser, { javaScriptEnabled: false, locale: 'en' });
  await page.goto(address(form));
  // Its text is looked up by nothing else: what looks for texts passes over what scripts would hide.
  await expect(page.locator('noscript p')).toHaveText(/^This form needs JavaScript/);
  await expect(page.locator('noscript p')).toBeVisible();
  await fillIn(page);
  const [refused] = await Promise.all([page.waitForResponse(/answer/), send(page)]);
  expect(refused.status()).toBe(422);
  await expect(page.getByRole('alert')).toContainText('show that it is no machine');
  await expect(page.getByRole('textbox')).toHaveValue('My own words');
  await expect(page.locator('input[type=radio][value="4"]')).toBeChecked();
  expect(await storedAnswers(team)).toHaveLength(0);
});
