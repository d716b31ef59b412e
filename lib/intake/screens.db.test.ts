import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { partialResponses, responses } from '@/db/schema/feedback';
import type { FormContent, Question } from '@/db/schema/form-content';
import { journeys } from '@/db/schema/journeys';
import { channels, touchpoints } from '@/db/schema/touchpoints';
import { inWorkspace } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { standardContent } from '@/lib/feedback/content/standard';
import { createDraft, publishForm, setFormStatus } from '@/lib/feedback/mutations';
import { endPartials, keepPartials } from '@/lib/feedback/partials';
import { defaultWordings } from '@/lib/feedback/wordings';
import { diskStore } from '@/lib/files/disk-store';
import { keepFile } from '@/lib/files/mutations';
import { keyOf } from '@/lib/files/store';
import { answerForm } from './form';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'touchline-logos-'));
  process.env.TOUCHLINE_FILES_DIR = root;
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await closeDatabase();
});

const en = (text: string) => ({ en: text });
const [score, why, agree, name] = Array.from({ length: 4 }, () => uuidv7()) as [string, string, string, string];
const asked = { help: {}, show: null, jumps: [], required: true, notApplicable: false };

/** A score; why, where it is low; and a name, which ends it at once where it is left out by a high score. */
function questions(): Question[] {
  const [scale] = standardContent('nps', { en: defaultWordings.nps.en }).questions;
  if (scale?.type !== 'nps') throw new Error('It asks something else');
  const low = { match: 'all' as const, conditions: [{ questionId: score, is: 'at-most' as const, value: 6 }] };
  return [
    { ...scale, id: score, notApplicable: false },
    { ...asked, id: why, type: 'long-text', title: en('Why only {{'.concat(score, '|that}}?')), show: low },
    { ...asked, id: name, type: 'short-text', title: en(`Who are you? {{${why}|You}}`), required: false },
  ];
}

const ending = (title: string, scores: { from: number; to: number } | null) => ({
  id: uuidv7(),
  scores,
  title: en(title),
  text: en(`${title}, in more words`),
  next: scores && { label: en('Tell others'), address: 'https://example.test/next?a=1&b=2' },
});

async function mintForm(more: Partial<FormContent> = {}) {
  const team = await mintWorkspace();
  const touchpointId = uuidv7();
  const content: FormContent = {
    languages: ['en'],
    questions: questions(),
    endings: [ending('Wonderful', { from: 9, to: 10 }), ending('Thank you', null)],
    look: { colour: null, logoFileId: null, pages: 'one' },
    hiddenFields: ['order'],
    ...more,
  };
  const form = await inWorkspace(team.id, 'write', async (scope) => {
    await scope.tx.insert(touchpoints).values(scope.row({ id: touchpointId, name: 'Parcel' }));
    const { id, links } = await createDraft(scope, { name: 'Screens', content, touchpointIds: [touchpointId] });
    const { versionId } = await publishForm(scope, { id, revision: 0 });
    return { id, versionId, touchpointId, content, token: links[0]?.token ?? '' };
  });
  const address = `http://localhost/f/${form.token}`;
  const get = (query = '') => answerForm(new Request(address + query), form.token);
  const post = async (fields: Record<string, string>) => {
    const answer = await answerForm(
      new Request(`${address}?answer`, { method: 'POST', body: new URLSearchParams(fields) }),
      form.token,
    );
    return { status: answer.status, location: answer.headers.get('location') ?? '', page: await answer.text() };
  };
  const rows = () =>
    inWorkspace(team.id, 'read', async (scope) => ({
      stored: await scope.tx.select().from(responses).where(scope.of(responses)),
      partial: await scope.tx.select().from(partialResponses).where(scope.of(partialResponses)),
    }));
  return { team, form, get, post, rows };
}

/** The fields that a page would send again as they stand. */
const hiddenIn = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, key = '', value = '']) => [
      key,
      value
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    ]),
  );
const headingOf = (page: string) => /<h1[^>]*>(?:<label[^>]*>)?([^<]*)/.exec(page)?.[1]?.trim();

describe('one question a screen', () => {
  it('carries answers on and back, asks what the answers lead to, and stores once at the end', async () => {
    const { get, post, rows } = await mintForm();
    const first = await (await get()).text();
    const missing = await post(hiddenIn(first));
    expect(missing.status).toBe(422);
    expect(missing.page).toContain(`id="${score}-error"`);

    const second = await post({ ...hiddenIn(first), [score]: '3' });
    expect([second.status, headingOf(second.page)]).toEqual([200, 'Why only 3?']);
    expect(hiddenIn(second.page)).toMatchObject({ [score]: '3', at: why });
    const hostile = `<b>'{{${score}}}' & more</b>`;
    const third = await post({ ...hiddenIn(second.page), [why]: hostile });
    expect(third.page).toContain('Who are you? &lt;b&gt;&#39;{{'.concat(score, '}}&#39; &amp; more&lt;/b&gt;'));

    const back = await post({ ...hiddenIn(third.page), [name]: 'Bo', to: 'back' });
    expect(headingOf(back.page)).toBe('Why only 3?');
    expect(back.page).toContain('&lt;b&gt;&#39;{{'.concat(score));
    expect(hiddenIn(back.page)).toMatchObject({ [score]: '3', [name]: 'Bo' });
    const again = await post({ ...hiddenIn(back.page), [why]: hostile, to: 'back' });
    expect(hiddenIn(again.page)).toMatchObject({ [why]: hostile });
    expect(again.page).toMatch(/value="3"[^>]* checked/);

    // With a high score nobody is asked why; what was said of it counts nowhere.
    const high = await post({ ...hiddenIn(again.page), [score]: '9' });
    expect(headingOf(high.page)).toMatch(/^Who are you\? You/);
    expect((await rows()).partial.map(({ answers }) => answers)).toEqual([{ [score]: 9, [name]: 'Bo' }]);
    const last = { ...hiddenIn(high.page), [name]: 'Bo' };
    expect((await post(last)).location).toContain('thanks=recorded');
    expect((await post(last)).location).toContain('thanks=already');
    // Back in the browser's history and on from there: it has an answer already.
    expect((await post({ ...hiddenIn(first), [score]: '1' })).location).toContain('thanks=already');
    const { stored, partial } = await rows();
    expect(stored.map(({ answers }) => answers)).toEqual([{ [score]: 9, [name]: 'Bo' }]);
    expect(partial).toEqual([]);
  });

  it('checks all again at the end, whatever the screens before let pass', async () => {
    const { get, post, rows } = await mintForm();
    const first = hiddenIn(await (await get()).text());
    const skipped = await post({ ...first, at: name, [score]: '2', [name]: 'Bo' });
    expect([skipped.status, headingOf(skipped.page)]).toEqual([422, 'Why only 2?']);
    const wrong = await post({ ...first, at: name, [score]: '11' });
    expect([wrong.status, headingOf(wrong.page)]).toEqual([422, defaultWordings.nps.en.question]);
    expect((await post({ ...first, at: uuidv7(), [score]: '9' })).status).toBe(200);
    const { at: _, ...whole } = first;
    expect((await post({ ...whole, [score]: '9' })).status).toBe(303);
    expect((await rows()).stored).toHaveLength(1);
  });

  it('keeps nothing before what has to be agreed to is agreed to', async () => {
    const [scale, , text] = questions() as [Question, Question, Question];
    const consent: Question = { ...asked, id: agree, type: 'consent', title: en('May we?') };
    const { get, post, rows } = await mintForm({ questions: [scale, consent, text] });
    const second = await post({ ...hiddenIn(await (await get()).text()), [score]: '8' });
    expect((await rows()).partial).toEqual([]);
    const refused = await post(hiddenIn(second.page));
    expect(refused.status).toBe(422);
    expect(refused.page).toContain('You can only go on if you agree.');
    await post({ ...hiddenIn(second.page), [agree]: 'yes' });
    expect((await rows()).partial.map(({ answers }) => answers)).toEqual([{ [score]: 8, [agree]: true }]);
  });

  it('says at every step that a form has closed, and gives back what was answered', async () => {
    const { team, form, get, post, rows } = await mintForm();
    const first = hiddenIn(await (await get()).text());
    await inWorkspace(team.id, 'write', (scope) => setFormStatus(scope, { id: form.id, status: 'closed' }));
    const refused = await post({ ...first, [score]: '3', [why]: 'It was <late>' });
    expect(refused.status).toBe(410);
    expect(refused.page).toContain('It was &lt;late&gt;');
    expect((await rows()).partial).toEqual([]);
  });
});

describe('partial answers', () => {
  it('are replaced by later ones alone, and never outlive the response', async () => {
    const { team, form, get, post, rows } = await mintForm();
    const submissionId = uuidv7();
    const at = (createdAt: Date, text: string) => ({
      form,
      submissionId,
      locale: 'en',
      answers: { [why]: text },
      createdAt,
    });
    const keep = (...list: ReturnType<typeof at>[]) =>
      inWorkspace(team.id, 'write', (scope) => keepPartials(scope, list));
    const now = Date.now();
    await keep(at(new Date(now + 2), 'second'), at(new Date(now + 1), 'first'));
    await keep(at(new Date(now), 'late'));
    expect((await rows()).partial.map(({ answers }) => answers)).toEqual([{ [why]: 'second' }]);
    await inWorkspace(team.id, 'write', (scope) => endPartials(scope, [at(new Date(), '')]));
    expect((await rows()).partial).toEqual([]);

    for (let round = 0; round < 10; round += 1) {
      const first = hiddenIn(await (await get()).text());
      const { at: _, ...whole } = first;
      const sent = Array.from({ length: 6 }, (_one, index) =>
        post(index === 3 ? { ...whole, [score]: '9' } : { ...first, [score]: '4' }),
      );
      await Promise.all(sent);
    }
    const { stored, partial } = await rows();
    expect(stored).toHaveLength(10);
    expect(partial).toEqual([]);
  });

  it('wait for the response that is being stored, and then find it', async () => {
    const { team, form, get, post, rows } = await mintForm();
    const first = hiddenIn(await (await get()).text());
    const submissionId = first.submission?.split('.')[0] ?? '';
    const one = { form, submissionId, locale: 'en', answers: { [score]: 9 }, createdAt: new Date() };
    let late: Promise<void> | undefined;
    const { at: _, ...whole } = first;
    await inWorkspace(team.id, 'write', async (scope) => {
      await endPartials(scope, [one]);
      late = inWorkspace(team.id, 'write', (other) => keepPartials(other, [one]));
      await scope.tx.insert(responses).values(
        scope.row({
          ...{ id: submissionId, formId: form.id, formVersionId: form.versionId, touchpointId: form.touchpointId },
          ...{ locale: 'en', answers: one.answers },
        }),
      );
    });
    await late;
    expect((await rows()).partial).toEqual([]);
    expect((await post({ ...whole, [score]: '9' })).location).toContain('thanks=already');
  });
});

describe('what is said at the end', () => {
  it('is the ending for the score, however often it is read again, with a way on', async () => {
    const { get, post } = await mintForm();
    const arrive = async (value: string) => {
      const { at: _, ...whole } = hiddenIn(await (await get()).text());
      const { location } = await post({ ...whole, [score]: value, [why]: 'so' });
      return (await get(location.slice(location.indexOf('?')))).text();
    };
    const best = await arrive('10');
    expect(headingOf(best)).toBe('Wonderful');
    expect(best).toContain('Wonderful, in more words');
    expect(best).toContain(
      '<a class="next" href="https://example.test/next?a=1&amp;b=2" rel="noreferrer">Tell others</a>',
    );
    expect(headingOf(await arrive('2'))).toBe('Thank you');
    for (const other of ['', 'nothing', uuidv7()])
      expect(headingOf(await (await get(`?thanks=recorded&ending=${other}`)).text())).toBe('Thank you');
  });

  it('puts in what was answered, escaped, for who has answered and for a while, and never in the address', async () => {
    const asking = {
      ...ending('Thank you', null),
      title: en(`You gave {{${score}|a score}}`),
      text: en(`Because {{${why}|of something}}.`),
    };
    const mine = await mintForm({ endings: [asking] });
    const theirs = await mintForm({ endings: [asking] });
    const { at: _, ...whole } = hiddenIn(await (await mine.get()).text());
    const hostile = `<b>{{${score}}}</b>`;
    const { location } = await mine.post({ ...whole, [score]: '3', [why]: hostile });
    expect(decodeURIComponent(location)).not.toContain('<b>');
    const query = location.slice(location.indexOf('?'));
    for (const _again of [1, 2]) {
      const thanks = await mine.get(query);
      const page = await thanks.text();
      expect(thanks.headers.get('cache-control')).toBe('no-store');
      expect(headingOf(page)).toBe('You gave 3');
      expect(page).toContain(`Because &lt;b&gt;{{${score}}}&lt;/b&gt;.`);
    }
    expect((await mine.rows()).stored).toHaveLength(1);
    const without = query.replace(/&of=[^&]*/, '');
    const changed = query.replace(/of=[^.]*/, `of=${uuidv7()}`);
    for (const made of [without, changed]) {
      const page = await (await mine.get(made)).text();
      expect(headingOf(page)).toBe('You gave a score');
      expect(page).toContain('Because of something.');
    }
    expect(headingOf(await (await theirs.get(query)).text())).toBe('You gave a score');
    // Where no answer is put in, the address stands for none.
    const plain = await mintForm();
    const { at: __, ...other } = hiddenIn(await (await plain.get()).text());
    expect((await plain.post({ ...other, [score]: '10' })).location).not.toContain('of=');
  });
});

describe('where an answer comes from', () => {
  it('is stored as far as the form allows it and the workspace knows it', async () => {
    const [mine, theirs] = [await mintForm(), await mintForm()];
    const place = (team: { id: string }) =>
      inWorkspace(team.id, 'write', async (scope) => {
        const [journeyId, channelId] = [uuidv7(), uuidv7()];
        await scope.tx.insert(journeys).values(scope.row({ id: journeyId, title: 'Shoes' }));
        await scope.tx
          .insert(channels)
          .values(scope.row({ id: channelId, kind: 'web' as const, name: `Web ${channelId}`, position: 0 }));
        return { journeyId, channelId };
      });
    const [own, foreign] = [await place(mine.team), await place(theirs.team)];
    const brought = (ids: typeof own, order: string) =>
      `?${new URLSearchParams({ journey: ids.journeyId, channel: ids.channelId, order, secret: 'x', utm: '1' })}`;
    const answer = async (query: string, more = {}) => {
      const fields = hiddenIn(await (await mine.get(query)).text());
      // Every screen carries it on.
      const second = await mine.post({ ...fields, [score]: '9', ...more });
      return (await mine.post({ ...hiddenIn(second.page), [name]: 'Bo' })).status;
    };
    expect(await answer(brought(own, `A-17 <"'&>`), { 'context.field.secret': 'forged' })).toBe(303);
    expect(await answer(brought(foreign, 'x'.repeat(201)))).toBe(303);
    expect(await answer('?journey=nonsense&order=')).toBe(303);
    const { stored } = await mine.rows();
    expect(stored.map(({ context }) => context)).toEqual([{ ...own, fields: { order: `A-17 <"'&>` } }, {}, {}]);
  });
});

describe('the logo', () => {
  it('is had through the form that shows it, and no other file is', async () => {
    const { team, form } = await mintForm();
    const other = await mintForm();
    const keep = async () => {
      const id = uuidv7();
      const file = { id, name: 'logo.webp', contentType: 'image/webp', size: 4, width: 90, height: 30 };
      await inWorkspace(team.id, 'write', (scope) => keepFile(scope, file, 1e9));
      const arrived = path.join(root, uuidv7());
      await writeFile(arrived, 'webp');
      await diskStore(root).put(keyOf(team.id, id), arrived);
      return id;
    };
    const [logo, secret] = [await keep(), await keep()];
    const content = { ...form.content, look: { ...form.content.look, colour: '#8a1c5c', logoFileId: logo } };
    const token = await inWorkspace(team.id, 'write', async (scope) => {
      const made = await createDraft(scope, { name: 'Ours', content, touchpointIds: [form.touchpointId] });
      await publishForm(scope, { id: made.id, revision: 0 });
      return made.links[0]?.token ?? '';
    });
    const get = (where: string, query: string) => answerForm(new Request(`http://localhost/f/x${query}`), where);
    const page = await get(token, '');
    expect(await page.text()).toContain(`<img src="?logo=${logo}" alt="">`);
    expect(page.headers.get('content-security-policy')).toContain("img-src data: 'self'");
    const served = await get(token, `?logo=${logo}`);
    expect([served.status, served.headers.get('content-type'), await served.text()]).toEqual([
      200,
      'image/webp',
      'webp',
    ]);
    expect((await get(token, `?logo=${secret}`)).status).toBe(404);
    expect((await get(other.form.token, `?logo=${logo}`)).status).toBe(404);
    expect((await get(form.token, `?logo=${logo}`)).status).toBe(404);
  });
});
