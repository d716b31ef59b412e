import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { forms, responses } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { workspaces } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { createForm } from '@/lib/feedback/mutations';
import { defaultWordings } from '@/lib/feedback/wordings';
import { answerForm } from './form';
import { mintSubmission } from './submission';

afterAll(closeDatabase);

async function mintForm(name = 'Intake') {
  const workspaceId = uuidv7();
  const form = await inWorkspace(workspaceId, 'write', async (scope) => {
    const touchpoint = { id: uuidv7(), name: 'Return label' };
    await scope.tx
      .insert(workspaces)
      .values({ id: workspaceId, slug: workspaceId, name, locale: 'en', timeZone: 'Europe/Amsterdam' });
    await scope.tx.insert(touchpoints).values(scope.row(touchpoint));
    return createForm(scope, { touchpointId: touchpoint.id, metric: 'csat', wordings: defaultWordings.csat });
  });
  const address = `http://localhost/f/${form.token}`;
  const get = (query = '', headers = {}) => answerForm(new Request(address + query, { headers }), form.token);
  const [scale, reason] = form.content.questions.map(({ id }) => id);
  const names: Record<string, string | undefined> = { score: scale, why: reason };
  const send = (fields: Record<string, string>) => {
    const body = new URLSearchParams(Object.entries(fields).map(([name, value]) => [names[name] ?? name, value]));
    return answerForm(new Request(address, { method: 'POST', body }), form.token);
  };
  const stored = () =>
    inWorkspace(workspaceId, 'read', (scope) => scope.tx.select().from(responses).where(scope.of(responses)));
  const close = () =>
    inWorkspace(workspaceId, 'write', (scope) =>
      scope.tx
        .update(forms)
        .set({ status: 'closed' })
        .where(scope.of(forms, eq(forms.id, form.id))),
    );
  return { form, get, send, stored, close };
}

const submissionIn = (page: string): string => /name="submission" value="([^"]+)"/.exec(page)?.[1] ?? '';

describe("the customer's form", () => {
  it('comes in the language that fits, without cookie or anything to fetch, and runs what its policy names', async () => {
    const { get } = await mintForm('<b>Shop & "Co"</b>');
    const answer = await get('', { 'accept-language': 'fr, nl;q=0.8, en;q=0.5' });
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('&lt;b&gt;Shop &amp; &quot;Co&quot;&lt;/b&gt;');
    expect(page).not.toMatch(/src=|<b>/);
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
    const hashes = scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    expect(scripts).toHaveLength(1);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(policy).toContain(`; script-src ${hashes.join(' ')}; connect-src 'self'`);
    expect(gzipSync(page).length).toBeLessThan(14 * 1024);
    expect(gzipSync(scripts.join('')).length).toBeLessThanOrEqual(3 * 1024);
    expect(answer.headers.has('set-cookie')).toBe(false);
    expect(await (await get('?lang=en', { 'accept-language': 'nl' })).text()).toContain('<html lang="en">');
  });

  it('stores an answer before it says thank you, once for each page however often it is sent', async () => {
    const { get, send, stored } = await mintForm();
    const submission = submissionIn(await (await get()).text());
    const why = `<img onerror=x> 'quoted' \u202e😀\nnew line`;
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => send({ submission, lang: 'en', score: `${(i % 5) + 1}`, why })),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([303]));
    const arrivals = answers.map((answer) => answer.headers.get('location') ?? '');
    expect(arrivals.filter((location) => location.includes('thanks=recorded'))).toHaveLength(1);
    expect(arrivals.filter((location) => location.includes('thanks=already'))).toHaveLength(99);
    const [only, ...more] = await stored();
    expect(more).toEqual([]);
    expect(Object.values(only?.answers ?? {})).toEqual([expect.any(Number), why]);
  });

  it('says what is missing or too long, and keeps what was typed', async () => {
    const { get, send, stored } = await mintForm();
    const submission = submissionIn(await (await get()).text());
    const missing = await send({ submission, lang: 'en', why: '\n<i>kept</i>' });
    const page = await missing.text();
    expect(missing.status).toBe(422);
    expect(page).toContain('This question needs an answer');
    expect(page).toContain('\n\n&lt;i&gt;kept&lt;/i&gt;</textarea>');
    expect(submissionIn(page)).toBe(submission);
    const long = await send({ submission, lang: 'nl', score: '4', why: 'x'.repeat(2007) });
    expect(long.status).toBe(422);
    const longPage = await long.text();
    expect(longPage).toContain('7 tekens te lang');
    expect(longPage).toMatch(/value="4"[^>]* checked/);
    expect(await stored()).toEqual([]);
  });

  it('asks to send once more when the submission is made up, too old or of another form', async () => {
    const [{ form, send, stored }, other] = await Promise.all([mintForm(), mintForm()]);
    const month = 31 * 24 * 3600 * 1000;
    const old = mintSubmission(form.linkId, form.versionId, Date.now() - month);
    const foreign = mintSubmission(other.form.linkId, other.form.versionId);
    for (const submission of ['', `${uuidv7()}.${form.versionId}.AAAAAAAAAAAAAAAAAAAAAA`, old, foreign]) {
      const answer = await send({ submission, lang: 'en', score: '2', why: 'kept' });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain('kept</textarea>');
      const again = await send({ submission: submissionIn(page), lang: 'en', score: '2' });
      expect(again.headers.get('location')).toContain('thanks=recorded');
    }
    expect(await stored()).toHaveLength(4);
    expect(await other.stored()).toEqual([]);
  });

  it('asks once more where a field that nobody sees was filled in', async () => {
    const { get, send, stored } = await mintForm();
    const submission = submissionIn(await (await get()).text());
    const machine = await send({ submission, lang: 'en', score: '2', why: 'kept', homepage: 'https://pills.example' });
    const page = await machine.text();
    expect(machine.status).toBe(422);
    expect(page).toContain('as machines do');
    expect(page).toContain('kept</textarea>');
    expect(page).not.toContain('pills');
    expect(await stored()).toEqual([]);
    expect((await send({ submission: submissionIn(page), lang: 'en', score: '2' })).status).toBe(303);
  });

  it('keeps the score of "does not apply" out of the counts', async () => {
    const { get, send, stored } = await mintForm();
    const submission = submissionIn(await (await get()).text());
    expect((await send({ submission, lang: 'en', score: 'na' })).status).toBe(303);
    expect(await stored()).toMatchObject([{ score: null, notApplicable: true }]);
  });

  it('answers 404 to a wrong link and 410 once closed, gives the text back, and knows what came before', async () => {
    const { get, send, close, stored } = await mintForm();
    const [first, second] = [submissionIn(await (await get()).text()), submissionIn(await (await get()).text())];
    await send({ submission: first, lang: 'en', score: '5' });
    await close();
    await expect.poll(async () => (await get()).status, { timeout: 3000 }).toBe(410);
    const refused = await send({ submission: second, lang: 'en', score: '5', why: 'my long text' });
    expect(refused.status).toBe(410);
    expect(await refused.text()).toContain('my long text');
    const retry = await send({ submission: first, lang: 'en', score: '5' });
    expect(retry.headers.get('location')).toContain('thanks=already');
    expect(await stored()).toHaveLength(1);
    for (const token of ['nope', 'x'.repeat(500), '../../etc', uuidv7()]) {
      expect((await answerForm(new Request('http://localhost/f/x'), token)).status).toBe(404);
    }
  });

  it('refuses what is no form and what is too large, without reading on', async () => {
    const { form } = await mintForm();
    const post = (body: BodyInit, headers = {}) =>
      answerForm(new Request('http://localhost/f/x', { method: 'POST', body, headers }), form.token);
    expect((await post('{}', { 'content-type': 'application/json' })).status).toBe(415);
    expect((await post(new FormData())).status).toBe(415);
    expect((await post(new URLSearchParams({ why: 'x'.repeat(270_000) }))).status).toBe(413);
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(16_384));
      },
    });
    const request = new Request('http://localhost/f/x', {
      method: 'POST',
      body: endless,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      duplex: 'half',
    } as RequestInit);
    expect((await answerForm(request, form.token)).status).toBe(413);
    expect(pulled).toBeLessThan(20);
  });
});
