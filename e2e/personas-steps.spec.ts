import { signIn } from './fixtures/people';
import { mintPersona, next, saved } from './fixtures/personas';
import { expect, test } from './fixtures/test';
import { tabTo } from './fixtures/under-way';

test('seven steps make a persona, and the card grows beside them', async ({ page, team }) => {
  test.slow();
  await page.goto(`/w/${team.slug}/personas`);
  await expect(page.getByRole('heading', { name: 'No personas yet' })).toBeVisible();
  await page.getByRole('link', { name: 'New persona' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Lisa Brandt');
  await next(page, 2);
  await page.getByRole('textbox', { name: 'Role' }).fill('Mother of two');
  await expect(page.getByRole('region', { name: 'The card so far' })).toContainText('Mother of two');
  await page.getByText('More: Segment').click();
  await page.getByLabel('Time of moment 1').fill('07:30');
  await page.getByRole('textbox', { name: 'What happens at moment 1' }).fill('Takes the train');
  await next(page, 3);
  await page.getByRole('textbox', { name: 'Age' }).fill('34');
  await page.getByText('More: Brands').click();
  await page.getByRole('textbox', { name: 'Own field 1, name' }).fill('Shoe size');
  await page.getByRole('textbox', { name: 'Own field 1, text' }).fill('39');
  await next(page, 4);
  await page.getByRole('textbox', { name: 'Wishes and goals, line 1' }).fill('Shoes that fit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wishes and goals, line 2' })).toBeFocused();
  await page.keyboard.type('No trip to town');
  await page.getByText('More: Traits').click();
  await page.getByRole('button', { name: 'Patient – Hurried' }).click();
  await expect(page.getByRole('button', { name: 'Patient – Hurried' })).toHaveCount(0);
  await page.getByRole('slider', { name: 'Patient – Hurried' }).fill('80');
  await page.getByLabel('Phone').selectOption('Often');
  await next(page, 5);
  await page.getByRole('textbox', { name: 'Worries and annoyances, line 1' }).fill('Money that is away');
  await next(page, 6);
  await page.getByRole('textbox', { name: 'Quote' }).fill('Quick, please.');
  await next(page, 7);
  await page.getByRole('radio', { name: 'Another face, 3' }).check();
  await page.getByRole('radio', { name: /Colour 4/ }).check();
  await page.getByRole('button', { name: 'Save and finish' }).click();
  await page.waitForURL(/\/personas\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Lisa Brandt" [level=1]
    - paragraph: Mother of two
    - blockquote: “Quick, please.”
    - heading "Wishes and goals" [level=2]
    - list:
      - listitem: Shoes that fit
      - listitem: No trip to town
    - heading "Worries and annoyances" [level=2]
    - heading "A day in the life" [level=2]
    - list:
      - listitem:
        - time: 07:30
        - text: Takes the train
    - heading "Demographics" [level=2]
    - heading "Traits" [level=2]
    - list:
      - listitem:
        - 'img "From Patient to Hurried: 80 of 100"'
    - heading "Channels and brands" [level=2]
  `);
  await expect(page.getByText('Shoe size')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Phone' })).toContainText('Often');
  await page.getByRole('link', { name: 'Step by step' }).click();
  await page.waitForURL(/\/edit$/);
  await expect(page.getByRole('navigation', { name: 'Steps of the persona' }).getByText('(filled in)')).toHaveCount(6);
});

test('a persona is made with the keys alone, from nothing to its card', async ({ page, team }) => {
  test.slow();
  const field = (name: string) => page.getByRole('textbox', { name });
  const step = (number: number) => page.waitForURL(new RegExp(`step=${number}$`));
  await page.goto(`/w/${team.slug}/personas`);
  await tabTo(page, page.getByRole('link', { name: 'New persona' }));
  await page.keyboard.press('Enter');
  await tabTo(page, field('Name'));
  await page.keyboard.type('Ken Keys');
  await page.keyboard.press('Enter');
  await step(2);
  await tabTo(page, field('Role'));
  await page.keyboard.type('Night nurse');
  await page.keyboard.press('Enter');
  await step(3);
  await tabTo(page, page.getByRole('button', { name: 'Save and continue' }));
  await page.keyboard.press('Enter');
  await step(4);
  await tabTo(page, field('Wishes and goals, line 1'));
  await page.keyboard.type('Sleep');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Quiet');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await tabTo(page, page.getByText('More: Traits'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Patient – Hurried' }));
  await page.keyboard.press('Enter');
  await expect(field('Pair 1, one pole')).toBeFocused();
  await tabTo(page, page.getByRole('slider', { name: 'Patient – Hurried' }));
  await page.keyboard.press('End');
  await tabTo(page, page.getByLabel('Phone'));
  await page.keyboard.type('Oft');
  await tabTo(page, page.getByRole('button', { name: 'Save and continue' }));
  await page.keyboard.press('Enter');
  await step(5);
  for (const number of [6, 7]) {
    await tabTo(page, page.getByRole('button', { name: 'Save and continue' }));
    await page.keyboard.press('Enter');
    await step(number);
  }
  await tabTo(page, page.getByRole('radio', { name: 'The face they have' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Another face, 1' })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Save and finish' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ken Keys' })).toBeVisible();
  await expect(page.getByRole('list').filter({ hasText: 'Quiet' }).getByRole('listitem')).toHaveText([
    /Quiet/,
    /Sleep/,
  ]);
  await expect(page.getByRole('img', { name: 'From Patient to Hurried: 100 of 100' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Phone' })).toContainText('Often');
});

test('a persona is made on a phone, by finger alone', async ({ phoneOf, team }) => {
  test.slow();
  const page = await phoneOf(team.owner);
  const onwards = async (step: number) => {
    await page.getByRole('button', { name: 'Save and continue' }).tap();
    await page.waitForURL(new RegExp(`step=${step}$`));
    // The step begins in sight, not where the one before ended.
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport();
  };
  await page.goto(`/w/${team.slug}/personas`);
  await page.getByRole('link', { name: 'New persona' }).tap();
  await page.getByRole('textbox', { name: 'Name' }).tap();
  await page.keyboard.type('Tess Tap');
  await onwards(2);
  await page.getByText('More: Segment').tap();
  await page.getByRole('textbox', { name: 'What happens at moment 1' }).tap();
  await page.keyboard.type('Feeds the cat');
  await onwards(3);
  await onwards(4);
  for (const [number, text] of [
    [1, 'Shoes that fit'],
    [2, 'No trip to town'],
  ] as const) {
    if (number > 1) await page.getByRole('button', { name: 'Add a line' }).tap();
    await expect(page.getByRole('textbox', { name: `Wishes and goals, line ${number}` })).toBeVisible();
    await page.getByRole('textbox', { name: `Wishes and goals, line ${number}` }).tap();
    await page.keyboard.type(text);
  }
  // A list is put in order by a finger on its handle.
  const handle = page.getByRole('button', { name: 'Wishes and goals: move row 2' });
  const [from, to] = await Promise.all([
    handle.boundingBox(),
    page.getByRole('textbox', { name: 'Wishes and goals, line 1' }).boundingBox(),
  ]);
  if (!from || !to) throw new Error('No such row');
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const x = from.x + from.width / 2;
  await touch('touchStart', x, from.y + from.height / 2);
  for (const y of [from.y, to.y + 20, to.y + 2]) await touch('touchMove', x, y);
  await touch('touchEnd');
  await expect(page.getByRole('textbox', { name: 'Wishes and goals, line 1' })).toHaveValue('No trip to town');
  await saved(page);
  await onwards(5);
  await page.getByRole('link', { name: 'Back' }).tap();
  await page.waitForURL(/step=4$/);
  await expect(page.getByRole('textbox', { name: 'Wishes and goals, line 2' })).toHaveValue('Shoes that fit');
  await onwards(5);
  await onwards(6);
  await onwards(7);
  await page.getByRole('radio', { name: 'Another face, 2' }).tap();
  await page.getByRole('button', { name: 'Save and finish' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Tess Tap' })).toBeVisible();
  await page.getByRole('button', { name: 'Duplicate' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Tess Tap (copy)' })).toBeVisible();
  await expect(page.getByText('Feeds the cat')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.context().close();
});

test('what a field rests on is said beside it, and too long a text is refused at its field', async ({ page, team }) => {
  test.slow();
  const { path } = await mintPersona(team, 'Eve');
  await page.goto(`${path}/edit?step=4`);
  const goal = page.getByRole('textbox', { name: 'Wishes and goals, line 1' });
  await goal.fill('x'.repeat(301));
  await expect(goal).toHaveAttribute('aria-invalid', 'true');
  await goal.fill('Short');
  await expect(goal).not.toHaveAttribute('aria-invalid', 'true', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Wishes and goals: Assumed. Change what it rests on' }).click();
  const ground = page.getByRole('dialog', { name: 'What it rests on: Wishes and goals' });
  await ground.getByRole('radio', { name: 'Researched' }).check();
  await ground.getByLabel('Since').fill('2026-05-31');
  await ground.getByLabel('Source and notes').fill('Twelve interviews');
  await ground.getByLabel('Link').fill('javascript:alert(1)');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('button', { name: /^Wishes and goals: .* Change/ }).click();
  await expect(ground.getByText('Enter a web address')).toBeVisible();
  await ground.getByLabel('Link').fill('example.com/talks');
  await page.keyboard.press('Escape');
  await next(page, 5);
  await page.goto(path);
  await page.getByRole('button', { name: 'Wishes and goals: Researched. What it rests on' }).click();
  const read = page.getByRole('dialog', { name: 'What it rests on: Wishes and goals' });
  await expect(read.getByText(/since 31 May 2026|since May 31, 2026/)).toBeVisible();
  await expect(read.getByText('Twelve interviews')).toBeVisible();
  const link = read.getByRole('link', { name: 'example.com/talks' });
  await expect(link).toHaveAttribute('href', 'https://example.com/talks');
});

test('lists are put in order by keys and by pointer, lose a row, and take a list that is pasted', async ({
  page,
  context,
  team,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { path } = await mintPersona(team, 'Ivy', { goals: ['One', 'Two', 'Three'] });
  await page.goto(`${path}/edit?step=4`);
  const line = (number: number) => page.getByRole('textbox', { name: `Wishes and goals, line ${number}` });
  const expectOrder = async (...texts: string[]) => {
    for (const [at, text] of texts.entries()) await expect(line(at + 1)).toHaveValue(text);
  };
  const handle = (number: number) => page.getByRole('button', { name: `Wishes and goals: move row ${number}` });
  await expect(handle(1)).toBeVisible();
  await line(3).focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expectOrder('One', 'Three', 'Two');
  await expect(line(2)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Moved to place 2 of' })).toBeAttached();
  await handle(1).focus();
  await page.keyboard.press('ArrowDown');
  await expectOrder('Three', 'One', 'Two');
  await expect(handle(2)).toBeFocused();
  const target = await line(1).boundingBox();
  await handle(3).hover();
  await page.mouse.down();
  await page.mouse.move((target?.x ?? 0) + 20, (target?.y ?? 0) + 2, { steps: 4 });
  await page.mouse.up();
  await expectOrder('Two', 'Three', 'One');
  await page.getByRole('button', { name: 'Wishes and goals: remove row 2' }).click();
  await expectOrder('Two', 'One');
  await page.evaluate(() => navigator.clipboard.writeText('- Four\n2. Five\n'));
  await line(2).focus();
  await page.keyboard.press('Control+V');
  await expectOrder('Two', 'One', 'Four', 'Five');
  await saved(page);
  await page.reload();
  await expectOrder('Two', 'One', 'Four', 'Five');
});

test('without script the steps work as plain forms', async ({ browser, baseURL, team }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await signIn(context, team.owner, baseURL ?? '');
  const page = await context.newPage();
  await page.goto(`/w/${team.slug}/personas/new`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Paper Pat');
  await next(page, 2);
  await page.goto(page.url().replace('step=2', 'step=4'));
  await page.getByRole('textbox', { name: 'Wishes and goals, line 1' }).fill('First');
  await page.getByRole('textbox', { name: 'Wishes and goals, line 3' }).fill('Third');
  await next(page, 5);
  await page.goto(page.url().replace('/edit?step=5', ''));
  await expect(page.getByRole('listitem').filter({ hasText: 'First' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Third' })).toBeVisible();
  await context.close();
});
