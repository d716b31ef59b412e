import type { Locator } from '@playwright/test';
import { partialResponses } from '@/db/schema/feedback';
import { inWorkspace } from '@/db/scope';
import { answerAll, field, go, open, pick } from './fixtures/customer';
import { storedAnswers } from './fixtures/forms';
import { ending, everyQuestion, mintFormOf } from './fixtures/questions';
import { expect, expectAccessible, test } from './fixtures/test';

const partials = (team: { id: string }) =>
  inWorkspace(team.id, 'read', (scope) => scope.tx.select().from(partialResponses).where(scope.of(partialResponses)));

const large = async (targets: Locator) => {
  for (const box of await Promise.all((await targets.all()).map((one) => one.boundingBox()))) {
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect(box?.width).toBeGreaterThanOrEqual(24);
  }
};

for (const [locale, width, javaScriptEnabled] of [
  ['en', 320, false],
  ['nl', 1000, true],
] as const) {
  test(`every question at ${width} px in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} script: refused, shown again, stored`, async ({
    browser,
    team,
  }) => {
    const asked = everyQuestion();
    const form = await mintFormOf(team, Object.values(asked));
    const page = await open(browser, { locale, viewport: { width, height: 740 }, javaScriptEnabled });
    await page.goto(`/f/${form.token}`);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width);
    await large(page.locator('.c, .list .o, .k, .na, select, input.t, textarea, main button'));
    await go(page);
    const required = Object.values(asked).filter((question) => question.type !== 'statement');
    await expect(page.getByRole('alert')).toHaveCount(required.length);
    await expect(field(page, asked.nps).first()).toBeFocused();

    const answers = await answerAll(page, asked, locale);
    // One of each kind of fault: everything else that was answered stands as it was.
    await field(page, asked.number).fill('drie');
    await field(page, asked.contact, 'email').fill('ann@');
    await page.locator('select').first().selectOption('1');
    await page.getByRole('button', { name: locale === 'en' ? 'Send answer' : 'Antwoord versturen' }).click();
    await expect(page.getByRole('alert')).toHaveCount(3);
    await expect(page.locator('select').first()).toBeFocused();
    await expect(field(page, asked.number)).toHaveValue('drie');
    await expect(field(page, asked.number)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, asked.contact, 'email')).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, asked.multiple, 'other')).toHaveValue('<i>Polish</i> & "wax"');
    await expect(field(page, asked['long-text'])).toHaveValue('Regel één\nrègel twee 😀 <script>');
    await expect(field(page, asked.date)).toHaveValue('2026-05-31');

    // In the other language and back, nothing is lost either.
    await page.getByRole('button', { name: locale === 'en' ? 'Nederlands' : 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'nl' : 'en');
    await expect(field(page, asked.number)).toHaveValue('drie');
    await page.getByRole('button', { name: locale === 'en' ? 'English' : 'Nederlands' }).click();
    await field(page, asked.number).fill('3,5');
    await field(page, asked.contact, 'email').fill('ann@example.test');
    await page.locator('select').first().selectOption('2');
    await go(page);
    await expect(page).toHaveURL(/thanks=recorded/);
    expect(await storedAnswers(team)).toMatchObject([{ answers, locale, score: 10, metric: 'nps' }]);
    await page.context().close();
  });
}

test('one question a screen by keys alone, with the history of the browser, stores once', async ({ browser, team }) => {
  const { nps, single, 'short-text': short, statement } = everyQuestion();
  const why = { ...short, title: { en: `Why {{${nps.id}}}?`, nl: `Waarom {{${nps.id}}}?` } };
  const low = { match: 'all' as const, conditions: [{ questionId: nps.id, is: 'at-most' as const, value: 6 }] };
  const high = { match: 'all' as const, conditions: [{ questionId: nps.id, is: 'at-least' as const, value: 9 }] };
  const questions = [
    { ...statement, help: { en: 'Two minutes.', nl: 'Twee minuten.' } },
    { ...nps, jumps: [{ rule: high, to: single.id }] },
    { ...why, show: low },
    single,
  ];
  const form = await mintFormOf(team, questions, {
    look: { pages: 'one' },
    endings: [ending('We are sorry', { from: 0, to: 6 }), ending('Thank you')],
  });
  const page = await open(browser, { locale: 'en', viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(`/f/${form.token}`);
  await expect(heading).toHaveText('Almost done');
  await go(page);
  await expect(heading).toHaveText(nps.title.en ?? '');
  await expect(page.getByText('Question 2')).toBeVisible();
  // The screen begins where it is answered; Enter sends it on.
  await expect(pick(page, nps, '0')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Why 2?');
  await page.keyboard.type('Late');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(single.title.en ?? '');
  expect((await partials(team)).map(({ answers }) => answers)).toEqual([{ [nps.id]: 2, [why.id]: 'Late' }]);

  // Back by the browser, twice, and on again: nothing is asked anew and nothing is doubled.
  await page.goBack();
  await expect(heading).toHaveText('Why 2?');
  await page.goBack();
  await expect(pick(page, nps, '2')).toBeChecked();
  await pick(page, nps, '9').check();
  await go(page);
  await expect(heading).toHaveText(single.title.en ?? '');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(pick(page, nps, '9')).toBeChecked();
  await pick(page, nps, '3').check();
  await go(page);
  await expect(heading).toHaveText('Why 3?');
  await page.keyboard.type('Very late');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Send answer' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await field(page, single, 'other').fill('By pigeon');
  await page.getByRole('button', { name: 'Send answer' }).click();
  await expect(heading).toHaveText('We are sorry');
  await page.reload();
  await expect(heading).toHaveText('We are sorry');
  expect((await storedAnswers(team)).map(({ answers }) => answers)).toEqual([
    { [nps.id]: 3, [why.id]: 'Very late', [single.id]: { chosen: [], other: 'By pigeon' } },
  ]);
  expect(await partials(team)).toEqual([]);

  await page.goBack();
  await page.getByRole('button', { name: 'Send answer' }).click();
  await expect(heading).toHaveText('We already have your answer');
  expect(await storedAnswers(team)).toHaveLength(1);
  await page.context().close();
});

/** What has broken forms elsewhere: markup, templates, formulas, quotes, directions, and signs that nobody sees. */
const hostile = [
  '</textarea><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE responses; --",
  `{{7*7}} \${7*7} <%= 7 %> #{7}`,
  '=HYPERLINK("http://example.test")\t+1\t-1\t@SUM(1)',
  '\u202eright to left\u202c \u2066isolated\u2069 العربية עברית',
  '&amp; &lt; &#39; %00 %0d%0a \\u0000',
  'e\u0301 \u200b\u200d\ufeff 👩‍👩‍👧‍👦 🇳🇱 \u{1f9ff} 𝒳',
  '\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029',
  '  leading and trailing  ',
].join('\n');

test('hostile text travels through screens, is said back and stored, unchanged', async ({ browser, team }) => {
  const { 'long-text': long, 'short-text': short, statement } = everyQuestion();
  const said = { ...short, title: { en: `You said: {{${long.id}}}`, nl: '' } };
  const form = await mintFormOf(team, [long, said, statement], { look: { pages: 'one' } });
  const page = await open(browser, { locale: 'en', javaScriptEnabled: false });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  const text = `\n${hostile}`;
  await page.goto(`/f/${form.token}`);
  await field(page, long).fill(text);
  await go(page);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`You said: ${text}`);
  await field(page, short).fill(hostile.split('\n')[1] ?? '');
  await go(page);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(field(page, short)).toHaveValue(hostile.split('\n')[1] ?? '');
  await page.getByRole('button', { name: 'Back' }).click();
  expect(await field(page, long).inputValue()).toBe(text);
  for (let screen = 0; screen < 3; screen += 1) await go(page);
  await expect(page).toHaveURL(/thanks=recorded/);
  expect((await storedAnswers(team)).map(({ answers }) => answers)).toEqual([
    { [long.id]: text, [short.id]: hostile.split('\n')[1] },
  ]);
  expect(dialogs).toEqual([]);
  await page.context().close();
});

test('axe finds nothing on any kind of question, in the team’s colour, refused, in the dark and from right to left', async ({
  browser,
  team,
}) => {
  const asked = everyQuestion();
  const form = await mintFormOf(team, Object.values(asked), {
    languages: ['en', 'nl', 'ar'],
    look: { colour: '#7a1f5c' },
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    // axe itself needs the page's script engine; the page has no script either way.
    const page = await open(browser, { colorScheme, viewport: { width: 390, height: 740 }, bypassCSP: true });
    await page.goto(`/f/${form.token}?lang=ar`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
    await go(page);
    await expect(page.getByRole('alert').first()).toBeVisible();
    await pick(page, asked.nps, '7').check();
    await pick(page, asked.stars, '4').check();
    await expectAccessible(page);
    await page.setViewportSize({ width: 1000, height: 740 });
    await expectAccessible(page);
    await page.context().close();
  }
});
