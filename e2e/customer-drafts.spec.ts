import { inWorkspace } from '@/db/scope';
import { publishForm, saveDraft } from '@/lib/feedback/mutations';
import { answerAll, field, go, kept, open, phone, pick, said, shortForm, status } from './fixtures/customer';
import { storedAnswers } from './fixtures/forms';
import { everyQuestion, mintFormOf } from './fixtures/questions';
import { expect, test } from './fixtures/test';

for (const locale of ['en', 'nl'] as const) {
  const words = said[locale];

  test(`answers to every question survive a reload and a closed tab, and go when they are thanked, in ${locale}`, async ({
    browser,
    team,
  }) => {
    const asked = everyQuestion();
    const form = await mintFormOf(team, Object.values(asked));
    let page = await open(browser, phone(locale));
    await page.goto(`/f/${form.token}`);
    expect(await kept(page)).toBe('{}');
    const answers = await answerAll(page, asked, locale);
    await page.reload();
    await expect(status(page)).toContainText(words.restored);
    const device = page.context();
    await page.close();
    page = await device.newPage();
    await page.goto(`/f/${form.token}`);
    await expect(status(page)).toContainText(words.restored);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
    await go(page);
    await expect(page).toHaveURL(/thanks=recorded/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await storedAnswers(team)).toMatchObject([{ answers, locale }]);
    expect(await kept(page)).toBe('{}');
    await device.close();
  });

  test(`screens go on where they were left, also over a lost line, in ${locale}`, async ({ browser, team }) => {
    const { nps, single, 'long-text': long } = everyQuestion();
    const low = { match: 'all' as const, conditions: [{ questionId: nps.id, is: 'at-most' as const, value: 6 }] };
    const why = { ...long, show: low, title: { en: `Why {{${nps.id}}}?`, nl: `Waarom {{${nps.id}}}?` } };
    const asked = locale === 'en' ? 'Why 3?' : 'Waarom 3?';
    const form = await mintFormOf(team, [nps, why, single], { look: { pages: 'one' } });
    const page = await open(browser, phone(locale));
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto(`/f/${form.token}`);
    await pick(page, nps, '3').check();
    await go(page);
    await expect(heading).toHaveText(asked);
    await expect(field(page, why)).toBeFocused();
    await page.keyboard.type('It was\nlate');
    await page.reload();
    await expect(heading).toHaveText(asked);
    await expect(field(page, why)).toHaveValue('It was\nlate');
    await page.context().setOffline(true);
    await go(page);
    await expect(status(page)).toContainText(words.lost);
    await page.context().setOffline(false);
    await expect(heading).toHaveText(single.title[locale] ?? '');

    // Back and forth as the browser does it, without asking anybody.
    await page.context().setOffline(true);
    await page.goBack();
    await expect(heading).toHaveText(asked);
    await expect(field(page, why)).toHaveValue('It was\nlate');
    await page.goForward();
    await expect(heading).toHaveText(single.title[locale] ?? '');
    await page.context().setOffline(false);
    await page.goBack();
    await page.goBack();
    await expect(pick(page, nps, '3')).toBeChecked();
    await pick(page, nps, '9').check();
    await go(page);
    await expect(heading).toHaveText(single.title[locale] ?? '');
    await page.getByRole('radio').first().check();
    await go(page);
    await expect(page).toHaveURL(/thanks=recorded/);
    expect((await storedAnswers(team)).map(({ answers }) => answers)).toEqual([
      { [nps.id]: 9, [single.id]: { chosen: [single.choices[0]?.id] } },
    ]);

    // From the thanks one may look back, and what is sent from there is the same answer.
    await page.goBack();
    await expect(heading).toHaveText(single.title[locale] ?? '');
    await page.getByRole('radio').nth(1).check();
    expect(await kept(page)).toBe('{}');
    await go(page);
    await expect(heading).toHaveText(words.already);
    expect(await storedAnswers(team)).toHaveLength(1);
    await page.context().close();
  });

  test(`the next one at a shared device can start over, in ${locale}`, async ({ browser, team }) => {
    const { asked, token } = await shortForm(team);
    const page = await open(browser, phone(locale));
    await page.goto(`/f/${token}`);
    await pick(page, asked.csat, '2').check();
    await field(page, asked.short).fill('Mine alone');
    await page.goto('about:blank');
    await page.goto(`/f/${token}`);
    await expect(pick(page, asked.csat, '2')).toBeChecked();
    await page.getByRole('button', { name: words.anew }).click();
    await expect(pick(page, asked.csat, '2')).not.toBeChecked();
    await expect(field(page, asked.short)).toHaveValue('');
    await expect(status(page)).toBeEmpty();
    expect(await kept(page)).toBe('{}');
    await page.context().close();
  });
}

test('an older browser, which does not say what was pressed, goes on without script', async ({ browser, team }) => {
  const { nps, 'short-text': short } = everyQuestion();
  const form = await mintFormOf(team, [nps, short], { look: { pages: 'one' } });
  const page = await open(browser, phone('en'));
  await page.addInitScript(() => Reflect.deleteProperty(window, 'SubmitEvent'));
  await page.goto(`/f/${form.token}`);
  await pick(page, nps, '7').check();
  await go(page);
  await field(page, short).fill('Fine');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(pick(page, nps, '7')).toBeChecked();
  await go(page);
  await expect(field(page, short)).toHaveValue('Fine');
  await go(page);
  await expect(page).toHaveURL(/thanks=recorded/);
  expect(await kept(page)).toBe('{}');
  await page.context().close();
});

test('what is typed while a page is on its way is on the page that comes', async ({ browser, team }) => {
  const { asked, token } = await shortForm(team);
  const page = await open(browser, phone('en'));
  await page.goto(`/f/${token}`);
  await pick(page, asked.csat, '4').check();
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/answer/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await field(page, asked.short).fill('Meanwhile');
  await expect(status(page)).toHaveText('Sending …');
  arrive();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(field(page, asked.short)).toHaveValue('Meanwhile');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(field(page, asked.short)).toHaveValue('Meanwhile');
  await page.context().close();
});

test('two tabs are one answer where the second goes on from the first', async ({ browser, team }) => {
  const { asked, token } = await shortForm(team);
  const first = await open(browser, phone('en'));
  await first.goto(`/f/${token}`);
  await pick(first, asked.csat, '3').check();
  const second = await first.context().newPage();
  await second.goto(`/f/${token}`);
  await expect(pick(second, asked.csat, '3')).toBeChecked();
  await go(first);
  await expect(first).toHaveURL(/thanks=recorded/);
  await pick(second, asked.csat, '1').check();
  expect(await kept(second)).toBe('{}');
  await go(second);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(said.en.already);
  expect((await storedAnswers(team)).map(({ score }) => score)).toEqual([3]);

  // Two that were begun apart are two answers, and the thanks for one leave the other.
  await Promise.all([first.goto(`/f/${token}`), second.goto(`/f/${token}`)]);
  await pick(first, asked.csat, '5').check();
  await pick(second, asked.csat, '1').check();
  await go(first);
  await expect(first).toHaveURL(/thanks=recorded/);
  await expect.poll(() => kept(second)).not.toBe('{}');
  await second.reload();
  await expect(pick(second, asked.csat, '1')).toBeChecked();
  await first.context().close();
});

test('an edited form keeps what still fits, and what is too old is gone', async ({ browser, team }) => {
  const { single, 'short-text': short, 'long-text': long } = everyQuestion();
  const form = await mintFormOf(team, [single, short, long]);
  const page = await open(browser, phone('en'));
  await page.goto(`/f/${form.token}`);
  const [phoned] = single.choices;
  await pick(page, single, phoned?.id ?? '').check();
  await field(page, short).fill('Stays');
  await field(page, long).fill('Goes');
  const content = { ...form.content, questions: [{ ...single, choices: everyQuestion().single.choices }, short] };
  await inWorkspace(team.id, 'write', async (scope) => {
    const saved = await saveDraft(scope, { id: form.id, revision: 1, content });
    await publishForm(scope, { id: form.id, revision: saved.revision });
  });
  await expect(async () => {
    await page.reload();
    await expect(field(page, long)).toHaveCount(0, { timeout: 100 });
  }).toPass();
  await expect(field(page, short)).toHaveValue('Stays');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect.poll(() => kept(page)).not.toContain('Goes');

  await page.evaluate(
    (aDayAgo) => {
      for (const key of Object.keys(localStorage))
        localStorage[key] = JSON.stringify({ ...JSON.parse(localStorage[key]), at: aDayAgo });
    },
    Date.now() - 25 * 3600_000,
  );
  await page.goto('about:blank');
  await page.goto(`/f/${form.token}`);
  await expect(field(page, short)).toHaveValue('');
  expect(await kept(page)).toBe('{}');
  await page.context().close();
});
