import { v7 as uuidv7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { responses } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { inWorkspace } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { changeSettings, createForm, setFormStatus, setTouchpoints } from '@/lib/feedback/mutations';
import { builtForm } from '@/lib/feedback/reports/builder';
import type { FormSettings } from '@/lib/feedback/schema';
import { defaultWordings } from '@/lib/feedback/wordings';
import { answerForm } from './form';
import { mintSubmission } from './submission';

afterAll(closeDatabase);

/** A form at two touchpoints, with what its team has switched on. */
async function mintForm(settings: Partial<FormSettings> = {}) {
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
    const built = await builtForm(scope, made.id);
    return { form: made, links: built?.links ?? [] };
  });
  const [scale = '', why = ''] = form.content.questions.map(({ id }) => id);
  const tokens = links.map(({ link }) => new URL(link).pathname.slice(3));
  const linkIds = links.map(({ id }) => id);
  const visit = (method: 'GET' | 'POST', at: number, headers: Record<string, string>, body?: URLSearchParams) => {
    const token = tokens[at] ?? '';
    return answerForm(new Request(`http://localhost/f/${token}`, { method, headers, body }), token);
  };
  const get = (headers: Record<string, string> = {}, at = 0) => visit('GET', at, headers);
  const send = (headers: Record<string, string> = {}, at = 0, submission = submissionAt(at)) =>
    visit('POST', at, headers, new URLSearchParams({ submission, lang: 'nl', [scale]: '4', [why]: 'my own words' }));
  const submissionAt = (at = 0) => mintSubmission(linkIds[at] ?? '', form.versionId);
  const stored = () => inWorkspace(workspaceId, 'read', (scope) => scope.tx.$count(responses, scope.of(responses)));
  return { workspaceId, form, get, send, submissionAt, stored };
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
      /^answered-[0-9a-f-]{36}=[\w-]{43}; Path=\/f\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/,
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
    const made = `answered-${form.id}=${'A'.repeat(43)}`;
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

  it('is between its dates', async () => {
    const { get, send } = await mintForm({
      opensAt: new Date(Date.now() - hour),
      closesAt: new Date(Date.now() + hour),
    });
    expect((await get()).status).toBe(200);
    expect((await send()).status).toBe(303);
  });
});
