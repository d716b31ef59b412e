import { and, asc, desc, eq, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { answerCases } from '@/db/schema/answers';
import { responses } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import type { Scope } from '@/db/scope';
import { beginning } from '@/lib/reading';
import { formsByFloor } from '../queries';
import { type CaseFilters, ownWords } from '../rules';

export type CaseRow = Awaited<ReturnType<typeof caseList>>['cases'][number];

const most = 500;

/**
 * The cases that the filters leave: those that are due first come first, closed ones by when they were closed.
 * @param today the workspace's day; a case is overdue when its last day is before it
 */
export async function caseList(scope: Scope, filters: CaseFilters, today: string) {
  const overdue = and(eq(answerCases.status, 'open'), lt(answerCases.dueOn, today));
  const conditions: Record<CaseFilters['status'], SQL | undefined> = {
    open: eq(answerCases.status, 'open'),
    overdue,
    closed: eq(answerCases.status, 'closed'),
    all: undefined,
  };
  const { owner } = filters;
  const owned = owner === 'nobody' ? isNull(answerCases.ownerId) : owner ? eq(answerCases.ownerId, owner) : undefined;
  const [rows, forms, late] = await Promise.all([
    scope.tx
      .select({
        id: answerCases.id,
        responseId: answerCases.responseId,
        formId: responses.formId,
        status: answerCases.status,
        ownerId: answerCases.ownerId,
        dueOn: answerCases.dueOn,
        outcome: answerCases.outcome,
        metric: responses.metric,
        score: responses.score,
        locale: responses.locale,
        answers: responses.answers,
        touchpointName: touchpoints.name,
      })
      .from(answerCases)
      .innerJoin(responses, scope.of(responses, eq(responses.id, answerCases.responseId)))
      .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, responses.touchpointId)))
      .where(scope.of(answerCases, conditions[filters.status], owned))
      .orderBy(
        asc(sql`${answerCases.status} = 'closed'`),
        sql`${answerCases.dueOn} asc nulls last`,
        desc(answerCases.closedAt),
        desc(answerCases.id),
      )
      .limit(most),
    formsByFloor(scope),
    scope.tx.$count(answerCases, scope.of(answerCases, overdue)),
  ]);
  const open = new Set(forms.filter((form) => form.open).map(({ id }) => id));
  return {
    overdue: late,
    cases: rows.map(({ answers, formId, ...row }) => ({
      ...row,
      // A form that lost answers shows none of the rest; that something is to be done stays.
      score: open.has(formId) ? row.score : null,
      words: open.has(formId) ? beginning(ownWords(answers), 200) : '',
      overdue: row.status === 'open' && row.dueOn !== null && row.dueOn < today,
    })),
  };
}
