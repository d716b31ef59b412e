import type { Locator } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import { partialResponses } from '@/db/schema/feedback';
import type { Question, Rule } from '@/db/schema/form-content';
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

const words = {
  en: { send: 'Send answer', back: 'Back', step: 'Question 2', already: 'We already have your answer' },
  nl: { send: 'Antwoord versturen', back: 'Terug', step: 'Vraag 2', already: 'We hebben je antwoord al' },
} as const;

/** Every language with and without script; by keys once of each. */
const ways = [
  { locale: 'en', javaScriptEnabled: false, by: 'pointer' },
  { locale: 'en', javaScriptEnabled: true, by: 'keys' },
  { locale: 'nl', javaScriptEnabled: false, by: 'keys' },
  { locale: 'nl', javaScriptEnabled: true, by: 'pointer' },
] as const;
const scripted = (javaScriptEnabled: boolean) => `${javaScriptEnabled ? 'with' : 'without'} script`;
const phone = { viewport: { width: 320, height: 740 } };

for (const { locale, javaScriptEnabled, by } of ways) {
  const { send, back, step, already } = words[locale];

  test(`every question by ${by} in ${locale}, ${scripted(javaScriptEnabled)}: refused, shown again, stored`, async ({
    browser,
    team,
  }) => {
    const asked = everyQuestion();
    const form = await mintFormOf(team, Object.values(asked));
    const page = await open(browser, { ...phone, locale, javaScriptEnabled });
    await page.goto(`/f/${form.token}`);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
    await large(page.locator('.c, .list .o, .k, .na, select, input.t, textarea, main button'));
    const answers = await answerAll(page, asked, locale, by);
    // One of each kind of fault: everything else that was answered stands as it was.
    await field(page, asked.number).fill('drie');
    await field(page, asked.contact, 'email').fill('ann@');
    await page.locator('select').first().selectOption('1');
    await page.getByRole('button', { name: send }).press('Enter');
    await expect(page.getByRole('alert')).toHaveCount(3);
    await expect(page.locator('select').first()).toBeFocused();
    await expect(field(page, asked.number)).toHaveValue('drie');
    await expect(field(page, asked.number)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, asked.contact, 'email')).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, asked.multiple, 'other')).toHaveValue('<i>Polish</i> & "wax"');
    await expect(field(page, asked['long-text'])).toHaveValue('Regel één\nrègel twee 😀 <script>');
    await expect(field(page, asked.date)).toHaveValue('2026-05-05');

    // In the other language and back, nothing is lost either.
    await page.getByRole('button', { name: locale === 'en' ? 'Nederlands' : 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'nl' : 'en');
    await expect(field(page, asked.number)).toHaveValue('drie');
    await page.getByRole('button', { name: locale === 'en' ? 'English' : 'Nederlands' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await field(page, asked.number).fill('3,5');
    await field(page, asked.contact, 'email').fill('ann@example.test');
    await page.locator('select').first().selectOption('2');
    await go(page);
    await expect(page).toHaveURL(/thanks=recorded/);
    expect(await storedAnswers(team)).toMatchObject([{ answers, locale, score: 10, metric: 'nps' }]);
    await page.context().close();
  });

  test(`one question a screen by keys in ${locale}, ${scripted(javaScriptEnabled)}, with the browser’s history, stores once`, async ({
    browser,
    team,
  }) => {
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
    const page = await open(browser, { ...phone, locale, javaScriptEnabled });
    const heading = page.getByRole('heading', { level: 1 });
    const titled = ({ title }: Pick<Question, 'title'>) => title[locale] ?? '';
    const whyOf = (score: number) => titled(why).replace(/\{.*\}/, `${score}`);
    await page.goto(`/f/${form.token}`);
    await expect(heading).toHaveText(titled(statement));
    await go(page);
    await expect(heading).toHaveText(titled(nps));
    await expect(page.getByText(step)).toBeVisible();
    // The screen begins where it is answered; Enter sends it on.
    await expect(pick(page, nps, '0')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText(whyOf(2));
    await expect(field(page, why)).toBeFocused();
    await page.keyboard.type('Late');
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText(titled(single));
    expect((await partials(team)).map(({ answers }) => answers)).toEqual([{ [nps.id]: 2, [why.id]: 'Late' }]);

    // Back by the browser, twice, and on again: nothing is asked anew and nothing is doubled.
    await page.goBack();
    await expect(heading).toHaveText(whyOf(2));
    await page.goBack();
    await expect(pick(page, nps, '2')).toBeChecked();
    await pick(page, nps, '9').check();
    await go(page);
    await expect(heading).toHaveText(titled(single));
    await page.getByRole('button', { name: back }).click();
    await expect(pick(page, nps, '9')).toBeChecked();
    await pick(page, nps, '3').check();
    await go(page);
    await expect(heading).toHaveText(whyOf(3));
    await field(page, why).fill('Very late');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: send }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await field(page, single, 'other').fill('By pigeon');
    await page.getByRole('button', { name: send }).click();
    await expect(heading).toContainText('We are sorry');
    expect((await storedAnswers(team)).map(({ answers }) => answers)).toEqual([
      { [nps.id]: 3, [why.id]: 'Very late', [single.id]: { chosen: [], other: 'By pigeon' } },
    ]);
    expect(await partials(team)).toEqual([]);

    await page.goBack();
    await page.getByRole('button', { name: send }).click();
    await expect(heading).toHaveText(already);
    await page.reload();
    await expect(heading).toHaveText(already);
    expect(await storedAnswers(team)).toHaveLength(1);
    await page.context().close();
  });
}

for (const { locale, javaScriptEnabled } of [ways[0], ways[3]]) {
  test(`each rule leads where it says, in ${locale}, ${scripted(javaScriptEnabled)}`, async ({ browser, team }) => {
    const { single, number, statement } = everyQuestion();
    const [phoned, web] = single.choices.map(({ id }) => id);
    const [how, often] = [
      { ...single, required: false },
      { ...number, required: false },
    ];
    type Condition = Rule['conditions'][number];
    const is = (kind: 'chosen' | 'not-chosen', value = ''): Condition => ({ questionId: how.id, is: kind, value });
    const times = (kind: 'at-least' | 'at-most', value: number): Condition => ({
      questionId: often.id,
      is: kind,
      value,
    });
    const any = (kind: 'answered' | 'unanswered'): Condition => ({ questionId: often.id, is: kind });
    const when = (title: string, match: Rule['match'], ...conditions: Condition[]) => ({
      ...statement,
      id: uuidv7(),
      title: { en: title, nl: title },
      show: { match, conditions },
    });
    const form = await mintFormOf(
      team,
      [
        how,
        { ...often, jumps: [{ rule: { match: 'all', conditions: [times('at-least', 10)] }, to: 'end' }] },
        when('By phone', 'all', is('chosen', phoned)),
        when('Not by phone', 'all', is('not-chosen', phoned)),
        when('Some', 'all', any('answered')),
        when('None', 'all', any('unanswered')),
        when('Phone or often', 'any', is('chosen', phoned), times('at-least', 5)),
        when('Web and seldom', 'all', is('chosen', web), times('at-most', 4)),
      ],
      { look: { pages: 'one' } },
    );
    const page = await open(browser, { ...phone, locale, javaScriptEnabled });
    const heading = page.getByRole('heading', { level: 1 });
    for (const [choice, count, screens] of [
      [phoned, '3', ['By phone', 'Some', 'Phone or often']],
      [web, '4', ['Not by phone', 'Some', 'Web and seldom']],
      [null, '', ['Not by phone', 'None']],
      [phoned, '12', []],
    ] as const) {
      await page.goto(`/f/${form.token}`);
      if (choice) await pick(page, how, choice).check();
      await go(page);
      await field(page, often).fill(count);
      for (const screen of screens) {
        await go(page);
        await expect(heading).toHaveText(screen);
      }
      await go(page);
      await expect(page).toHaveURL(/thanks=recorded/);
    }
    expect(await storedAnswers(team)).toHaveLength(4);
    await page.context().close();
  });
}

test('what is left out is refused, each by its own words, with and without script', async ({ browser, team }) => {
  const asked = everyQuestion();
  const form = await mintFormOf(team, Object.values(asked));
  const required = Object.values(asked).filter(({ type }) => type !== 'statement');
  const told = [];
  for (const javaScriptEnabled of [false, true]) {
    const page = await open(browser, { ...phone, javaScriptEnabled });
    await page.goto(`/f/${form.token}`);
    await go(page);
    await expect(page.getByRole('alert')).toHaveCount(required.length);
    await expect(field(page, asked.nps).first()).toBeFocused();
    await expect(page).toHaveTitle(/^Not sent yet: /);
    told.push(await page.getByRole('alert').allTextContents());
    await page.context().close();
  }
  expect(told[0]).toEqual(told[1]);
  expect(await storedAnswers(team)).toEqual([]);
});

test('what a language lacks says in which one it stands, and is laid out as that', async ({ browser, team }) => {
  const { csat, multiple } = everyQuestion();
  const questions = [{ ...csat, title: { ...csat.title, ar: 'ما مدى رضاك؟' } }, multiple];
  const form = await mintFormOf(team, questions, { languages: ['en', 'ar'] });
  const page = await open(browser, { ...phone, bypassCSP: true });
  await page.goto(`/f/${form.token}?lang=ar`);
  const [first, second] = [page.getByRole('heading', { level: 1 }), page.getByRole('heading', { level: 2 })];
  await expect(page.locator('html[lang=ar][dir=rtl]')).toHaveCount(1);
  await expect(first.locator('[lang]')).toHaveCount(0);
  await expect(second.locator('[lang=en][dir=ltr]')).toHaveText(multiple.title.en ?? '');
  await expect(page.locator('.go button [lang=en][dir=ltr]')).toHaveText(words.en.send);
  await expect(page.locator('.list [lang=en]')).toHaveCount(multiple.choices.length + 2);
  // All of it begins at one edge, whichever way it is written.
  const edges = await page
    .locator('h1, h2, .help, footer p')
    .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).textAlign));
  expect(new Set(edges)).toEqual(new Set(['right']));
  await expectAccessible(page);
  await page.goto(`/f/${form.token}?lang=en`);
  await expect(page.locator('main [lang]')).toHaveCount(0);
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
