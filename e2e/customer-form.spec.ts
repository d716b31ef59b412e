import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { forms } from '@/db/schema/feedback';
import { inWorkspace } from '@/db/scope';
import { standardAnswers } from '@/lib/feedback/content/standard';
import { defaultWordings } from '@/lib/feedback/wordings';
import { SCALES } from '@/lib/insights/statistics/histogram';
import { fieldsOf, type MintedForm, mintForm, rollupsAndRecount, storedAnswers } from './fixtures/forms';
import { expect, expectAccessible, test } from './fixtures/test';

/** A customer's phone: no account, and no script where nothing is said of it. */
async function phone(browser: Browser, width = 390, options: BrowserContextOptions = {}) {
  const baseURL = test.info().project.use.baseURL;
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height: 740 },
    javaScriptEnabled: false,
    ...options,
  });
  return context.newPage();
}

const send = (page: Page) => page.locator('.go button').click();
const score = (page: Page, value: number) => page.locator(`input[type=radio][value="${value}"]`);

for (const metric of ['nps', 'csat', 'ces', 'emoji'] as const) {
  for (const locale of ['en', 'nl'] as const) {
    test(`${metric} is answered on a phone without script, in ${locale}`, async ({ browser, team }) => {
      const form = await mintForm(team, metric);
      const { max } = SCALES[metric];
      const width = metric === 'nps' ? 320 : 390;
      const page = await phone(browser, width, { locale });
      const answer = await page.goto(`/f/${form.token}`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(defaultWordings[metric][locale].question);
      const out = locale === 'en' ? `${max} out of ${max}` : `${max} van ${max}`;
      await expect(page.getByRole('radio', { name: out })).toHaveCount(1);

      const boxes = await Promise.all((await page.locator('.c').all()).map((cell) => cell.boundingBox()));
      expect(new Set(boxes.map((box) => Math.round(box?.y ?? -1))).size).toBe(1);
      for (const box of boxes) {
        expect(box?.width).toBeGreaterThanOrEqual(24);
        expect(box?.height).toBeGreaterThanOrEqual(48);
      }
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width);

      await score(page, max).check();
      await page.getByRole('textbox').fill('Snel <b>en</b> goed & "fijn"');
      await send(page);
      await expect(page).toHaveURL(/thanks=recorded/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(defaultWordings[metric][locale].thanks);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(defaultWordings[metric][locale].thanks);
      expect(await storedAnswers(team)).toMatchObject([
        {
          score: max,
          locale,
          answers: standardAnswers(form.content, max, 'Snel <b>en</b> goed & "fijn"'),
          formVersionId: form.versionId,
        },
      ]);
      const { counted, recount } = await inWorkspace(team.id, 'read', (scope) =>
        rollupsAndRecount(scope, 'Europe/Amsterdam'),
      );
      expect(counted).toEqual(recount);
      await page.context().close();
    });
  }
}

for (const javaScriptEnabled of [false, true]) {
  const how = `${javaScriptEnabled ? 'with' : 'without'} script`;

  test(`keys alone are enough, ${how}`, async ({ browser, team }) => {
    const form = await mintForm(team, 'ces');
    const page = await phone(browser, 390, { javaScriptEnabled });
    await page.goto(`/f/${form.token}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(score(page, 1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(score(page, 3)).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('It took three calls.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/thanks=recorded/);
    expect(await storedAnswers(team)).toMatchObject([
      { score: 3, answers: standardAnswers(form.content, 3, 'It took three calls.') },
    ]);
  });

  test(`nothing is sent by choosing, and what is missing is said with everything kept, ${how}`, async ({
    browser,
    team,
  }) => {
    const form = await mintForm(team, 'csat');
    const page = await phone(browser, 390, { javaScriptEnabled });
    await page.goto(`/f/${form.token}`);
    await page.getByRole('textbox').fill('Typed before choosing');
    await send(page);
    await expect(page.getByRole('alert')).toHaveText('This question needs an answer.');
    await expect(page.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true');
    await expect(score(page, 1)).toBeFocused();
    await expect(page.getByRole('textbox')).toHaveValue('Typed before choosing');
    await score(page, 4).check();
    expect(await storedAnswers(team)).toEqual([]);
    await send(page);
    await expect(page).toHaveURL(/thanks=recorded/);
  });

  test(`going back and sending again, or from a copy of the page, is one answer, ${how}`, async ({ browser, team }) => {
    const form = await mintForm(team, 'nps');
    const page = await phone(browser, 390, { javaScriptEnabled });
    await page.goto(`/f/${form.token}`);
    const submission = await page.locator('[name=submission]').getAttribute('value');
    await score(page, 9).check();
    await send(page);
    await expect(page).toHaveURL(/thanks=recorded/);

    await page.goBack();
    await expect(page.locator('[name=submission]')).toHaveValue(submission ?? '');
    await score(page, 2).check();
    await send(page);
    await expect(page).toHaveURL(/thanks=already/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We already have your answer');

    const body = { submission: submission ?? '', lang: 'en', ...fieldsOf(form, 5) };
    const copies = await Promise.all(
      [1, 2, 3, 4, 5].map(() => page.request.post(`/f/${form.token}`, { form: body, maxRedirects: 0 })),
    );
    expect(copies.map((copy) => copy.status())).toEqual([303, 303, 303, 303, 303]);
    expect((await storedAnswers(team)).map((row) => row.score)).toEqual([9]);
  });

  test(`a double tap is one answer, ${how}`, async ({ browser, team }) => {
    const form = await mintForm(team, 'emoji');
    const page = await phone(browser, 390, { javaScriptEnabled });
    await page.goto(`/f/${form.token}`);
    await score(page, 5).check();
    await page.locator('.go button').dblclick();
    await expect(page).toHaveURL(/thanks=/);
    await expect.poll(async () => (await storedAnswers(team)).length).toBe(1);
  });
}

test('the language can be changed, and a form speaks only its own', async ({ browser, team }) => {
  const form = await mintForm(team, 'nps');
  const page = await phone(browser, 390, { locale: 'nl' });
  await page.goto(`/f/${form.token}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(defaultWordings.nps.en.question);
});

const close = (team: { id: string }, form: MintedForm) =>
  inWorkspace(team.id, 'write', (scope) =>
    scope.tx
      .update(forms)
      .set({ status: 'closed' })
      .where(scope.of(forms, eq(forms.id, form.id))),
  );

test('wrong and closed links, and what is no form, get friendly pages with the right status', async ({
  browser,
  team,
}) => {
  const form = await mintForm(team);
  const page = await phone(browser);
  expect((await page.goto('/f/0123456789abcdefghijkl'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link leads nowhere');
  await close(team, form);
  expect((await page.goto(`/f/${form.token}`))?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This form is closed');
  const json = await page.request.post(`/f/${form.token}`, { data: { score: 1 } });
  expect(json.status()).toBe(415);
  const large = await page.request.post(`/f/${form.token}`, { form: { why: 'x'.repeat(300_000) } });
  expect(large.status()).toBe(413);
});

for (const [colorScheme, metric] of [
  ['light', 'nps'],
  ['dark', 'emoji'],
] as const) {
  test(`axe finds nothing on the form in ${colorScheme}`, async ({ browser, team }) => {
    // axe itself needs the page's script engine; the page has no script either way.
    const form = await mintForm(team, metric);
    const context = await browser.newContext({
      baseURL: test.info().project.use.baseURL,
      viewport: { width: 390, height: 740 },
      colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto('/f/leads-nowhere');
    await expectAccessible(page);
    await page.goto(`/f/${form.token}`);
    await send(page);
    await expect(page.getByRole('alert')).toBeVisible();
    await score(page, 4).check();
    await expectAccessible(page);
    await send(page);
    await expect(page).toHaveURL(/thanks=recorded/);
    await expectAccessible(page);
    await close(team, form);
    await page.goto(`/f/${form.token}`);
    await expectAccessible(page);
    await context.close();
  });
}

test('twice the text size and forced colours leave everything usable', async ({ browser, team }) => {
  const form = await mintForm(team, 'nps');
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL,
    viewport: { width: 195, height: 370 },
    forcedColors: 'active',
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`/f/${form.token}`);
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(195);
  await score(page, 10).check();
  const colours = await page
    .locator('.c')
    .evaluateAll((cells) =>
      cells.map((cell) => getComputedStyle(cell.querySelector('span') as Element).backgroundColor),
    );
  expect(new Set(colours).size).toBe(2);
  await send(page);
  await expect(page).toHaveURL(/thanks=recorded/);
  await context.close();
});
