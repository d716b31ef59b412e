import { eq, type Placeholder, sql } from 'drizzle-orm';
import { forms, responses } from '@/db/schema/feedback';
import type { Answers, Context } from '@/db/schema/form-content';
import { kept, listed, type Scope } from '@/db/scope';
import { SCALES } from '@/lib/insights/statistics/histogram';
import { compare, inBatches } from './batches';
import { problemOf, scoresIn } from './content/answering';
import { mainQuestion } from './content/path';
import type { AskedForm } from './queries';
import { countScores } from './rollups';

export type NewResponse = {
  /** In the version that was on the customer's screen, at the touchpoint that it came by. */
  form: Pick<AskedForm, 'id' | 'versionId' | 'touchpointId' | 'content'>;
  /** Made with the page; the same one again is the same response. */
  submissionId: string;
  /** The language in which it was asked. */
  locale: string;
  /** On the customer's way through the form. */
  answers: Answers;
  context?: Context;
  /** Now, where it is left out. */
  createdAt?: Date;
};

/**
 * The one way an answer gets in, a customer's and a made one alike: stores the responses that are not stored yet and
 * counts their scores in the roll-ups of their day, in the workspace's time zone. All in the scope's transaction.
 * @returns the submission ids that were new; the others had an answer already, and that one stands
 * @throws RangeError, before anything is written, for an answer that its question does not take
 */
export async function recordResponses(
  scope: Scope,
  timeZone: string,
  given: readonly NewResponse[],
): Promise<Set<string>> {
  const rows = rowsOf(given);
  const distinct = firstOfEach(rows);
  const stored = new Set<string>();
  for (const batch of inBatches(distinct)) {
    const unlessThere = 'ON CONFLICT (workspace_id, id) DO NOTHING RETURNING id';
    const inserted = await scope.insertRows(responses, batch.map(asStored), unlessThere);
    for (const { id } of inserted as { id: string }[]) stored.add(id);
  }
  const fresh = distinct.filter((row) => stored.has(row.submissionId));
  await countScores(scope, timeZone, fresh.flatMap(scoresOf));
  return stored;
}

const allOpen = kept((scope, value: (name: 'ids' | 'count') => Placeholder) =>
  scope.tx
    .select({ open: sql`1 / (count(*) = ${value('count')})::int` })
    .from(forms)
    .where(
      scope.of(
        forms,
        // Not as a list: for each that it can see into, the planner would make a plan of its own.
        sql`${forms.id} = any(array(select unnest(${value('ids')}::uuid[])))`,
        eq(forms.status, 'published'),
        sql`${forms.quota} IS NULL`,
        eq(forms.oncePerLink, false),
        sql`coalesce(${forms.opensAt} <= now(), true)`,
        sql`coalesce(${forms.closesAt} > now(), true)`,
      ),
    ),
);

/**
 * As `recordResponses`, for answers to forms that are thought to be open and to have room, none of which is thought to be
 * stored: all statements leave together with the commit, and the transaction fails where one of the answers is not as it is thought to be.
 */
export function recordAtOnce(scope: Scope, timeZone: string, given: readonly NewResponse[]): void {
  const rows = rowsOf(given);
  const formIds = [...new Set(rows.map(({ form }) => form.id))];
  const together = Promise.all([
    // Divides by zero where one of them takes no more answers, or is gone.
    allOpen(scope, { ids: listed(formIds), count: formIds.length }),
    scope.insertRows(responses, rows.map(asStored), ''),
    countScores(scope, timeZone, rows.flatMap(scoresOf)),
  ]);
  scope.lastly(together);
}

type Row = NewResponse & { at: Date };

/** Of two that are the same, the first stands. */
function firstOfEach(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ submissionId }) => seen.size < seen.add(submissionId).size);
}

/** In one order for everybody: two batches that share a submission or a day wait for each other and never cross. */
function rowsOf(given: readonly NewResponse[]): Row[] {
  for (const { form, answers } of given) {
    const wrong = form.content.questions.find((question) => {
      const answer = answers[question.id];
      return answer !== undefined && problemOf(question, answer) !== null;
    });
    if (wrong) throw new RangeError(`${JSON.stringify(answers[wrong.id])} is no answer to a question of ${wrong.type}`);
  }
  return given
    .map((response) => ({ ...response, at: response.createdAt ?? new Date() }))
    .sort((a, b) => compare(a.form.id, b.form.id) || compare(a.submissionId, b.submissionId));
}

function asStored({ form, submissionId, locale, answers, context, at }: Row) {
  const main = mainQuestion(form.content);
  const score = main ? answers[main.id] : undefined;
  return {
    // The submission's own, so that its key is what keeps it from being stored twice.
    id: submissionId,
    formId: form.id,
    formVersionId: form.versionId,
    touchpointId: form.touchpointId,
    locale,
    metric: main?.type ?? null,
    score: typeof score === 'number' ? score : null,
    notApplicable: score === null,
    answers,
    context: context ?? {},
    createdAt: at,
  };
}

const scoresOf = ({ form, answers, at }: Row) =>
  scoresIn(form.content, answers).map(({ questionId, series, touchpointId, metric, score }) => ({
    formId: form.id,
    questionId,
    series,
    touchpointId: touchpointId ?? form.touchpointId,
    metric,
    place: score - SCALES[metric].min,
    at,
  }));
