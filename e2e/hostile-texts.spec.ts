import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { answerCases, answerNotes, answerTriage, answerViews } from '@/db/schema/answers';
import { responses } from '@/db/schema/feedback';
import { inWorkspace } from '@/db/scope';
import { fieldsOf, type MintedForm, mintForm } from './fixtures/forms';
import { hostileKinds, hostileTexts } from './fixtures/hostile-texts';
import type { Team } from './fixtures/people';
import { expect, test } from './fixtures/test';

const originOf = (baseURL?: string) => new URL(baseURL ?? '').origin;
/** HTML has one end of a line. */
const asShown = (text: string) => text.replaceAll(/\r\n?/g, '\n');
const short = (most: number) => hostileKinds.filter((text) => text.length <= most && text.trim() === text);

/** What a text brought about beside being shown: dialogs, scripts, faults and requests to elsewhere. */
function watch(page: Page, baseURL?: string) {
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(originOf(baseURL)) && !/^(data|blob):/.test(request.url()))
      faults.push(request.url());
  });
  return async () => {
    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
    const tooWide = await page.evaluate(() => {
      const still = [...document.body.querySelectorAll('*')].filter(
        (one) => getComputedStyle(one).position !== 'fixed',
      );
      const beyond = still.filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth);
      return document.documentElement.scrollWidth > 390 ? beyond.map((one) => one.outerHTML.slice(0, 300)) : [];
    });
    expect(tooWide).toEqual([]);
    expect(faults).toEqual([]);
  };
}

const shownIn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent));

/** Sends texts as a browser does, each as the answer of another customer. */
async function send(url: string, form: MintedForm, texts: readonly string[]) {
  for (const text of texts) {
    const page = await fetch(`${url}/f/${form.token}`).then((answer) => answer.text());
    const submission = /name="submission" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const body = new URLSearchParams({ submission, lang: 'en', ...fieldsOf(form, 7, text) });
    const answer = await fetch(`${url}/f/${form.token}?answer`, { method: 'POST', body, redirect: 'manual' });
    expect(answer.headers.get('location'), JSON.stringify(text)).toContain('thanks=recorded');
  }
}

async function storedTexts(team: Team, form: MintedForm): Promise<Map<string, string>> {
  const [, why] = form.content.questions;
  const rows = await inWorkspace(team.id, 'read', (scope) =>
    scope.tx
      .select()
      .from(responses)
      .where(scope.of(responses, eq(responses.formId, form.id)))
      .orderBy(responses.createdAt),
  );
  return new Map(rows.map(({ id, answers }) => [id, String(answers[why?.id ?? ''])]));
}

test.use({ viewport: { width: 390, height: 844 } });

test('five hundred hostile texts are stored as they were sent, listed, read, searched and shown unchanged', async ({
  team,
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  expect(new Set(hostileTexts).size).toBe(500);
  const sound = watch(page, baseURL);
  const forms = await Promise.all(Array.from({ length: 5 }, (_, at) => mintForm(team, 'nps', `Place ${at}`)));
  // What has one kind in it comes last, and so to the panels of the touchpoints.
  const shares = forms.map((_, at) => hostileTexts.filter((_text, n) => n % forms.length === at).toReversed());
  await Promise.all(forms.map((form, at) => send(originOf(baseURL), form, shares[at] ?? [])));
  const stored = new Map<string, string>();
  for (const [at, form] of forms.entries()) {
    const texts = await storedTexts(team, form);
    expect([...texts.values()].sort()).toEqual([...(shares[at] ?? [])].sort());
    for (const [id, text] of texts) stored.set(id, text);
  }

  const inbox = `/w/${team.slug}/feedback/answers?status=all`;
  await page.goto(inbox);
  const rows = page.locator('[data-answer]');
  for (let shown = 40; shown < 500; shown += 40) {
    await expect(rows).toHaveCount(shown);
    await page.getByRole('button', { name: 'Show older answers' }).click();
  }
  await expect(rows).toHaveCount(500);
  const listed = await rows.evaluateAll((all) =>
    all.map((one) => [one.getAttribute('data-answer'), one.querySelector('p[lang]')?.textContent]),
  );
  expect(new Set(listed.map(([id]) => id))).toEqual(new Set(stored.keys()));
  const isBeginning = (text = '', whole = '') =>
    asShown(whole).startsWith(asShown(text)) && text.length >= Math.min(whole.length, 399);
  expect(listed.filter(([id, text]) => !isBeginning(text ?? '', stored.get(id ?? '')))).toEqual([]);
  await sound();

  const byText = new Map([...stored].map(([id, text]) => [text, id]));
  for (const text of hostileKinds.filter((_, at) => at % 12 === 0)) {
    await page.goto(`${inbox}&answer=${byText.get(text)}`);
    const said = page.getByRole('article').locator('dd span[lang]');
    await expect.poll(async () => asShown((await said.textContent()) ?? '')).toBe(asShown(text));
    await sound();
  }

  for (const [at, form] of forms.entries()) {
    await page.goto(`/w/${team.slug}/feedback?touchpoint=${form.touchpointId}`);
    const said = page.locator('[data-panel] li p[lang]');
    await expect(said).not.toHaveCount(0);
    const texts = (await said.allTextContents()).map(asShown);
    expect((shares[at] ?? []).slice(-texts.length).map(asShown).toReversed()).toEqual(texts);
    await sound();
  }

  const search = async (text: string) => {
    const address = `/api/w/${team.slug}/answers?${new URLSearchParams({ status: 'all', q: text })}`;
    expect((await page.request.get(address)).status(), JSON.stringify(text)).toBe(200);
  };
  for (let at = 0; at < 500; at += 10) await Promise.all(hostileTexts.slice(at, at + 10).map(search));
});

test('what can not be stored of a text is left out of it: a NUL, half a pair, and the first half of a line end', async ({
  team,
  baseURL,
}) => {
  const form = await mintForm(team);
  await send(originOf(baseURL), form, ['a\0b', '\0', 'half \ud83d a pair', 'one\r\ntwo', 'one\rtwo']);
  expect([...(await storedTexts(team, form)).values()]).toEqual([
    'ab',
    'undefined',
    'half \ufffd a pair',
    'one\ntwo',
    'one\rtwo',
  ]);
});

test('notes, tags, outcomes and names of views are shown as they were written', async ({ team, page, baseURL }) => {
  test.setTimeout(120_000);
  const sound = watch(page, baseURL);
  const form = await mintForm(team);
  await send(originOf(baseURL), form, ['1', '2', '3', '4', '5']);
  const [id = ''] = (await storedTexts(team, form)).keys();
  const ownerId = team.owner.id;
  const tags = short(40)
    .filter((_, at) => at % 7 === 0)
    .slice(0, 20);
  const names = short(60);
  const outcome = hostileKinds.join(' ').slice(0, 4900);
  await inWorkspace(team.id, 'write', async (scope) => {
    const about = { responseId: id };
    await scope.tx
      .insert(answerNotes)
      .values(hostileKinds.map((text) => scope.row({ ...about, id: uuidv7(), authorId: ownerId, text })));
    await scope.tx.insert(answerTriage).values(scope.row({ id, status: 'read' as const, tags }));
    await scope.tx
      .insert(answerCases)
      .values(scope.row({ ...about, id: uuidv7(), status: 'closed' as const, outcome }));
    await scope.tx
      .insert(answerViews)
      .values(names.map((name) => scope.row({ id: uuidv7(), ownerId, name, filters: {} })));
  });
  const base = `/w/${team.slug}/feedback/answers`;
  await page.goto(`${base}?status=all&answer=${id}`);
  const notes = page.getByRole('region', { name: 'Notes' });
  await expect(notes.getByRole('listitem')).toHaveCount(hostileKinds.length);
  const written = (await shownIn(page, '[aria-labelledby="answer-notes"] li > p:last-child')).map((it) =>
    asShown(it ?? ''),
  );
  expect(written.sort()).toEqual(hostileKinds.map(asShown).sort());
  const tagged = await shownIn(page, '[data-reading] .rounded-full > .truncate');
  expect(tagged.map((it) => asShown(it ?? '')).sort()).toEqual(tags.map(asShown).sort());
  await sound();

  await notes.getByRole('textbox').fill(`${hostileKinds.slice(0, 60).join('')}\0`);
  await notes.getByRole('button', { name: 'Add note' }).click();
  await expect(notes.getByRole('listitem')).toHaveCount(hostileKinds.length + 1);
  await sound();

  await page.goto(`${base}/cases?status=all`);
  await expect(page.getByRole('row')).toHaveCount(2);
  expect(asShown((await page.getByRole('row').last().locator('td').last().textContent()) ?? '')).toBe(asShown(outcome));
  await sound();

  await page.goto(base);
  await page.getByRole('button', { name: 'Saved views' }).click();
  const views = page.getByRole('dialog').getByRole('link');
  await expect(views).toHaveCount(names.length);
  expect((await views.allTextContents()).map(asShown).sort()).toEqual(names.map(asShown).sort());
  await sound();
});
