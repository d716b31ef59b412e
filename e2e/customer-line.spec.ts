import { inWorkspace } from '@/db/scope';
import { changeSettings } from '@/lib/feedback/mutations';
import { field, go, kept, open, phone, pick, said, shortForm, status } from './fixtures/customer';
import { storedAnswers } from './fixtures/forms';
import { openLine } from './fixtures/line';
import { everyQuestion, mintFormOf } from './fixtures/questions';
import { expect, expectAccessible, test } from './fixtures/test';

for (const locale of ['en', 'nl'] as const) {
  const words = said[locale];

  test(`without a line an answer is said to be unsent, and goes once by itself when it is back, in ${locale}`, async ({
    browser,
    team,
  }) => {
    const { asked, token } = await shortForm(team);
    const page = await open(browser, { ...phone(locale), bypassCSP: true });
    await page.goto(`/f/${token}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Late');
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(`${words.lost} ${words.kept}`);
    await expect(page.getByRole('button', { name: words.again })).toBeVisible();
    await expect(field(page, asked.short)).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.type('r');
    expect(await storedAnswers(team)).toEqual([]);
    await page.context().setOffline(false);
    await expect(page).toHaveURL(/thanks=recorded/);
    expect((await storedAnswers(team)).map(({ answers }) => answers)).toEqual([
      { [asked.csat.id]: 2, [asked.short.id]: 'Later' },
    ]);
    expect(await kept(page)).toBe('{}');
    await page.context().close();
  });

  test(`an answer that is stored, but not thanked for, is sent again and counts once, in ${locale}`, async ({
    browser,
    team,
    baseURL,
  }) => {
    const { asked, token } = await shortForm(team);
    const line = await openLine(baseURL ?? '');
    const page = await open(browser, { ...phone(locale), baseURL: line.url });
    await page.goto(`/f/${token}`);
    await pick(page, asked.csat, '5').check();
    line.state = 'answers-lost';
    await go(page);
    await expect(status(page)).toHaveText(`${words.lost} ${words.kept}`);
    await expect.poll(async () => (await storedAnswers(team)).length).toBe(1);

    // The tab is closed. Whoever opens the form again on this device need do nothing.
    const device = page.context();
    await page.close();
    line.state = 'through';
    const later = await device.newPage();
    await later.goto(`/f/${token}`);
    await expect(later.getByRole('heading', { level: 1 })).toHaveText(words.already);
    expect((await storedAnswers(team)).map(({ score }) => score)).toEqual([5]);
    expect(await kept(later)).toBe('{}');
    await device.close();
    line.close();
  });

  test(`while the server takes nothing an answer is kept, and is sent again by hand, in ${locale}`, async ({
    browser,
    team,
    baseURL,
  }) => {
    const { asked, token } = await shortForm(team);
    const line = await openLine(baseURL ?? '');
    const page = await open(browser, { ...phone(locale), baseURL: line.url });
    await page.goto(`/f/${token}`);
    await pick(page, asked.csat, '1').check();
    line.state = 503;
    await go(page);
    await expect(status(page)).toContainText(words.busy);
    line.state = 429;
    await page.getByRole('button', { name: words.again }).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText(words.busy);
    line.state = 'cut';
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText(words.lost);
    line.state = 'through';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/thanks=recorded/);
    expect((await storedAnswers(team)).map(({ score }) => score)).toEqual([1]);
    await page.context().close();
    line.close();
  });
}

test('where the browser keeps nothing, everything else goes on', async ({ browser, team }) => {
  const { asked, token } = await shortForm(team);
  const page = await open(browser, phone('en'));
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`/f/${token}`);
  await pick(page, asked.csat, '4').check();
  await page.context().setOffline(true);
  await go(page);
  await expect(status(page)).toHaveText(`${said.en.lost} ${said.en.stay}`);
  await page.context().setOffline(false);
  await expect(page).toHaveURL(/thanks=recorded/);
  expect((await storedAnswers(team)).map(({ score }) => score)).toEqual([4]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an unsent screen is tried again by itself, and from where it was when the form is opened again', async ({
  browser,
  team,
  baseURL,
}) => {
  const { csat, 'short-text': short } = everyQuestion();
  const form = await mintFormOf(team, [csat, short], { look: { pages: 'one' } });
  const line = await openLine(baseURL ?? '');
  const page = await open(browser, { ...phone('en'), baseURL: line.url });
  await page.goto(`/f/${form.token}`);
  await pick(page, csat, '2').check();
  line.state = 503;
  await go(page);
  await expect(status(page)).toContainText(said.en.busy);
  line.state = 'through';
  // Nobody presses anything, and no line comes back: a while later it goes by itself.
  await expect(field(page, short)).toBeFocused();
  await page.keyboard.type('Slow');
  line.state = 'cut';
  await go(page);
  await expect(status(page)).toContainText(said.en.lost);
  const device = page.context();
  await page.close();
  line.state = 'through';
  const later = await device.newPage();
  await later.goto(`/f/${form.token}`);
  await expect(later).toHaveURL(/thanks=recorded/);
  expect((await storedAnswers(team)).map(({ answers }) => answers)).toEqual([{ [csat.id]: 2, [short.id]: 'Slow' }]);
  await device.close();
  line.close();
});

test('where a form asks for work, what comes back and what is sent again brings it', async ({
  browser,
  team,
  baseURL,
}) => {
  const { asked, token, id } = await shortForm(team);
  const guards = { opensAt: null, closesAt: null, quota: null, oncePerBrowser: true, oncePerLink: false };
  await inWorkspace(team.id, 'write', (scope) =>
    changeSettings(scope, { id, name: 'Guarded', ...guards, proofOfWork: true }),
  );
  const line = await openLine(baseURL ?? '');
  const page = await open(browser, { ...phone('en'), baseURL: line.url });
  await page.goto(`/f/${token}`);
  await pick(page, asked.csat, '4').check();
  await page.reload();
  await expect(pick(page, asked.csat, '4')).toBeChecked();
  line.state = 'cut';
  await go(page);
  await expect(status(page).filter({ hasText: said.en.lost })).toBeVisible();
  const device = page.context();
  await page.close();
  line.state = 'through';
  const later = await device.newPage();
  await later.goto(`/f/${token}`);
  await expect(later).toHaveURL(/thanks=recorded/);
  expect((await storedAnswers(team)).map(({ score }) => score)).toEqual([4]);
  expect(await kept(later)).toBe('{}');
  await device.close();
  line.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on what is unsent, back or thanked, in ${colorScheme}, from right to left`, async ({
    browser,
    team,
  }) => {
    const { asked, token } = await shortForm(team, ['en', 'ar']);
    const page = await open(browser, { ...phone('ar'), colorScheme, bypassCSP: true });
    await page.goto(`/f/${token}?lang=ar`);
    await pick(page, asked.csat, '4').check();
    await page.reload();
    await expect(status(page)).toContainText(said.en.restored);
    await expectAccessible(page);
    await page.context().setOffline(true);
    await go(page);
    await expect(status(page)).toContainText(said.en.lost);
    await expectAccessible(page);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().setOffline(false);
    await expect(page).toHaveURL(/thanks=recorded/);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expectAccessible(page);
    await page.context().close();
  });
}
