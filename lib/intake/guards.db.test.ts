import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { forms, partialResponses, responses } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { inWorkspace } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import {
  changeSettings,
  createForm,
  publishForm,
  saveDraft,
  setFormStatus,
  setTouchpoints,
} from '@/lib/feedback/mutations';
import { builtForm } from '@/lib/feedback/reports/builder';
import type { FormSettings } from '@/lib/feedback/schema';
import { defaultWordings } from '@/lib/feedback/wordings';
import { answerForm } from './form';
import { challengeFor } from './proof';
import { mintSubmission } from './submission';

afterAll(closeDatabase);

/** A form at two touchpoints, with what its team has switched on. */
async function mintForm(settings: Partial<FormSettings> = {}, pages: 'one' | 'all' = 'all') {
  const { id: workspaceId } = await mintWorkspace();
  const [first, second] = [uuidv7(), uuidv7()];
  const usual = { name: 'Guarded', opensAt: null, closesAt: null, quota: null };
  const off = { oncePerBrowser: false, oncePerLink: false, proofOfWork: false };
  const { form, links } = await inWorkspace(workspaceId, 'write', async (scope) => {
    await scope.tx
      .insert(touchpoints)
      .values(scope.rows([first, second].map((id, at) => ({ id, name: at === 0 ? 'Parcel' : 'Shop' }))));
    const made = await createForm(scope, { touchpointId: first, metric: 'csat', wordings: defaultWordings.csat });
    await setTouchpoints(scope, { id: made.id, touchpointIds: [first, second] });
    await changeSettings(scope, { id: made.id, ...usual, ...off, ...settings });
    const { content } = made;
    await saveDraft(scope, { id: made.id, revision: 1, content: { ...content, look: { ...content.look, pages } } });
    const { versionId } = await publishForm(scope, { id: made.id, revision: 2 });
    const built = await builtForm(scope, made.id);
    return { form: { ...made, versionId }, links: built?.links ?? [] };
  });
  const [scale = '', why = ''] = form.content.questions.map(({ id }) => id);
  const tokens = links.map(({ link }) => new URL(link).pathname.slice(3));
  const linkIds = links.map(({ id }) => id);
  const visit = (method: 'GET' | 'POST', at: number, headers: Record<string, string>, body?: URLSearchParams) => {
    const token = tokens[at] ?? '';
    return answerForm(new Request(`http://localhost/f/${token}`, { method, headers, body }), token);
  };
  const get = (headers: Record<string, string> = {}, at = 0) => visit('GET', at, headers);
  const send = (headers: Record<string, string> = {}, at = 0, submission = submissionAt(at), more = {}) => {
    const fields = { submission, lang: 'nl', [scale]: '4', [why]: 'my own words', ...more };
    return visit('POST', at, headers, new URLSearchParams(fields));
  };
  const submissionAt = (at = 0) => mintSubmission(linkIds[at] ?? '', form.versionId);
  const count = (table: typeof responses | typeof partialResponses) =>
    inWorkspace(workspaceId, 'read', (scope) => scope.tx.$count(table, scope.of(table)));
  const [stored, partial] = [() => count(responses), () => count(partialResponses)];
  return { workspaceId, form, get, send, submissionAt, stored, partial };
}

const cookieIn = (answer: Response) => answer.headers.get('set-cookie') ?? '';
const pairIn = (answer: Response) => cookieIn(answer).split(';')[0] ?? '';
const statusesOf = (answers: readonly Response[]) => answers.map(({ status }) => status).sort();

describe('one answer per browser', () => {
  it('is remembered by a cookie that says nothing else, for this form alone, at all of its links', async () => {
    const [one, other] = [await mintForm({ oncePerBrowser: true }), await mintForm({ oncePerBrowser: true })];
    const before = await one.get();
    expect(before.status).toBe(200);
    expect(before.headers.has('set-cookie')).toBe(false);
    expect(await before.text()).toContain('One cookie remembers');
    const thanks = await one.send();
    expect(thanks.status).toBe(303);
    expect(cookieIn(thanks)).toMatch(
      /^answered-[0-9a-f-]{36}=[\w-]{22}; Path=\/f\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/,
    );
    // Every browser is given the same: nobody is known by it.
    expect(cookieIn(await one.send())).toBe(cookieIn(thanks));

    const cookie = `other=1; ${pairIn(thanks)}`;
    for (const at of [0, 1]) {
      const again = await one.get({ cookie, 'accept-language': 'nl' }, at);
      expect([again.status, again.headers.get('cache-control')]).toEqual([403, 'no-store']);
      const page = await again.text();
      expect(page).toContain('<html lang="nl"');
      expect(page).toContain('Je hebt al geantwoord');
      const refused = await one.send({ cookie }, at);
      expect(refused.status).toBe(409);
      expect(await refused.text()).toContain('my own words');
    }
    expect(await one.stored()).toBe(2);
    // Its page, which is drawn once for everybody, is still a form to everybody else.
    expect(await (await one.get()).text()).toContain('name="submission"');
    expect((await other.get({ cookie })).status).toBe(200);
    expect((await other.send({ cookie })).status).toBe(303);
  });

  it('takes the same answer again for what it is, and no made-up cookie for an answer', async () => {
    const { form, get, send, submissionAt, stored } = await mintForm({ oncePerBrowser: true });
    const submission = submissionAt();
    const cookie = pairIn(await send({}, 0, submission));
    const retry = await send({ cookie }, 0, submission);
    expect(retry.headers.get('location')).toContain('thanks=already');
    const made = `answered-${form.id}=${'A'.repeat(22)}`;
    expect((await get({ cookie: made })).status).toBe(200);
    expect((await send({ cookie: made })).status).toBe(303);
    expect(await stored()).toBe(2);
  });

  it('is asked of nobody where it is not switched on', async () => {
    const { get, send } = await mintForm();
    expect(await (await get()).text()).toContain('no cookies');
    const [first, second] = [await send(), await send()];
    expect([first.headers.has('set-cookie'), second.status]).toEqual([false, 303]);
  });
});

describe('as many answers as there is room for', () => {
  it('is one by each link, however many come at once', async () => {
    const { get, send, stored } = await mintForm({ oncePerLink: true });
    const first = await Promise.all(Array.from({ length: 20 }, () => send({}, 0)));
    expect(statusesOf(first)).toEqual([303, ...Array(19).fill(410)]);
    const refused = first.find(({ status }) => status === 410);
    const page = await refused?.text();
    expect(page).toContain('Deze link is al gebruikt');
    expect(page).toContain('my own words');
    expect((await get({}, 0)).status).toBe(410);
    expect((await get({}, 1)).status).toBe(200);
    expect((await send({}, 1)).status).toBe(303);
    expect(await stored()).toBe(2);
  });

  it('is n for a quota of n, however many come at once by whichever link, and the page says that it is full', async () => {
    const quota = 7;
    const { get, send, stored, submissionAt } = await mintForm({ quota });
    const mine = submissionAt();
    expect((await send({}, 0, mine)).status).toBe(303);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => send({}, at % 2)));
    expect(statusesOf(answers)).toEqual([...Array(quota - 1).fill(303), ...Array(41 - quota).fill(410)]);
    expect(await stored()).toBe(quota);
    const full = await get({ 'accept-language': 'en' });
    expect(full.status).toBe(410);
    expect(await full.text()).toContain('This form has all the answers it asked for');
    expect((await send({}, 0, mine)).headers.get('location')).toContain('thanks=already');
  });
});

describe('when a form takes answers', () => {
  const hour = 3600 * 1000;
  const cases = [
    { what: 'before it opens', settings: { opensAt: new Date(Date.now() + hour) }, status: 403, says: 'not open yet' },
    {
      what: 'after it has closed',
      settings: { closesAt: new Date(Date.now() - hour) },
      status: 410,
      says: 'is closed',
    },
    { what: 'while it is paused', paused: true, status: 403, says: 'takes a break' },
  ];
  for (const { what, settings, paused, status, says } of cases) {
    it(`is not ${what}, and what was typed comes back`, async () => {
      const { workspaceId, form, get, send, stored } = await mintForm(settings);
      if (paused)
        await inWorkspace(workspaceId, 'write', (scope) => setFormStatus(scope, { id: form.id, status: 'paused' }));
      const shut = await get({ 'accept-language': 'en' });
      expect(shut.status).toBe(status);
      expect(await shut.text()).toContain(says);
      const refused = await send();
      expect(refused.status).toBe(status);
      expect(await refused.text()).toContain('my own words');
      expect(await stored()).toBe(0);
    });
  }

  it('is not while it is being deleted, and nobody waits for that', async () => {
    const { workspaceId, form, send } = await mintForm({ quota: 5 });
    await inWorkspace(workspaceId, 'write', (scope) => setFormStatus(scope, { id: form.id, status: 'closed' }));
    await inWorkspace(workspaceId, 'write', async (scope) => {
      await scope.tx
        .select({ id: forms.id })
        .from(forms)
        .where(scope.of(forms, eq(forms.id, form.id)))
        .for('update');
      expect((await send()).status).toBe(410);
    });
  });

  it('is between its dates', async () => {
    const { get, send } = await mintForm({
      opensAt: new Date(Date.now() - hour),
      closesAt: new Date(Date.now() + hour),
    });
    expect((await get()).status).toBe(200);
    expect((await send()).status).toBe(303);
  });
});

describe('a form that asks a browser for work', () => {
  type Asked = Parameters<typeof solveChallenge>[0]['challenge'];
  const challengeIn = (page: string): Asked =>
    JSON.parse((/data-challenge="([^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&quot;', '"'));
  const submissionIn = (page: string) => /name="submission" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const worked = async (challenge: Asked) => {
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  };

  it('takes an answer with the work of its own page alone, once', async () => {
    const { get, send, stored } = await mintForm({ proofOfWork: true });
    const [page, other] = [await (await get()).text(), await (await get()).text()];
    expect(page).toContain('<noscript><p class="e">This form needs JavaScript');
    const [submission, second] = [submissionIn(page), submissionIn(other)];
    const proof = await worked(challengeIn(page));
    const tampered = { ...challengeIn(page), parameters: { ...challengeIn(page).parameters, keyPrefix: '00' } };
    const wrong = {
      'nothing at all': '',
      'no base64': '%%%',
      'a number that is none': Buffer.from(
        JSON.stringify({ challenge: challengeIn(page), solution: { counter: 7, derivedKey: 'ab'.repeat(32) } }),
      ).toString('base64'),
      'easier work': await worked(tampered),
      "another page's work": await worked(challengeIn(other)),
      'far too much': 'A'.repeat(5000),
    };
    for (const [what, given] of Object.entries(wrong)) {
      const refused = await send({}, 0, submission, { proof: given });
      expect([what, refused.status]).toEqual([what, 422]);
      const again = await refused.text();
      expect(again).toContain('laten zien dat hij geen machine is');
      expect(again).toContain('my own words</textarea>');
      expect(submissionIn(again)).toBe(submission);
    }
    expect((await send({}, 0, submission, { proof })).headers.get('location')).toContain('thanks=recorded');
    expect((await send({}, 0, submission, { proof })).headers.get('location')).toContain('thanks=already');
    expect((await send({}, 0, second, { proof })).status).toBe(422);
    expect(await stored()).toBe(1);
  });

  it('asks again after two hours, on the page that has everything', async () => {
    const { get, send } = await mintForm({ proofOfWork: true });
    const submission = submissionIn(await (await get()).text());

    const old = await worked(JSON.parse(await challengeFor(submission, Date.now() - 2 * 3600 * 1000 - 1000)));
    const refused = await send({}, 0, submission, { proof: old });
    expect(refused.status).toBe(422);
    const proof = await worked(challengeIn(await refused.text()));
    expect((await send({}, 0, submission, { proof })).status).toBe(303);
  });

  it('goes back and changes the language without it, and asks for it before anything is kept', async () => {
    const { get, send, partial } = await mintForm({ proofOfWork: true }, 'one');
    const page = await (await get()).text();
    const submission = submissionIn(page);
    const spoken = await send({}, 0, submission, { speak: 'en' });
    expect([spoken.status, (await spoken.text()).includes('data-challenge')]).toEqual([200, true]);
    const first = /name="at" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await send({}, 0, submission, { at: first })).status).toBe(422);
    expect(await partial()).toBe(0);
    const proof = await worked(challengeIn(page));
    const next = await send({}, 0, submission, { at: first, proof });
    const second = await next.text();
    expect(next.status).toBe(200);
    expect(second).toContain(`name="proof" value="${proof}"`);
    expect(second).not.toContain('data-challenge');
    expect(await partial()).toBe(1);
  });
});
