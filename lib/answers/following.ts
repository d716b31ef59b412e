import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { answerCases, answerEvidence } from '@/db/schema/answers';
import { responses } from '@/db/schema/feedback';
import { cards, lanes, notes } from '@/db/schema/journeys';
import { touchpoints } from '@/db/schema/touchpoints';
import { workspaces } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import { dayIn } from '@/lib/insights/day';
import { applyOperations } from '@/lib/journeys/mutations';
import { newNote } from '@/lib/journeys/notes';
import { sharedKinds } from '@/lib/journeys/rules';
import type { Operation } from '@/lib/journeys/schema';
import { beginning } from '@/lib/reading';
import { checkAnswer, checkMembers } from './mutations';
import { highestOf } from './queries';
import { ownWords } from './rules';
import type { caseSchema, evidenceSchema, newCaseSchema, newEvidenceSchema } from './schema';

/**
 * Opens a case about an answer.
 * @throws Refusal errors.notFound; answers.caseThere where the answer has one
 */
export async function openCase(scope: Scope, input: z.output<typeof newCaseSchema>) {
  await Promise.all([checkAnswer(scope, input.responseId), checkMembers(scope, [input.ownerId])]);
  const id = uuidv7();
  const [made] = await scope.tx
    .insert(answerCases)
    .values(scope.row({ ...input, id, status: 'open' as const }))
    .onConflictDoNothing()
    .returning({ id: answerCases.id });
  if (!made) throw new Refusal('answers.caseThere');
  return made;
}

/** @throws Refusal errors.notFound; answers.outcomeMissing for a case that is closed without one */
export async function changeCase(scope: Scope, { id, ...given }: z.output<typeof caseSchema>) {
  const here = scope.of(answerCases, eq(answerCases.id, id));
  const [[found]] = await Promise.all([
    scope.tx.select({ closedAt: answerCases.closedAt }).from(answerCases).where(here).for('update'),
    checkMembers(scope, [given.ownerId]),
  ]);
  if (!found) throw notFound();
  if (given.status === 'closed' && given.outcome === '') {
    throw new Refusal('answers.outcomeMissing', { field: 'outcome' });
  }
  const closedAt = given.status === 'closed' ? (found.closedAt ?? new Date()) : null;
  await scope.tx
    .update(answerCases)
    .set({ ...given, closedAt })
    .where(here);
  return { id };
}

/** How an answer is named as a source: where, on which day of the workspace, and its score. */
async function sourceOf(scope: Scope, responseId: string) {
  const [[row], [workspace]] = await Promise.all([
    scope.tx
      .select({
        touchpointName: touchpoints.name,
        metric: responses.metric,
        score: responses.score,
        answers: responses.answers,
        createdAt: responses.createdAt,
      })
      .from(responses)
      .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, responses.touchpointId)))
      .where(scope.of(responses, eq(responses.id, responseId))),
    scope.tx.select({ timeZone: workspaces.timeZone }).from(workspaces).where(eq(workspaces.id, scope.workspaceId)),
  ]);
  if (!row || !workspace) throw notFound();
  const score = row.score === null ? [] : [`${row.score}/${highestOf(row.metric)}`];
  const source = [beginning(row.touchpointName, 400), dayIn(workspace.timeZone, row.createdAt), ...score].join(' · ');
  return { source, words: ownWords(row.answers), since: row.createdAt.toISOString() };
}

async function operate(scope: Scope, journeyId: string, operation: Operation): Promise<void> {
  const done = await applyOperations(scope, { journeyId, operations: [{ id: uuidv7(), operation }] });
  const refused = done.refused[0];
  if (refused) throw new Refusal(refused.key);
}

const link = (scope: Scope, responseId: string, noteId: string) =>
  scope.tx
    .insert(answerEvidence)
    .values(scope.row({ id: uuidv7(), responseId, noteId }))
    .onConflictDoNothing();

/**
 * Makes a pain point or an opportunity that this answer shows: a note that is measured, with the answer as its source and
 * the customer's words as its details. With a place it is put on that map, as one of the map's operations.
 * @throws Refusal errors.notFound where the answer or the map does not exist, or the map has no lane for it
 */
export async function makeEvidence(scope: Scope, input: z.output<typeof newEvidenceSchema>) {
  const { responseId, kind, text, place } = input;
  await checkAnswer(scope, responseId);
  const { source, words, since } = await sourceOf(scope, responseId);
  const note = {
    ...newNote(uuidv7(), kind, text, since),
    details: words,
    evidence: 'measured' as const,
    evidenceSource: source,
  };
  if (place) {
    const [lane] = await scope.tx
      .select({ id: lanes.id })
      .from(lanes)
      .where(scope.of(lanes, eq(lanes.journeyId, place.journeyId), eq(lanes.kind, kind)))
      .limit(1);
    if (!lane) throw notFound();
    const card = { id: uuidv7(), laneId: lane.id, stepId: place.stepId, span: 1, noteId: note.id };
    await operate(scope, place.journeyId, { kind: 'add-card', card, note, before: null });
  } else {
    await scope.tx.insert(notes).values(scope.row({ ...note, evidenceSince: new Date(since) }));
  }
  await link(scope, responseId, note.id);
  return { id: note.id };
}

/**
 * Gives a pain point or an opportunity this answer as evidence: it is measured from then on, with the answer as its source
 * where it names none.
 * @throws Refusal errors.notFound where the answer or the note does not exist
 */
export async function linkEvidence(scope: Scope, { responseId, noteId }: z.output<typeof evidenceSchema>) {
  await checkAnswer(scope, responseId);
  const [note] = await scope.tx
    .select({ kind: notes.kind, evidence: notes.evidence, evidenceSource: notes.evidenceSource })
    .from(notes)
    .where(scope.of(notes, eq(notes.id, noteId)));
  if (!note || !sharedKinds.some((kind) => kind === note.kind)) throw notFound();
  if (note.evidence !== 'measured') {
    const { source, since } = await sourceOf(scope, responseId);
    const changes = { evidence: 'measured' as const, evidenceSource: note.evidenceSource || source };
    const [card] = await scope.tx
      .select({ journeyId: cards.journeyId })
      .from(cards)
      .where(scope.of(cards, eq(cards.noteId, noteId)))
      .limit(1);
    // Where it stands on a map the change is in that map's log, and can be undone there.
    if (card)
      await operate(scope, card.journeyId, {
        kind: 'edit-note',
        id: noteId,
        changes: { ...changes, evidenceSince: since },
      });
    else
      await scope.tx
        .update(notes)
        .set({ ...changes, evidenceSince: new Date(since) })
        .where(scope.of(notes, eq(notes.id, noteId)));
  }
  await link(scope, responseId, noteId);
  return { id: noteId };
}

/** Takes an answer away as evidence; the note stays as it is. @throws Refusal errors.notFound where it is none */
export async function unlinkEvidence(scope: Scope, { responseId, noteId }: z.output<typeof evidenceSchema>) {
  const [removed] = await scope.tx
    .delete(answerEvidence)
    .where(scope.of(answerEvidence, and(eq(answerEvidence.responseId, responseId), eq(answerEvidence.noteId, noteId))))
    .returning({ id: answerEvidence.noteId });
  if (!removed) throw notFound();
  return removed;
}
