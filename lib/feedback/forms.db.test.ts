import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { formVersions } from '@/db/schema/feedback';
import type { FormContent } from '@/db/schema/form-content';
import { touchpoints } from '@/db/schema/touchpoints';
import { users } from '@/db/schema/users';
import { workspaces } from '@/db/schema/workspaces';
import { inWorkspace, type Scope } from '@/db/scope';
import { system } from '@/db/system';
import { recordAct } from '@/lib/auth/audit';
import { findToken } from '@/lib/auth/tenant-tokens';
import { isScale } from './content/path';
import { standardAnswers } from './content/standard';
import {
  changeSettings,
  createForm,
  publishForm,
  saveDraft,
  setFormStatus,
  setTouchpoints,
  startForm,
} from './mutations';
import { askedForms, formList, recentAnswers, touchpointForms } from './queries';
import { recordResponses } from './recording';
import { builtForm, previewedForm } from './reports/builder';
import { defaultWordings } from './wordings';

afterAll(closeDatabase);

async function mintForm() {
  const workspaceId = uuidv7();
  const touchpointId = uuidv7();
  const form = await inWorkspace(workspaceId, 'write', async (scope) => {
    await scope.tx
      .insert(workspaces)
      .values({ id: workspaceId, slug: workspaceId, name: 'Wording', locale: 'en', timeZone: 'UTC' });
    await scope.tx.insert(touchpoints).values(scope.row({ id: touchpointId, name: 'Return label' }));
    return createForm(scope, { touchpointId, metric: 'ces', wordings: defaultWordings.ces });
  });
  const answer = (scores: readonly (number | null)[], day: string, to = form) =>
    inWorkspace(workspaceId, 'write', (scope) =>
      recordResponses(
        scope,
        'UTC',
        scores.map((score) => ({
          form: to,
          submissionId: uuidv7(),
          locale: 'nl',
          answers: standardAnswers(to.content, score),
          createdAt: new Date(`${day}T12:00:00Z`),
        })),
      ),
    );
  return { workspaceId, touchpointId, form, answer };
}

const seriesOf = (content: FormContent) => content.questions.filter(isScale).map(({ series }) => series);
const asked = (content: FormContent, title: string): FormContent => ({
  ...content,
  questions: content.questions.map((one, at) => (at === 0 ? { ...one, title: { ...one.title, en: title } } : one)),
});

describe('a draft', () => {
  it('is nothing to customers until it is published, and every publication is a version of its own', async () => {
    const { workspaceId, form } = await mintForm();
    const content = asked(form.content, 'Was the label easy to print?');
    const shown = () =>
      inWorkspace(workspaceId, 'read', async (scope) => {
        const [now] = await askedForms(scope, [{ linkId: form.linkId, versionId: null }]);
        return now?.content;
      });
    await inWorkspace(workspaceId, 'write', (scope) => saveDraft(scope, { id: form.id, revision: 1, content }));
    expect(await shown()).toEqual(form.content);
    const published = await inWorkspace(workspaceId, 'write', (scope) =>
      publishForm(scope, { id: form.id, revision: 2 }),
    );
    expect(await shown()).toEqual(published.content);
    const versions = await inWorkspace(workspaceId, 'read', (scope) =>
      scope.tx
        .select({ number: formVersions.number, content: formVersions.content })
        .from(formVersions)
        .where(scope.of(formVersions, eq(formVersions.formId, form.id)))
        .orderBy(formVersions.number),
    );
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(versions[0]?.content).toEqual(form.content);
    expect(seriesOf(published.content)).toEqual([1]);
  });

  it('that was changed meanwhile is refused, and says by whom', async () => {
    const { workspaceId, form } = await mintForm();
    const change = { id: form.id, revision: 1, content: asked(form.content, 'Mine') };
    const results = await Promise.allSettled(
      [1, 2].map(() => inWorkspace(workspaceId, 'write', (scope) => saveDraft(scope, change))),
    );
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({
      reason: { key: 'forms.changedMeanwhile', options: { status: 409 } },
    });
    const userId = uuidv7();
    await system()
      .insert(users)
      .values({ id: userId, name: 'Anna', email: `${userId}@people.example` });
    await inWorkspace(workspaceId, 'write', (scope) => recordAct(scope, 'forms.draft', form.id), userId);
    for (const late of [
      () => inWorkspace(workspaceId, 'write', (scope) => saveDraft(scope, change)),
      () => inWorkspace(workspaceId, 'write', (scope) => publishForm(scope, change)),
    ]) {
      await expect(late()).rejects.toMatchObject({
        key: 'forms.changedBy',
        options: { status: 409, values: { name: 'Anna' } },
      });
    }
  });

  it('counts the series of a question on that comes back after it was left out', async () => {
    const { workspaceId, form } = await mintForm();
    const publish = (content: FormContent, revision: number) =>
      inWorkspace(workspaceId, 'write', async (scope) => {
        await saveDraft(scope, { id: form.id, revision, content });
        return seriesOf((await publishForm(scope, { id: form.id, revision: revision + 1 })).content);
      });
    const without = { ...form.content, questions: form.content.questions.filter((one) => !isScale(one)) };
    expect(await publish(asked(form.content, 'Second'), 1)).toEqual([1]);
    expect(await publish(without, 3)).toEqual([]);
    expect(await publish(asked(form.content, 'Third'), 5)).toEqual([2]);
  });

  it('that lacks something is kept and not published; one that was never published has no status to change', async () => {
    const { workspaceId } = await mintForm();
    const { id } = await inWorkspace(workspaceId, 'write', (scope) =>
      startForm(scope, { name: 'Later', template: 'blank', language: 'nl', touchpointIds: [] }),
    );
    const publish = () => inWorkspace(workspaceId, 'write', (scope) => publishForm(scope, { id, revision: 0 }));
    await expect(publish()).rejects.toMatchObject({ key: 'forms.problems.noQuestion' });
    const open = () => inWorkspace(workspaceId, 'write', (scope) => setFormStatus(scope, { id, status: 'published' }));
    await expect(open()).rejects.toMatchObject({ key: 'forms.problems.neverPublished' });
    const built = await inWorkspace(workspaceId, 'read', (scope) => builtForm(scope, id));
    expect(built).toMatchObject({ name: 'Later', status: 'draft', revision: 0, published: null, links: [] });
    expect(built?.draft.languages).toEqual(['nl', 'en']);
  });

  it('asks about touchpoints of its own workspace alone', async () => {
    const [mine, theirs] = [await mintForm(), await mintForm()];
    const { id, content } = mine.form;
    const bound = (touchpointId: string): FormContent => ({
      ...content,
      questions: content.questions.map((one) => ('touchpointId' in one ? { ...one, touchpointId } : one)),
    });
    const publish = (touchpointId: string, revision: number) =>
      inWorkspace(mine.workspaceId, 'write', async (scope) => {
        await saveDraft(scope, { id, revision, content: bound(touchpointId) });
        return publishForm(scope, { id, revision: revision + 1 });
      });
    await expect(publish(theirs.touchpointId, 1)).rejects.toMatchObject({ key: 'forms.problems.touchpointGone' });
    expect(await publish(mine.touchpointId, 1)).toMatchObject({ revision: 3 });
  });
});

describe('touchpoints of a form', () => {
  it('keep their address while they stay; one that leaves loses it, and its answers stay', async () => {
    const { workspaceId, touchpointId, form, answer } = await mintForm();
    await answer([4, 5], '2026-03-01');
    const second = uuidv7();
    const put = (touchpointIds: string[]) =>
      inWorkspace(workspaceId, 'write', async (scope) => {
        await setTouchpoints(scope, { id: form.id, touchpointIds });
        return builtForm(scope, form.id);
      });
    await inWorkspace(workspaceId, 'write', (scope) =>
      scope.tx.insert(touchpoints).values(scope.row({ id: second, name: 'Hotline' })),
    );
    const both = await put([touchpointId, second]);
    expect(both?.links.map((link) => link.touchpointName)).toEqual(['Hotline', 'Return label']);
    expect(both?.links[1]?.link).toContain(form.token);
    const one = await put([second]);
    expect(one?.links).toEqual(both?.links.slice(0, 1));
    expect(await findToken('form', form.token)).toBeNull();
    const [row] = await inWorkspace(workspaceId, 'read', formList);
    expect(row).toMatchObject({ n: 2, touchpoints: [{ id: second, name: 'Hotline' }] });
  });
});

describe('a form of another workspace', () => {
  it('is not seen, and none of its parts can be changed', async () => {
    const [mine, theirs] = [await mintForm(), await mintForm()];
    const { id, content } = theirs.form;
    const settings = {
      name: 'x',
      opensAt: null,
      closesAt: null,
      quota: null,
      oncePerBrowser: false,
      oncePerLink: false,
      proofOfWork: false,
    };
    const attempts: ((scope: Scope) => Promise<unknown>)[] = [
      (scope) => saveDraft(scope, { id, revision: 1, content }),
      (scope) => publishForm(scope, { id, revision: 1 }),
      (scope) => setFormStatus(scope, { id, status: 'closed' }),
      (scope) => changeSettings(scope, { id, ...settings }),
      (scope) => setTouchpoints(scope, { id, touchpointIds: [] }),
      (scope) => setTouchpoints(scope, { id: mine.form.id, touchpointIds: [theirs.touchpointId] }),
      (scope) => startForm(scope, { name: 'x', template: 'nps', language: 'en', touchpointIds: [theirs.touchpointId] }),
    ];
    for (const attempt of attempts) {
      await expect(inWorkspace(mine.workspaceId, 'write', attempt)).rejects.toMatchObject({ key: 'errors.notFound' });
    }
    const seen = await inWorkspace(mine.workspaceId, 'read', (scope) =>
      Promise.all([touchpointForms(scope, theirs.touchpointId), builtForm(scope, id), previewedForm(scope, id)]),
    );
    expect(seen).toEqual([null, null, null]);
  });
});

describe('what the team sees', () => {
  it('is the number alone below five answers, and single answers from five on', async () => {
    const { workspaceId, touchpointId, answer } = await mintForm();
    const look = () =>
      inWorkspace(workspaceId, 'read', async (scope) => {
        const list = await formList(scope);
        return { list, recent: await recentAnswers(scope, list), panel: await touchpointForms(scope, touchpointId) };
      });
    await answer([1, 7, 4, null], '2026-03-01');
    const few = await look();
    expect(few.list).toMatchObject([{ n: 4, lastAnswer: null, languages: ['en', 'nl'] }]);
    expect(few.recent).toEqual([]);
    expect(few.panel?.forms).toMatchObject([{ n: 3, answers: null }]);
    await answer([6, 6], '2026-03-02');
    const enough = await look();
    expect(enough.list).toMatchObject([{ n: 6, lastAnswer: '2026-03-02T12:00:00.000Z' }]);
    expect(enough.recent).toHaveLength(6);
    expect(enough.panel?.forms[0]?.answers?.[0]).toMatchObject({ score: 6, highest: 7, locale: 'nl', why: null });
    expect(enough.panel?.forms[0]?.link).toMatch(/^http.*\/f\/[0-9A-Za-z]{22}$/);
  });

  it('is, of two forms of one touchpoint, the ten latest answers to each', async () => {
    const { workspaceId, touchpointId, answer } = await mintForm();
    const other = await inWorkspace(workspaceId, 'write', (scope) =>
      createForm(scope, { touchpointId, metric: 'nps', wordings: defaultWordings.nps }),
    );
    await answer([1, 1, 1], '2026-03-01');
    await answer([9, 9, 9, 9, 9, 9], '2026-03-02', other);
    await answer([2, 3, 4, 5, 6, 7, 1, 2, 3, 4], '2026-03-03');
    const panel = await inWorkspace(workspaceId, 'read', (scope) => touchpointForms(scope, touchpointId));
    const said = new Map(panel?.forms.map((form) => [form.metric, form.answers]));
    expect(said.get('ces')?.map(({ score }) => score)).toHaveLength(10);
    expect(new Set(said.get('ces')?.map(({ createdAt }) => createdAt.slice(0, 10)))).toEqual(new Set(['2026-03-03']));
    expect(said.get('nps')?.map(({ score, highest }) => [score, highest])).toEqual(Array(6).fill([9, 10]));
  });
});
