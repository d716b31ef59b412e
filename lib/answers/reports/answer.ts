import { asc, eq, inArray } from 'drizzle-orm';
import { answerCases, answerEvidence, answerNotes, answerTriage } from '@/db/schema/answers';
import { forms, formVersions, partialResponses, responses } from '@/db/schema/feedback';
import type { Answer, Answers, FormContent, Question } from '@/db/schema/form-content';
import { cards, journeys, lanes, notes, placements, steps } from '@/db/schema/journeys';
import { channels, touchpoints } from '@/db/schema/touchpoints';
import { users } from '@/db/schema/users';
import { isUuid, type Scope } from '@/db/scope';
import { isScale, pathOf } from '@/lib/feedback/content/path';
import { inWords, piped, said } from '@/lib/feedback/content/piping';
import { sharedKinds } from '@/lib/journeys/rules';
import { formOpens, highestOf } from '../queries';

type Table = typeof responses | typeof partialResponses;

async function stored(scope: Scope, table: Table, id: string) {
  const [row] = await scope.tx
    .select({
      id: table.id,
      formId: table.formId,
      formName: forms.name,
      versionId: formVersions.id,
      version: formVersions.number,
      content: formVersions.content,
      touchpointId: table.touchpointId,
      touchpointName: touchpoints.name,
      locale: table.locale,
      answers: table.answers,
      context: table.context,
      createdAt: table.createdAt,
    })
    .from(table)
    .innerJoin(forms, scope.of(forms, eq(forms.id, table.formId)))
    .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, table.touchpointId)))
    .innerJoin(formVersions, scope.of(formVersions, eq(formVersions.id, table.formVersionId)))
    .where(scope.of(table, eq(table.id, id)));
  return row;
}

/** What was answered to a question: a score with its scale, words, that it was agreed to, that it does not apply, or nothing. */
function given(question: Question, answer: Answer | undefined, language: string, content: FormContent) {
  if (answer === undefined) return { kind: 'none' as const };
  if (answer === null) return { kind: 'not-applicable' as const };
  if (answer === true) return { kind: 'agreed' as const };
  if (isScale(question) && typeof answer === 'number') {
    return {
      kind: 'score' as const,
      metric: question.type,
      score: answer,
      highest: highestOf(question.type) ?? answer,
    };
  }
  return { kind: 'words' as const, text: inWords(question, answer, (text) => said(text, language, content)) };
}

/** Every question on the customer's way as it was worded in that version and language, with what was answered. */
const asAsked = (content: FormContent, answers: Answers, language: string) =>
  pathOf(content, answers)
    .filter((question) => question.type !== 'statement')
    .map((question) => ({
      id: question.id,
      title: piped(said(question.title, language, content), content, answers, language),
      given: given(question, answers[question.id], language, content),
    }));

/** What the team did with a completed answer. */
async function followUp(scope: Scope, id: string) {
  const { tx } = scope;
  const [[triage], written, [found], evidence] = await Promise.all([
    tx
      .select({ status: answerTriage.status, assigneeId: answerTriage.assigneeId, tags: answerTriage.tags })
      .from(answerTriage)
      .where(scope.of(answerTriage, eq(answerTriage.id, id))),
    tx
      .select({
        id: answerNotes.id,
        text: answerNotes.text,
        authorId: answerNotes.authorId,
        authorName: users.name,
        createdAt: answerNotes.createdAt,
      })
      .from(answerNotes)
      .leftJoin(users, eq(users.id, answerNotes.authorId))
      .where(scope.of(answerNotes, eq(answerNotes.responseId, id)))
      .orderBy(asc(answerNotes.createdAt), asc(answerNotes.id)),
    tx
      .select({
        id: answerCases.id,
        status: answerCases.status,
        ownerId: answerCases.ownerId,
        dueOn: answerCases.dueOn,
        outcome: answerCases.outcome,
      })
      .from(answerCases)
      .where(scope.of(answerCases, eq(answerCases.responseId, id))),
    tx
      .select({
        id: notes.id,
        kind: notes.kind,
        text: notes.text,
        journeyId: journeys.id,
        journeyTitle: journeys.title,
      })
      .from(answerEvidence)
      .innerJoin(notes, scope.of(notes, eq(notes.id, answerEvidence.noteId)))
      .leftJoin(cards, scope.of(cards, eq(cards.noteId, notes.id)))
      .leftJoin(journeys, scope.of(journeys, eq(journeys.id, cards.journeyId)))
      .where(scope.of(answerEvidence, eq(answerEvidence.responseId, id)))
      .orderBy(asc(answerEvidence.createdAt), asc(notes.id), asc(journeys.title)),
  ]);
  const shown = new Map(evidence.map((one) => [one.id, { ...one, maps: [] as { id: string; title: string }[] }]));
  for (const { id: noteId, journeyId, journeyTitle } of evidence) {
    const maps = shown.get(noteId)?.maps;
    if (journeyId && journeyTitle && !maps?.some((map) => map.id === journeyId)) {
      maps?.push({ id: journeyId, title: journeyTitle });
    }
  }
  return {
    status: triage?.status ?? ('new' as const),
    assigneeId: triage?.assigneeId ?? null,
    tags: triage?.tags ?? [],
    notes: written.map((one) => ({
      ...one,
      own: one.authorId === scope.actorId,
      createdAt: one.createdAt.toISOString(),
    })),
    case: found ?? null,
    evidence: [...shown.values()].map(({ id: noteId, kind, text, maps }) => ({ id: noteId, kind, text, maps })),
  };
}

export type AnswerDetail = NonNullable<Awaited<ReturnType<typeof answerDetail>>>;

/**
 * One answer, completed or partial, as it was asked and with what the team did with it.
 * @returns null where the workspace has none with this id, and where its form has too few answers to show single ones
 */
export async function answerDetail(scope: Scope, id: string) {
  if (!isUuid(id)) return null;
  const sent = await stored(scope, responses, id);
  const row = sent ?? (await stored(scope, partialResponses, id));
  if (!row || !(await formOpens(scope, row.formId))) return null;
  const { content, answers, context, createdAt, formId: _, versionId: __, ...rest } = row;
  const one = async <T>(wanted: string | undefined, query: (wanted: string) => Promise<T[]>) =>
    wanted && isUuid(wanted) ? ((await query(wanted))[0] ?? null) : null;
  const [journey, channel, team] = await Promise.all([
    one(context.journeyId, (journeyId) =>
      scope.tx
        .select({ id: journeys.id, title: journeys.title })
        .from(journeys)
        .where(scope.of(journeys, eq(journeys.id, journeyId))),
    ),
    one(context.channelId, (channelId) =>
      scope.tx
        .select({ name: channels.name })
        .from(channels)
        .where(scope.of(channels, eq(channels.id, channelId))),
    ),
    sent ? followUp(scope, id) : null,
  ]);
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    questions: asAsked(content, answers, row.locale),
    context: { journey, channel: channel?.name ?? null, fields: Object.entries(context.fields ?? {}) },
    /** Null for an answer that was not sent: there is nothing yet to follow up. */
    team,
  };
}

export type AnswerPlaces = NonNullable<Awaited<ReturnType<typeof answerPlaces>>>;

/**
 * Where what an answer shows may go: the steps of maps on which its touchpoint stands and that have a lane for it, and the
 * pain points and opportunities that there are. Null for what is no answer that may be shown.
 */
export async function answerPlaces(scope: Scope, id: string) {
  const found = await answerDetail(scope, id);
  if (!found?.team) return null;
  const [places, known] = await Promise.all([
    scope.tx
      .selectDistinct({
        stepId: steps.id,
        stepName: steps.name,
        journeyId: journeys.id,
        journeyTitle: journeys.title,
        kind: lanes.kind,
      })
      .from(placements)
      .innerJoin(steps, scope.of(steps, eq(steps.id, placements.stepId)))
      .innerJoin(journeys, scope.of(journeys, eq(journeys.id, placements.journeyId)))
      .innerJoin(lanes, scope.of(lanes, eq(lanes.journeyId, journeys.id), inArray(lanes.kind, [...sharedKinds])))
      .where(scope.of(placements, eq(placements.touchpointId, found.touchpointId)))
      .orderBy(asc(journeys.title), asc(steps.name), asc(steps.id)),
    scope.tx
      .select({ id: notes.id, kind: notes.kind, text: notes.text })
      .from(notes)
      .where(scope.of(notes, inArray(notes.kind, [...sharedKinds])))
      .orderBy(asc(notes.text), asc(notes.id))
      .limit(500),
  ]);
  return { places, notes: known };
}
