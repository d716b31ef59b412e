import { and, eq, exists, gte, inArray, isNotNull, lte, ne, not, or, type SQL, sql } from 'drizzle-orm';
import { answerTexts, answerTriage } from '@/db/schema/answers';
import { partialResponses, responses } from '@/db/schema/feedback';
import { placements } from '@/db/schema/journeys';
import { metrics } from '@/db/schema/values';
import { anyOf, type Scope } from '@/db/scope';
import { plain } from '@/lib/reading';
import { type AnswerFilters, groupBounds } from './rules';

type Answered = typeof responses | typeof partialResponses;

/** Signs that are not seen, and turn or hold together what is; whether they part words is not the same on every system. */
const unseen = '\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff';
const seen = (text: string) => text.replaceAll(new RegExp(`[${unseen}]`, 'g'), ' ');

/** The customer's own words among the answers: texts, own choices and contact details, without accents. */
const wordsIn = (table: Answered) => {
  const bare = sql`regexp_replace(normalize(${table.answers}::text, NFD), '[\u0300-\u036f]', '', 'g')`;
  const read = sql`regexp_replace(${bare}, ${sql.raw(`'[${unseen}]'`)}, ' ', 'g')::jsonb`;
  return sql`(
    jsonb_path_query_array(${read}, '$.* ? (@.type() == "string")')
    || jsonb_path_query_array(${read}, '$.*.other') || jsonb_path_query_array(${read}, '$.*.contact.*'))`;
};

/** What is searched of the words of an answer: their stems in both languages, since its own language may be any. */
export const searchable = (table: Answered): SQL =>
  sql`(to_tsvector('dutch', ${wordsIn(table)}) || to_tsvector('english', ${wordsIn(table)}))`;

/** The words that someone seeks: "in one piece", or, and -without are understood; nothing that is typed is an error. */
const sought = (q: string): SQL =>
  sql`(websearch_to_tsquery('dutch', ${seen(plain(q))}) || websearch_to_tsquery('english', ${seen(plain(q))}))`;

const saying = (scope: Scope, q: string) =>
  scope.tx
    .select({ id: answerTexts.id })
    .from(answerTexts)
    .where(scope.of(answerTexts, sql`${answerTexts.words} @@ ${sought(q)}`));

/** What this many answers say is met soon, from the newest answer on. */
export const oftenSaid = 5000;

/**
 * The answers that say what is sought; null where they are so many that nobody needs them all. Found by themselves: with the
 * newest answers asked for, the database would look at each answer's words one by one.
 */
export async function answersSaying(scope: Scope, q: string): Promise<string[] | null> {
  const found = await saying(scope, q).limit(oftenSaid + 1);
  return found.length > oftenSaid ? null : found.map(({ id }) => id);
}

/** That the team did this with a response; what it has not touched has no row. */
const triaged = (scope: Scope, ...conditions: (SQL | undefined)[]) =>
  exists(
    scope.tx
      .select({ id: answerTriage.id })
      .from(answerTriage)
      .where(scope.of(answerTriage, eq(answerTriage.id, responses.id), ...conditions)),
  );

const statusIs = (scope: Scope, status: AnswerFilters['status']): SQL | undefined => {
  if (status === 'all') return undefined;
  if (status === 'open') return not(triaged(scope, eq(answerTriage.status, 'done')));
  if (status === 'new') return not(triaged(scope, ne(answerTriage.status, 'new')));
  return triaged(scope, eq(answerTriage.status, status));
};

/** What both kinds of answers are narrowed by. @param timeZone IANA name; days are of it */
function shared(scope: Scope, table: Answered, filters: AnswerFilters, timeZone: string): (SQL | undefined)[] {
  const { journey, touchpoint, form, language, from, to } = filters;
  const onMap = (id: string) =>
    scope.tx
      .select({ id: placements.touchpointId })
      .from(placements)
      .where(scope.of(placements, eq(placements.journeyId, id)));
  return [
    journey ? sql`${table.touchpointId} in ${onMap(journey)}` : undefined,
    touchpoint ? eq(table.touchpointId, touchpoint) : undefined,
    form ? eq(table.formId, form) : undefined,
    language ? eq(table.locale, language) : undefined,
    from ? sql`${table.createdAt} >= ${from}::date::timestamp at time zone ${timeZone}` : undefined,
    to ? sql`${table.createdAt} < (${to}::date + 1)::timestamp at time zone ${timeZone}` : undefined,
  ];
}

/** The filters as conditions on completed answers. @param said what `answersSaying` gave for the words that are sought */
export function completedIs(
  scope: Scope,
  filters: AnswerFilters,
  timeZone: string,
  said: readonly string[] | null,
): (SQL | undefined)[] {
  const { q, status, group, least, most, assignee, tag } = filters;
  const grouped =
    group &&
    or(
      ...metrics.map((metric) => {
        const [from, to] = groupBounds[metric][group];
        return and(eq(responses.metric, metric), gte(responses.score, from), lte(responses.score, to));
      }),
    );
  return [
    ...shared(scope, responses, filters, timeZone),
    grouped ?? undefined,
    least === null ? undefined : gte(responses.score, least),
    most === null ? undefined : lte(responses.score, most),
    statusIs(scope, status),
    assignee === 'nobody' ? not(triaged(scope, isNotNull(answerTriage.assigneeId))) : undefined,
    assignee && assignee !== 'nobody' ? triaged(scope, eq(answerTriage.assigneeId, assignee)) : undefined,
    tag ? triaged(scope, sql`${tag} = any(${answerTriage.tags})`) : undefined,
    q ? (said ? anyOf(responses.id, said) : inArray(responses.id, saying(scope, q))) : undefined,
  ];
}

/** As `completedIs`, for answers that were not sent; null where none of them can be meant: nobody has dealt with them. */
export function partialIs(scope: Scope, filters: AnswerFilters, timeZone: string): (SQL | undefined)[] | null {
  const { q, status, group, least, most, assignee, tag } = filters;
  const ofCompleted = (assignee && assignee !== 'nobody') || tag || group || least !== null || most !== null;
  if (!filters.partial || ofCompleted || status === 'read' || status === 'done') return null;
  return [
    ...shared(scope, partialResponses, filters, timeZone),
    q ? sql`${searchable(partialResponses)} @@ ${sought(q)}` : undefined,
  ];
}
