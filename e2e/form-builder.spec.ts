import type { Locator, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { forms } from '@/db/schema/feedback';
import { inWorkspace } from '@/db/scope';
import { saveDraft, startForm } from '@/lib/feedback/mutations';
import type { FormTemplate } from '@/lib/feedback/templates/names';
import { mintForm, mintTouchpoint } from './fixtures/forms';
import type { Team } from './fixtures/people';
import { expect, expectAccessible, test } from './fixtures/test';

async function mintDraft(team: Team, template: FormTemplate = 'return', touchpointIds: string[] = []) {
  const { id } = await inWorkspace(team.id, 'write', (scope) =>
    startForm(scope, { name: 'Returns', template, language: 'en', touchpointIds }),
  );
  const address = `/w/${team.slug}/feedback/forms/${id}`;
  const stored = async () => {
    const [form] = await inWorkspace(team.id, 'read', (scope) =>
      scope.tx
        .select()
        .from(forms)
        .where(scope.of(forms, eq(forms.id, id))),
    );
    if (!form) throw new Error('The form is gone');
    return form;
  };
  const titles = async () => (await stored()).draft.questions.map(({ title }) => title.en);
  return { id, address, stored, titles };
}

const questions = (page: Page) => page.getByRole('region', { name: 'Questions' });
const listed = (page: Page) =>
  questions(page)
    .getByRole('listitem')
    .getByRole('button', { name: /^\d+\. / });
const preview = (page: Page) => page.frameLocator('iframe[title="Preview of the form"]:not([aria-hidden])');
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the form' }).getByRole('button', { name });
const english = (page: Page | Locator, name: string) => page.getByRole('textbox', { name: `${name} (English)` });

test('a form is made from a template, told in own words beside its preview, published and answered', async ({
  page,
  team,
}) => {
  await mintTouchpoint(team, 'Hotline');
  await page.goto(`/w/${team.slug}/feedback/forms/new`);
  await expectAccessible(page);
  await page.getByRole('radio', { name: /Service call/ }).check();
  await page.getByRole('textbox', { name: 'Name' }).fill('After the call');
  await page.getByRole('checkbox', { name: 'Hotline' }).check();
  await page.getByRole('button', { name: 'Make form' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'After the call' })).toBeVisible();
  await expect(listed(page)).toHaveCount(3);

  await english(page, 'Question').fill('Did we solve it?');
  await expect(preview(page).getByRole('heading', { level: 1 })).toContainText('Did we solve it?');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published. Customers see this from now on.')).toBeVisible();
  await expect(page.getByText('Open', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await tab(page, 'Settings and links').click();
  const link = page.getByRole('article', { name: 'Hotline' }).getByRole('textbox', { name: 'Public link' });
  const form = new URL(await link.inputValue()).pathname;
  await expect.poll(async () => (await page.request.get(form)).text()).toContain('Did we solve it?');
  await expectAccessible(page);
});

test('questions are added, moved by keys and by pointer, duplicated, deleted and brought back', async ({
  page,
  team,
}) => {
  const { address, titles } = await mintDraft(team);
  await page.goto(address);
  await questions(page).getByRole('button', { name: 'Add question' }).click();
  await page.getByRole('dialog', { name: 'Add question' }).getByRole('button', { name: 'Short text' }).click();
  await expect(english(page, 'Question')).toBeFocused();
  await page.keyboard.type('Your order number');
  await expect(listed(page).nth(1)).toContainText('Your order number');

  await listed(page).nth(1).focus();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(questions(page).getByText('Moved to 3 of 4')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Move question 3' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(listed(page).nth(3)).toContainText('Your order number');

  const handle = page.getByRole('button', { name: 'Move question 4' });
  const target = await questions(page).getByRole('listitem').first().boundingBox();
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(target?.x ?? 0, (target?.y ?? 0) + 2, { steps: 5 });
  await page.mouse.up();
  await expect(listed(page).first()).toContainText('Your order number');

  await page.getByRole('button', { name: 'Duplicate question 1' }).click();
  await expect(listed(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Delete question 3' }).click();
  await expect(listed(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(listed(page).nth(2)).toContainText('Why did you return it?');
  await expect
    .poll(titles)
    .toEqual([
      'Your order number',
      'Your order number',
      'Why did you return it?',
      'It was easy to return my order.',
      'What made it hard?',
    ]);
});

test('a question is asked by rules, and puts in an earlier answer', async ({ page, team }) => {
  const { address, stored } = await mintDraft(team);
  await page.goto(address);
  await listed(page).nth(2).click();
  const show = page.getByRole('group', { name: 'Show only if …' });
  await show.getByRole('combobox', { name: 'Comparison' }).selectOption('is at least');
  await show.getByRole('spinbutton', { name: 'Value' }).fill('6');
  await show.getByRole('button', { name: 'Add condition' }).click();
  await show.getByRole('combobox', { name: 'How conditions hold together' }).selectOption('One of these holds');
  const second = show.getByRole('combobox', { name: 'Answer to' }).nth(1);
  await second.selectOption('1. Why did you return it?');
  await show.getByRole('combobox', { name: 'Comparison' }).nth(1).selectOption('is not');
  await show.getByRole('combobox', { name: 'Value' }).selectOption('It was damaged');
  await english(page, 'Question').fill('You said: ');
  await page.getByRole('combobox', { name: 'Insert an earlier answer in: Question' }).selectOption({ index: 1 });
  await expect(english(page, 'Question')).toHaveValue('You said: {{1}}');

  await listed(page).first().click();
  await page.getByRole('button', { name: 'Then go to …' }).click();
  await page.getByRole('combobox', { name: 'go to' }).selectOption('3. You said: {{1}}');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect.poll(async () => (await stored()).draft.questions[0]?.jumps.length).toBe(1);
  const [first, easy, hard] = (await stored()).draft.questions;
  const choices = first && 'choices' in first ? first.choices : [];
  expect(hard?.show).toEqual({
    match: 'any',
    conditions: [
      { questionId: easy?.id, is: 'at-least', value: 6 },
      { questionId: first?.id, is: 'not-chosen', value: choices[2]?.id },
    ],
  });
  expect(hard?.title.en).toBe(`You said: {{${first?.id}}}`);
  expect(first?.jumps).toEqual([
    {
      to: hard?.id,
      rule: { match: 'all', conditions: [{ questionId: first?.id, is: 'chosen', value: choices[0]?.id }] },
    },
  ]);
});

test('every kind of question is offered, and the page asks it', async ({ page, team }) => {
  test.slow();
  const { address } = await mintDraft(team, 'blank');
  await page.goto(address);
  await expect(page.getByText('No question yet')).toBeVisible();
  await questions(page).getByRole('button', { name: 'Add question' }).click();
  const menu = page.getByRole('dialog', { name: 'Add question' });
  const kinds = await menu.getByRole('listitem').allTextContents();
  expect(kinds).toHaveLength(16);
  for (const [at, kind] of kinds.entries()) {
    if (!(await menu.isVisible())) await questions(page).getByRole('button', { name: 'Add question' }).click();
    await menu.getByRole('button', { name: kind, exact: true }).click();
    await expect(listed(page)).toHaveCount(at + 1);
    const text = kind.startsWith('Statement') ? 'Heading' : kind === 'Consent' ? 'What they agree to' : 'Question';
    await english(page, text).fill(`About ${at}`);
    for (const field of await page.getByRole('textbox', { name: /^(Choice|Row) \d+ \(English\)$/ }).all()) {
      await field.fill('Something');
    }
    await expect(preview(page).getByText(`About ${at}`).first()).toBeVisible();
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published. Customers see this from now on.')).toBeVisible();
});

test('what keeps a form from being published is told where it is', async ({ page, team }) => {
  const { address } = await mintDraft(team, 'event');
  await page.goto(address);
  await english(page, 'Question').fill('');
  await tab(page, 'Look').click();
  await page.getByRole('switch', { name: /Your own colour/ }).check();
  await page.getByLabel('Colour', { exact: true }).fill('#ffcc00');
  await expect(page.getByText(/Too faint to read: contrast 1\.\d/)).toBeVisible();
  await expect(page.getByText('2 things to mend')).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const told = page.getByRole('alert').filter({ hasText: 'It cannot be published yet' });
  await expect(told).toContainText('Question 1: A text is missing in the first language.');
  await expect(told).toContainText('The form: The colour is too faint to read.');
  await expectAccessible(page);
  await told.getByRole('button', { name: 'Question 1' }).click();
  await english(page, 'Question').fill('How was it?');
  await tab(page, 'Look').click();
  await page.getByLabel('Colour', { exact: true }).fill('#7a1fa2');
  await expect(page.getByText(/Reads well/)).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published. Customers see this from now on.')).toBeVisible();
});

test('another question text is said to start a new series, a translation is not', async ({ page, team }) => {
  const form = await mintForm(team, 'csat', 'Parcel');
  await page.goto(`/w/${team.slug}/feedback/forms/${form.id}`);
  const note = page.getByText('Publishing starts a new series');
  await expect(page.getByRole('button', { name: 'Published' })).toBeDisabled();
  await page.getByRole('combobox', { name: 'Add language…' }).selectOption('German');
  await expect(page.getByRole('button', { name: 'German 5 missing' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('textbox', { name: 'Question (German)' }).fill('Wie zufrieden bist du?');
  await expect(page.getByRole('button', { name: 'German 4 missing' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish changes' })).toBeEnabled();
  await expect(note).toHaveCount(0);
  await english(page, 'Question').fill('Was the parcel whole?');
  await expect(note).toBeVisible();
});

test('thank-you pages by score are written and seen', async ({ page, team }) => {
  const { address, stored } = await mintDraft(team);
  await page.goto(address);
  await tab(page, 'Thank-you pages').click();
  await page.getByRole('button', { name: 'Add a page by score' }).click();
  const low = page.getByRole('region', { name: 'For scores 1 to 1' });
  await low.getByRole('spinbutton', { name: 'To' }).fill('4');
  const page4 = page.getByRole('region', { name: 'For scores 1 to 4' });
  await english(page4, 'Heading').fill('We are sorry');
  await page4.getByRole('switch', { name: /Offer a next step/ }).check();
  await english(page4, 'Words on the link').fill('Call us');
  await page4.getByRole('textbox', { name: 'Address' }).fill('https://example.com/help');
  await expect(preview(page).getByRole('heading', { name: 'We are sorry' })).toBeVisible();
  await expect(preview(page).getByRole('link', { name: 'Call us' })).toHaveAttribute(
    'href',
    'https://example.com/help',
  );
  await expectAccessible(page);
  await expect
    .poll(async () => (await stored()).draft.endings[0])
    .toMatchObject({ scores: { from: 1, to: 4 }, next: { address: 'https://example.com/help' } });
});

test('what was typed is kept over a lost line and a reload', async ({ page, team }) => {
  const { address, titles } = await mintDraft(team);
  await page.goto(address);
  await expect(listed(page)).toHaveCount(3);
  await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()));
  await english(page, 'Question').fill('Would you come back?');
  await expect(page.getByText('Not saved yet; it is kept here')).toBeVisible();
  await page.reload();
  await expect(english(page, 'Question')).toHaveValue('Would you come back?');
  await page.unrouteAll();
  await page.reload();
  await expect.poll(async () => (await titles())[0]).toBe('Would you come back?');
});

test('of two who change a form at once, one is told who was first, and chooses', async ({ page, context, team }) => {
  const { address, titles } = await mintDraft(team);
  const other = await context.newPage();
  for (const one of [page, other]) {
    await one.goto(address);
    await expect(listed(one)).toHaveCount(3);
  }
  await english(other, 'Question').fill('Their words');
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();
  await english(page, 'Question').fill('My words');
  const told = page.getByRole('alert').filter({ hasText: `${team.owner.name} changed this form meanwhile.` });
  await expect(told).toBeVisible();
  await expect(english(page, 'Question')).toHaveValue('My words');
  await told.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(async () => (await titles())[0]).toBe('My words');

  await english(other, 'Question').fill('Their words again');
  await other.getByRole('button', { name: 'Take theirs' }).click();
  await expect(english(other, 'Question')).toHaveValue('My words');
});

test('a change whose answer alone was lost is no conflict', async ({ page, team }) => {
  const { id, address, stored } = await mintDraft(team);
  await page.goto(address);
  await expect(listed(page)).toHaveCount(3);
  const { draft, draftRevision } = await stored();
  const questions = draft.questions.map((one, at) =>
    at === 0 ? { ...one, title: { ...one.title, en: 'Same' } } : one,
  );
  await inWorkspace(team.id, 'write', (scope) =>
    saveDraft(scope, { id, revision: draftRevision, content: { ...draft, questions } }),
  );
  await english(page, 'Question').fill('Same');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByText('changed this form meanwhile')).toHaveCount(0);
});

test('a form is named, limited, paused and opened again, and moves between touchpoints', async ({ page, team }) => {
  const form = await mintForm(team, 'nps', 'Hotline');
  await mintTouchpoint(team, 'Shop');
  await page.goto(`/w/${team.slug}/feedback/forms/${form.id}`);
  await tab(page, 'Settings and links').click();
  await page.getByRole('textbox', { name: 'Name' }).fill('');
  await page.getByRole('textbox', { name: 'Opens' }).fill('2026-05-02T09:00');
  await page.getByRole('textbox', { name: 'Closes' }).fill('2026-05-01T09:00');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Please fill this in.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Calls');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('It closes before it opens.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Closes' }).fill('2096-05-01T09:00');
  await page.getByRole('spinbutton', { name: 'Most answers' }).fill('250');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Calls' })).toBeVisible();

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('The form is paused; its links say so kindly.')).toBeVisible();
  const status = async () => (await page.request.get(`/f/${form.token}`)).status();
  await expect.poll(status).toBe(403);
  await page.getByRole('button', { name: 'Open again' }).click();
  await expect(page.getByText('The form is open.')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Hotline' }).uncheck();
  await page.getByRole('checkbox', { name: 'Shop' }).check();
  await page.getByRole('button', { name: 'Save touchpoints' }).click();
  await expect(page.getByRole('article', { name: 'Shop' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Hotline' })).toHaveCount(0);
  await expect.poll(status).toBe(404);
});

test('on a phone the list, the question and the preview come one after the other', async ({ team, phoneOf }) => {
  const { address } = await mintDraft(team);
  const page = await phoneOf(team.owner);
  await page.goto(address);
  await expect(listed(page)).toHaveCount(3);
  await expect(english(page, 'Question')).toBeHidden();
  await listed(page).nth(1).tap();
  await expect(english(page, 'Question')).toHaveValue('It was easy to return my order.');
  await expect(listed(page).first()).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Preview', exact: true }).tap();
  await expect(preview(page).getByRole('heading', { level: 1 })).toContainText('It was easy to return my order.');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a viewer sees a form and its page, and nothing to change; a stranger sees nothing', async ({
  team,
  viewerPage,
  strangerPage,
}) => {
  const { id, address } = await mintDraft(team);
  await viewerPage.goto(address);
  await expect(viewerPage.getByRole('heading', { level: 1, name: 'Returns' })).toBeVisible();
  await expect(preview(viewerPage).getByRole('heading', { level: 1 })).toContainText('Why did you return it?');
  await expect(viewerPage.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(viewerPage);
  for (const part of ['', '/preview']) {
    const answer = await strangerPage.request.get(`/api/w/${team.slug}/forms/${id}${part}`);
    expect(answer.status()).toBe(404);
  }
});

test('the preview sends nothing, and stands in no frame but ours', async ({ team, page }) => {
  const { id } = await mintDraft(team);
  const answer = await page.request.get(`/api/w/${team.slug}/forms/${id}/preview`);
  const policy = answer.headers()['content-security-policy'];
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain("default-src 'none'");
});

test('a logo and a colour stand on the page', async ({ page, team }) => {
  const { address } = await mintDraft(team);
  await page.goto(address);
  await tab(page, 'Look').click();
  const buffer = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#7a1fa2' } })
    .png()
    .toBuffer();
  await page.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
  await expect(page.getByRole('img', { name: 'The logo now' })).toBeVisible();
  const logo = preview(page).locator('header img');
  await expect(logo).toHaveAttribute('src', /logo=/);
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Without logo' }).click();
  await expect(logo).toHaveCount(0);
});
