import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { answerCases, answerTriage, answerViews } from '@/db/schema/answers';
import { formLinks, forms, partialResponses, responses, scoreRollups, scoresCounted } from '@/db/schema/feedback';
import { journeys } from '@/db/schema/journeys';
import { touchpoints } from '@/db/schema/touchpoints';
import { anyOf, isUuid, type Scope } from '@/db/scope';
import { disclosure } from '@/lib/insights/statistics/disclosure';
import { SCALES } from '@/lib/insights/statistics/histogram';
import { memberNames } from '@/lib/journeys/members';
import { beginning } from '@/lib/reading';
import { answersSaying, completedIs, partialIs } from './conditions';
import { type AnswerFilters, type AnswerStatus, mostCounted, ownWords } from './rules';

/** From how many completed answers to a form single ones are shown: the privacy floor of all statistics. */
const floor = 5;

/**
 * The forms of the workspace, or these, by name, with their completed answers, counted up to the floor, below which single
 * ones are hidden. Those with scores are known by the roll-ups; others are counted at the touchpoints where they stand.
 */
export async function formsByFloor(scope: Scope, ids?: readonly string[]) {
  const { tx } = scope;
  const scored = tx
    .select({ formId: scoreRollups.formId, n: sql<number>`sum(${scoresCounted})::int`.as('n') })
    .from(scoreRollups)
    .where(scope.of(scoreRollups, ids && anyOf(scoreRollups.formId, ids)))
    .groupBy(scoreRollups.formId, scoreRollups.questionId)
    .having(sql`sum(${scoresCounted}) >= ${floor}`);
  const [rows, enough] = await Promise.all([
    tx
      .select({ id: forms.id, name: forms.name })
      .from(forms)
      .where(scope.of(forms, ids && anyOf(forms.id, ids)))
      .orderBy(asc(forms.name), asc(forms.id)),
    scored,
  ]);
  const open = new Set(enough.map(({ formId }) => formId));
  const rest = rows.filter(({ id }) => !open.has(id)).map(({ id }) => id);
  const places = tx
    .select({ id: formLinks.touchpointId })
    .from(formLinks)
    .where(scope.of(formLinks, eq(formLinks.formId, forms.id)));
  const few = tx
    .select({ id: responses.id })
    .from(responses)
    .where(scope.of(responses, eq(responses.formId, forms.id), inArray(responses.touchpointId, places)))
    .limit(floor);
  const counts =
    rest.length === 0
      ? []
      : await tx
          .select({ id: forms.id, n: sql<number>`(select count(*)::int from ${few} few)` })
          .from(forms)
          .where(scope.of(forms, anyOf(forms.id, rest)));
  const counted = new Map(counts.map(({ id, n }) => [id, n]));
  return rows.map((form) => {
    const n = counted.get(form.id) ?? floor;
    return { ...form, n, open: disclosure(n) !== 'hidden' };
  });
}

/** Whether single answers to this form are shown. */
export const formOpens = async (scope: Scope, formId: string): Promise<boolean> =>
  (await formsByFloor(scope, [formId])).some(({ open }) => open);

const aPage = 40;

/** An instant to the microsecond, in an order that texts have too. */
const instant = (column: PgColumn) =>
  sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Where a page of the list ends: the instant and the id of its last answer. */
const readCursor = (cursor: string | null) => {
  const [at = '', id = ''] = (cursor ?? '').split('~');
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(at) && isUuid(id) ? { at, id } : null;
};

type Table = typeof responses | typeof partialResponses;

const before = (table: Table, cursor: ReturnType<typeof readCursor>): SQL | undefined =>
  cursor
    ? and(
        // Said once more by itself, which the index by time answers.
        sql`${table.createdAt} <= ${cursor.at}::timestamptz`,
        sql`(${table.createdAt}, ${table.id}) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`,
      )
    : undefined;

const shownOf = (table: Table) => ({
  id: table.id,
  formName: forms.name,
  touchpointName: touchpoints.name,
  locale: table.locale,
  answers: table.answers,
  at: instant(table.createdAt),
});

/** The newest under these conditions: only them, so that what is shown of them is looked up for no others. */
const newest = (scope: Scope, table: Table, most: number, ...conditions: (SQL | undefined)[]) =>
  scope.tx
    .select({ id: table.id })
    .from(table)
    .where(scope.of(table, ...conditions))
    .orderBy(desc(table.createdAt), desc(table.id))
    .limit(most);

const completed = (scope: Scope, ids: ReturnType<typeof newest>) =>
  scope.tx
    .select({
      ...shownOf(responses),
      metric: responses.metric,
      score: responses.score,
      status: answerTriage.status,
      assigneeId: answerTriage.assigneeId,
      tags: answerTriage.tags,
      caseStatus: answerCases.status,
    })
    .from(responses)
    .innerJoin(forms, scope.of(forms, eq(forms.id, responses.formId)))
    .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, responses.touchpointId)))
    .leftJoin(answerTriage, scope.of(answerTriage, eq(answerTriage.id, responses.id)))
    .leftJoin(answerCases, scope.of(answerCases, eq(answerCases.responseId, responses.id)))
    .where(scope.of(responses, sql`${responses.id} = any(array(${ids}))`));

const partial = (scope: Scope, ids: ReturnType<typeof newest>) =>
  scope.tx
    .select(shownOf(partialResponses))
    .from(partialResponses)
    .innerJoin(forms, scope.of(forms, eq(forms.id, partialResponses.formId)))
    .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, partialResponses.touchpointId)))
    .where(scope.of(partialResponses, sql`${partialResponses.id} = any(array(${ids}))`));

/** How many there are under these conditions, counted as far as is said. */
const counted = (scope: Scope, table: Table, ...conditions: (SQL | undefined)[]) => {
  const query = scope.tx
    .select({ id: table.id })
    .from(table)
    .where(scope.of(table, ...conditions))
    .limit(mostCounted + 1);
  return scope.tx.$count(sql`${query} counted`);
};

export type AnswerRow = Awaited<ReturnType<typeof answerPage>>['rows'][number];
export type AnswerPage = Awaited<ReturnType<typeof answerPage>>;

/**
 * A page of the answers that the filters leave, newest first, of the forms that have enough of them.
 * @param timeZone the workspace's
 * @param cursor where the page before ended; null is the first page
 * @property n completed answers that the filters leave, and partial ones where they are asked for; at most `mostCounted`
 * + 1, and only on the first page
 * @property heldBack completed answers to forms that have too few of them to show any
 */
export async function answerPage(scope: Scope, filters: AnswerFilters, timeZone: string, cursor: string | null = null) {
  const [all, said] = await Promise.all([formsByFloor(scope), filters.q ? answersSaying(scope, filters.q) : null]);
  const open = all.filter((form) => form.open).map(({ id }) => id);
  const hidden = all.filter((form) => !form.open && form.n > 0 && (!filters.form || filters.form === form.id));
  const from = readCursor(cursor);
  const whole = completedIs(scope, filters, timeZone, said);
  const unsent = partialIs(scope, filters, timeZone);
  const of = (table: Table) => anyOf(table.formId, open);
  const [sent, begun, n, nPartial] = await Promise.all([
    completed(scope, newest(scope, responses, aPage + 1, of(responses), before(responses, from), ...whole)),
    unsent
      ? partial(
          scope,
          newest(scope, partialResponses, aPage + 1, of(partialResponses), before(partialResponses, from), ...unsent),
        )
      : [],
    from ? null : counted(scope, responses, of(responses), ...whole),
    from || !unsent ? null : counted(scope, partialResponses, of(partialResponses), ...unsent),
  ]);
  const rows = [
    ...sent.map((row) => ({ ...asRow(row), ...triageOf(row), metric: row.metric, score: row.score, partial: false })),
    ...begun.map((row) => ({ ...asRow(row), ...triageOf(null), metric: null, score: null, partial: true })),
  ].sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
  const last = rows.length > aPage ? rows[aPage - 1] : undefined;
  return {
    rows: rows.slice(0, aPage),
    next: last ? `${last.at}~${last.id}` : null,
    n,
    nPartial,
    heldBack: { forms: hidden.length, answers: hidden.reduce((sum, form) => sum + form.n, 0) },
  };
}

const asRow = ({ answers, ...row }: { answers: typeof responses.$inferSelect.answers } & Shown) => ({
  id: row.id,
  formName: row.formName,
  touchpointName: row.touchpointName,
  locale: row.locale,
  at: row.at,
  words: beginning(ownWords(answers), 400),
});
type Shown = { id: string; formName: string; touchpointName: string; locale: string; at: string };

type Triaged = {
  status: AnswerStatus | null;
  assigneeId: string | null;
  tags: string[] | null;
  caseStatus: 'open' | 'closed' | null;
};

const triageOf = (row: Triaged | null) => ({
  status: row?.status ?? ('new' as const),
  assigneeId: row?.assigneeId ?? null,
  tags: row?.tags ?? [],
  caseStatus: row?.caseStatus ?? null,
});

/** The highest score of an answer's scale; null where it has none. */
export const highestOf = (metric: keyof typeof SCALES | null): number | null => metric && SCALES[metric].max;

export type AnswerOptions = Awaited<ReturnType<typeof answerOptions>>;

/** What the answers can be narrowed by, the team's members, and the views that the one who asks may use. */
export async function answerOptions(scope: Scope) {
  const { tx } = scope;
  const [byFloor, drafts, places, maps, members, tagged, views] = await Promise.all([
    formsByFloor(scope),
    tx
      .selectDistinct({ languages: sql<string[]>`${forms.draft} -> 'languages'` })
      .from(forms)
      .where(scope.of(forms)),
    tx
      .select({ id: touchpoints.id, name: touchpoints.name })
      .from(touchpoints)
      .where(
        scope.of(
          touchpoints,
          sql`exists ${tx
            .select({ id: responses.id })
            .from(responses)
            .where(scope.of(responses, eq(responses.touchpointId, touchpoints.id)))}`,
        ),
      )
      .orderBy(asc(touchpoints.name), asc(touchpoints.id)),
    tx
      .select({ id: journeys.id, name: journeys.title })
      .from(journeys)
      .where(scope.of(journeys))
      .orderBy(asc(journeys.title), asc(journeys.id)),
    memberNames(scope),
    tx
      .selectDistinct({ tag: sql<string>`unnest(${answerTriage.tags})` })
      .from(answerTriage)
      .where(scope.of(answerTriage)),
    tx
      .select({
        id: answerViews.id,
        ownerId: answerViews.ownerId,
        name: answerViews.name,
        filters: answerViews.filters,
      })
      .from(answerViews)
      .where(
        scope.of(answerViews, sql`(${answerViews.ownerId} is null or ${answerViews.ownerId} = ${scope.actorId}::uuid)`),
      )
      .orderBy(asc(answerViews.name), asc(answerViews.id)),
  ]);
  return {
    forms: byFloor.filter(({ n }) => n > 0).map(({ id, name }) => ({ id, name })),
    touchpoints: places,
    journeys: maps,
    languages: [...new Set(drafts.flatMap(({ languages }) => languages ?? []))].sort(),
    members,
    tags: tagged.map(({ tag }) => tag).sort((a, b) => a.localeCompare(b)),
    views: views.map(({ ownerId, ...view }) => ({ ...view, own: ownerId !== null })),
  };
}

/** Which of these are completed answers of the workspace that may be shown, with their form. */
export async function answersAmong(scope: Scope, ids: readonly string[]): Promise<string[]> {
  const found = await scope.tx
    .select({ id: responses.id, formId: responses.formId })
    .from(responses)
    .where(scope.of(responses, inArray(responses.id, [...ids])));
  const forms = await formsByFloor(scope, [...new Set(found.map(({ formId }) => formId))]);
  const open = forms.filter((form) => form.open).map(({ id }) => id);
  return found.filter(({ formId }) => open.includes(formId)).map(({ id }) => id);
}
