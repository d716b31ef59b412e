import { v7 as uuidv7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { formLinks, forms, formVersions, partialResponses, responses, scoreRollups } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { inWorkspace } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { findToken } from '@/lib/auth/tenant-tokens';
import { standardAnswers } from './content/standard';
import { copyForm, deleteForm } from './lifecycle';
import { changeSettings, createForm, publishForm, setFormStatus } from './mutations';
import { keepPartials } from './partials';
import { formList } from './queries';
import { recordResponses } from './recording';
import { builtForm } from './reports/builder';
import { formHoldings } from './reports/holdings';
import { defaultWordings } from './wordings';

afterAll(closeDatabase);

async function mintForm() {
  const { id: workspaceId } = await mintWorkspace();
  const touchpointId = uuidv7();
  const form = await inWorkspace(workspaceId, 'write', async (scope) => {
    await scope.tx.insert(touchpoints).values(scope.row({ id: touchpointId, name: 'Hotline' }));
    const made = await createForm(scope, { touchpointId, metric: 'csat', wordings: defaultWordings.csat });
    const limits = { quota: 50, oncePerBrowser: true, oncePerLink: false, proofOfWork: true };
    const dates = { opensAt: new Date(0), closesAt: new Date(1000) };
    await changeSettings(scope, { id: made.id, name: 'Calls', ...dates, ...limits });
    return made;
  });
  const given = (score: number) => ({
    form,
    submissionId: uuidv7(),
    locale: 'en',
    answers: standardAnswers(form.content, score),
  });
  const answer = (...scores: number[]) =>
    inWorkspace(workspaceId, 'write', (scope) => recordResponses(scope, 'UTC', scores.map(given)));
  const begin = () =>
    inWorkspace(workspaceId, 'write', (scope) => keepPartials(scope, [{ ...given(3), createdAt: new Date() }]));
  const remove = (confirmation: string, told: number) =>
    inWorkspace(workspaceId, 'write', (scope) => deleteForm(scope, { id: form.id, confirmation, responses: told }));
  return { workspaceId, touchpointId, form, answer, begin, remove };
}

describe('a copy of a form', () => {
  it('asks the same at the same touchpoints, by links and questions of its own, as a draft', async () => {
    const { workspaceId, touchpointId, form, answer } = await mintForm();
    await answer(5, 5, 1);
    const [copy, again] = await inWorkspace(workspaceId, 'write', async (scope) => {
      const made = [];
      for (const name of ['Calls (copy)', 'Calls (copy)']) {
        const { id } = await copyForm(scope, { id: form.id, name });
        made.push(await builtForm(scope, id));
      }
      return made;
    });
    expect(again?.name).toBe('Calls (copy 2)');
    expect(copy).toMatchObject({ name: 'Calls (copy)', status: 'draft', published: null, revision: 0 });
    expect(copy).toMatchObject({ quota: 50, oncePerBrowser: true, oncePerLink: false, proofOfWork: true });
    expect([copy?.opensAt, copy?.closesAt]).toEqual([null, null]);
    expect(copy?.links).toMatchObject([{ touchpointId, touchpointName: 'Hotline' }]);
    expect(copy?.links[0]?.link).not.toContain(form.token);
    expect(copy?.draft.questions.map(({ title }) => title)).toEqual(form.content.questions.map(({ title }) => title));
    expect(copy?.draft.questions[0]?.id).not.toBe(form.content.questions[0]?.id);
    expect(await findToken('form', new URL(copy?.links[0]?.link ?? '').pathname.slice(3))).not.toBeNull();

    // What is answered to it is counted by itself.
    await inWorkspace(workspaceId, 'write', async (scope) => {
      const id = copy?.id ?? '';
      const { versionId, content } = await publishForm(scope, { id, revision: 0 });
      const asked = { id, versionId, touchpointId, content };
      const one = { form: asked, submissionId: uuidv7(), locale: 'en', answers: standardAnswers(content, 2) };
      await recordResponses(scope, 'UTC', [one]);
    });
    const list = await inWorkspace(workspaceId, 'read', formList);
    expect(list.map(({ name, n }) => [name, n])).toEqual([
      ['Calls', 3],
      ['Calls (copy 2)', 0],
      ['Calls (copy)', 1],
    ]);
    const rollups = await inWorkspace(workspaceId, 'read', (scope) =>
      scope.tx.select().from(scoreRollups).where(scope.of(scoreRollups)),
    );
    expect(rollups).toHaveLength(2);
    expect(new Set(rollups.map(({ questionId }) => questionId)).size).toBe(2);
  });
});

describe('deleting a form', () => {
  const left = (workspaceId: string) =>
    inWorkspace(workspaceId, 'read', (scope) =>
      Promise.all(
        [forms, formLinks, formVersions, responses, partialResponses, scoreRollups].map((table) =>
          scope.tx.$count(table, scope.of(table)),
        ),
      ),
    );

  it('takes its links and answers along, once its name and how many they are were said', async () => {
    const { workspaceId, form, answer, begin, remove } = await mintForm();
    await answer(4, 5);
    await begin();
    const held = await inWorkspace(workspaceId, 'read', (scope) => formHoldings(scope, form.id));
    expect(held).toEqual({ responses: 2, partials: 1 });
    await expect(remove('Call', 2)).rejects.toMatchObject({
      key: 'formManage.differs',
      options: { field: 'confirmation' },
    });
    await answer(1);
    const refused = { key: 'formManage.moreAnswers', options: { status: 409, values: { n: 1 } } };
    await expect(remove('Calls', 2)).rejects.toMatchObject(refused);
    expect(await left(workspaceId)).toEqual([1, 1, 1, 3, 1, 1]);
    const stillOpen = { key: 'formManage.stillOpen', options: { status: 409 } };
    await expect(remove(' Calls\u200b', 3)).rejects.toMatchObject(stillOpen);
    await inWorkspace(workspaceId, 'write', (scope) => setFormStatus(scope, { id: form.id, status: 'closed' }));
    await remove(' Calls\u200b', 3);
    expect(await left(workspaceId)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await findToken('form', form.token)).toBeNull();
  });

  it('needs no name where nobody has answered', async () => {
    const { workspaceId, remove } = await mintForm();
    await remove('', 0);
    expect(await left(workspaceId)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('and answers that come at the same moment leave nothing half', async () => {
    const { workspaceId, answer, remove } = await mintForm();
    const done = await Promise.allSettled([...[1, 2, 3].map((score) => answer(score)), remove('Calls', 0)]);
    const stored = done.slice(0, 3).filter(({ status }) => status === 'fulfilled').length;
    const rows = await left(workspaceId);
    if (done[3]?.status === 'fulfilled') expect(rows).toEqual([0, 0, 0, 0, 0, 0]);
    else expect([rows[0], rows[3]]).toEqual([1, stored]);
  });

  it('and copying find nothing of another workspace', async () => {
    const [mine, theirs] = [await mintForm(), await mintForm()];
    const { id } = theirs.form;
    for (const attempt of [
      () => inWorkspace(mine.workspaceId, 'write', (scope) => copyForm(scope, { id, name: 'Mine' })),
      () =>
        inWorkspace(mine.workspaceId, 'write', (scope) =>
          deleteForm(scope, { id, confirmation: 'Calls', responses: 0 }),
        ),
    ])
      await expect(attempt()).rejects.toMatchObject({ key: 'errors.notFound' });
    expect(await inWorkspace(mine.workspaceId, 'read', (scope) => formHoldings(scope, id))).toBeNull();
    expect((await left(theirs.workspaceId))[0]).toBe(1);
  });
});
