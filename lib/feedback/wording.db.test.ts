import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { formVersions } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { workspaces } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { standardAnswers } from './content/standard';
import { createForm, rewordForm, setFormStatus } from './mutations';
import { formList, recentAnswers, touchpointForms } from './queries';
import { recordResponses } from './recording';
import { defaultWordings, wordingsOf } from './wordings';

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

const english = { en: { ...defaultWordings.ces.en, question: 'Was the label easy to print?' } };

describe('wording', () => {
  it('gets a new version with every change, and the old one stays as it was', async () => {
    const { workspaceId, form } = await mintForm();
    await inWorkspace(workspaceId, 'write', (scope) =>
      rewordForm(scope, { id: form.id, versionId: form.versionId, wordings: english }),
    );
    const versions = await inWorkspace(workspaceId, 'read', (scope) =>
      scope.tx
        .select({ number: formVersions.number, content: formVersions.content })
        .from(formVersions)
        .where(scope.of(formVersions, eq(formVersions.formId, form.id)))
        .orderBy(formVersions.number),
    );
    const [first, second] = versions;
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(first?.content).toEqual(form.content);
    expect(wordingsOf(second?.content ?? form.content)).toEqual(english);
    expect(second?.content.questions.map(({ id }) => id)).toEqual(form.content.questions.map(({ id }) => id));
  });

  it('of two who change it at once, one is told', async () => {
    const { workspaceId, form } = await mintForm();
    const change = () =>
      inWorkspace(workspaceId, 'write', (scope) =>
        rewordForm(scope, { id: form.id, versionId: form.versionId, wordings: english }),
      );
    const results = await Promise.allSettled([change(), change()]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({
      reason: { key: 'feedback.changedMeanwhile', options: { status: 409 } },
    });
  });

  it("of another workspace's form cannot be changed, nor its status, nor is it seen", async () => {
    const [mine, theirs] = [await mintForm(), await mintForm()];
    const { id, versionId } = theirs.form;
    for (const attempt of [
      () => inWorkspace(mine.workspaceId, 'write', (s) => rewordForm(s, { id, versionId, wordings: english })),
      () => inWorkspace(mine.workspaceId, 'write', (s) => setFormStatus(s, { id, status: 'closed' })),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ key: 'errors.notFound', options: { status: 404 } });
    }
    const seen = await inWorkspace(mine.workspaceId, 'read', (s) => touchpointForms(s, theirs.touchpointId));
    expect(seen).toBeNull();
  });
});

describe('what the team sees', () => {
  it('is the number alone below five scored answers, and single answers from five on', async () => {
    const { workspaceId, touchpointId, answer } = await mintForm();
    const look = () =>
      inWorkspace(workspaceId, 'read', async (scope) => {
        const list = await formList(scope);
        return { list, recent: await recentAnswers(scope, list), panel: await touchpointForms(scope, touchpointId) };
      });
    await answer([1, 7, 4, 4, null, null], '2026-03-01');
    const few = await look();
    expect(few.list).toMatchObject([{ n: 4, lastDay: null, languages: ['en', 'nl'] }]);
    expect(few.recent).toEqual([]);
    expect(few.panel?.forms).toMatchObject([{ n: 4, answers: null }]);
    await answer([6], '2026-03-02');
    const enough = await look();
    expect(enough.list).toMatchObject([{ n: 5, lastDay: '2026-03-02' }]);
    expect(enough.recent).toHaveLength(7);
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
