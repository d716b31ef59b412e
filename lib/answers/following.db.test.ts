import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { answerEvidence } from '@/db/schema/answers';
import { journeyOperations, notes, placements } from '@/db/schema/journeys';
import { mintMap } from '@/lib/journeys/testing-database';
import { changeCase, linkEvidence, makeEvidence, openCase, unlinkEvidence } from './following';
import { removeNote, saveOwnView, saveTeamView, writeNote } from './mutations';
import { answerOptions } from './queries';
import { answerDetail, answerPlaces } from './reports/answer';
import { caseList } from './reports/cases';
import { readCaseFilters } from './rules';
import { mintInbox } from './testing-answers';

afterAll(closeDatabase);

async function mintAnswered() {
  const inbox = await mintInbox();
  await inbox.answer(
    [1, 8, 8, 8, 9].map((score, at) => ({ score, why: `why ${at}`, at: `2026-03-0${5 - at}T10:00:00Z` })),
  );
  const responseId = (await inbox.page()).rows[0]?.id ?? '';
  const detail = () => inbox.write((scope) => answerDetail(scope, responseId));
  return { ...inbox, responseId, detail };
}
const gone = { key: 'errors.notFound' };

test('an answer is read as it was asked, with notes of colleagues', async () => {
  const { write, responseId, detail } = await mintAnswered();
  const { id } = await write((scope) => writeNote(scope, { responseId, text: 'Called back' }));
  const found = await detail();
  expect(found?.questions.map(({ given }) => given)).toEqual([
    { kind: 'score', metric: 'nps', score: 1, highest: 10 },
    { kind: 'words', text: 'why 0' },
  ]);
  expect(found?.team?.notes).toMatchObject([{ id, text: 'Called back', authorName: 'Owner', own: true }]);
  await write((scope) => removeNote(scope, { id }));
  expect((await detail())?.team?.notes).toEqual([]);
  const other = await mintAnswered();
  await expect(other.write((scope) => writeNote(scope, { responseId, text: 'x' }))).rejects.toMatchObject(gone);
});

test('a case has an owner and a last day, is overdue after it, and closes with an outcome', async () => {
  const { write, responseId, ownerId } = await mintAnswered();
  const given = { ownerId, dueOn: '2026-03-10' };
  const { id } = await write((scope) => openCase(scope, { responseId, ...given }));
  await expect(write((scope) => openCase(scope, { responseId, ...given }))).rejects.toMatchObject({
    key: 'answers.caseThere',
  });
  const list = (asked: Record<string, string>, today = '2026-03-10') =>
    write((scope) => caseList(scope, readCaseFilters(asked), today));
  expect(await list({})).toMatchObject({ overdue: 0, cases: [{ id, overdue: false, words: 'why 0', score: 1 }] });
  expect(await list({ status: 'overdue' }, '2026-03-11')).toMatchObject({ overdue: 1, cases: [{ overdue: true }] });
  expect((await list({ owner: 'nobody' })).cases).toEqual([]);
  const closing = { id, ...given, status: 'closed' as const, outcome: '' };
  await expect(write((scope) => changeCase(scope, closing))).rejects.toMatchObject({ key: 'answers.outcomeMissing' });
  await write((scope) => changeCase(scope, { ...closing, outcome: 'Refunded' }));
  expect((await list({})).cases).toEqual([]);
  expect(await list({ status: 'closed', owner: ownerId }, '2027-01-01')).toMatchObject({
    overdue: 0,
    cases: [{ outcome: 'Refunded', overdue: false }],
  });
  const other = await mintAnswered();
  await expect(other.write((scope) => changeCase(scope, closing))).rejects.toMatchObject(gone);
});

test('an answer becomes a measured pain point on a map by an operation, or evidence of one that is there', async () => {
  const inbox = await mintAnswered();
  const { write, responseId, form } = inbox;
  const map = await mintMap(inbox);
  await write((scope) =>
    scope.tx
      .update(placements)
      .set({ touchpointId: form.touchpointId })
      .where(scope.of(placements, eq(placements.journeyId, map.id))),
  );
  const offered = await write((scope) => answerPlaces(scope, responseId));
  const place = offered?.places.find(({ kind }) => kind === 'pain-points');
  expect(place).toMatchObject({ journeyId: map.id });
  const { journeyId = '', stepId = '' } = place ?? {};
  const kind = 'pain-points' as const;
  const made = await write((scope) =>
    makeEvidence(scope, { responseId, kind, text: 'Nobody answers', place: { journeyId, stepId } }),
  );
  const noteOf = async (id: string) =>
    (
      await write((scope) =>
        scope.tx
          .select()
          .from(notes)
          .where(scope.of(notes, eq(notes.id, id))),
      )
    )[0];
  const measured = { evidence: 'measured', evidenceSource: 'Hotline · 2026-03-05 · 1/10' };
  expect(await noteOf(made.id)).toMatchObject({ kind, details: 'why 0', ...measured });
  const logged = await write((scope) =>
    scope.tx
      .select()
      .from(journeyOperations)
      .where(scope.of(journeyOperations, eq(journeyOperations.journeyId, map.id))),
  );
  expect(logged.at(-1)?.operation).toMatchObject({ kind: 'add-card', note: { id: made.id } });

  const loose = await write((scope) => makeEvidence(scope, { responseId, kind, text: 'Loose', place: null }));
  const known = map.notes.find((note) => note.kind === 'pain-points' || note.kind === 'opportunities');
  await write((scope) => linkEvidence(scope, { responseId, noteId: known?.id ?? '' }));
  await write((scope) => linkEvidence(scope, { responseId, noteId: known?.id ?? '' }));
  expect(await noteOf(known?.id ?? '')).toMatchObject({ evidence: 'measured' });
  expect((await inbox.detail())?.team?.evidence).toMatchObject([
    { id: made.id, maps: [{ id: map.id }] },
    { id: loose.id, maps: [] },
    { id: known?.id, maps: [{ id: map.id }] },
  ]);
  await write((scope) => unlinkEvidence(scope, { responseId, noteId: loose.id }));
  expect(await write((scope) => scope.tx.$count(answerEvidence, scope.of(answerEvidence)))).toBe(2);

  const other = await mintAnswered();
  const theirs = { responseId: other.responseId, kind, text: 'x' };
  await expect(
    other.write((scope) => makeEvidence(scope, { ...theirs, place: { journeyId, stepId } })),
  ).rejects.toMatchObject(gone);
  await expect(
    other.write((scope) => linkEvidence(scope, { responseId: other.responseId, noteId: made.id })),
  ).rejects.toMatchObject(gone);
  await expect(
    write((scope) => makeEvidence(scope, { ...theirs, responseId, place: { journeyId, stepId: uuidv7() } })),
  ).rejects.toMatchObject({ key: expect.stringContaining('gone') });
});

test('views are one’s own or the team’s, and say only what narrows', async () => {
  const { write } = await mintAnswered();
  await write((scope) => saveOwnView(scope, { name: 'Mine', filters: { q: 'slow', status: 'open', junk: 'x' } }));
  await write((scope) => saveOwnView(scope, { name: 'Mine', filters: { q: 'slower', form: 'no id' } }));
  await write((scope) => saveTeamView(scope, { name: 'Ours', filters: { group: 'low' } }));
  expect((await write((scope) => answerOptions(scope))).views).toMatchObject([
    { name: 'Mine', own: true, filters: { q: 'slower' } },
    { name: 'Ours', own: false, filters: { group: 'low' } },
  ]);
});
