import { and, count, desc, eq, type SQL, sql } from 'drizzle-orm';
import { forms, formVersions, partialResponses, responses } from '@/db/schema/feedback';
import type { FormContent } from '@/db/schema/form-content';
import { journeys } from '@/db/schema/journeys';
import { channels, touchpoints } from '@/db/schema/touchpoints';
import { anyOf, isUuid, type Scope } from '@/db/scope';
import { disclosure } from '@/lib/insights/statistics/disclosure';

/** Whose answers: a form's, or all that came at a touchpoint. */
export type Whose = { formId: string } | { touchpointId: string };
type Stored = typeof responses | typeof partialResponses;

const ofWhose = (table: Stored, whose: Whose): SQL =>
  'formId' in whose ? eq(table.formId, whose.formId) : eq(table.touchpointId, whose.touchpointId);

const counted = (scope: Scope, table: Stored, whose?: Whose) =>
  scope.tx
    .select({ formId: table.formId, touchpointId: table.touchpointId, n: count() })
    .from(table)
    .where(scope.of(table, whose && ofWhose(table, whose)))
    .groupBy(table.formId, table.touchpointId)
    .orderBy(table.formId, table.touchpointId);

/** Completed answers of every form at every touchpoint that has any. */
export const answerCounts = (scope: Scope) => counted(scope, responses);

const named = async (rows: PromiseLike<{ id: string; name: string }[]>) =>
  new Map((await rows).map(({ id, name }) => [id, name]));

/** A form that is exported: what it asked, newest version first. */
export type ExportedForm = { id: string; name: string; versions: Map<string, FormContent> };
export type Answered = NonNullable<Awaited<ReturnType<typeof answered>>>;

/**
 * What there is to export, and what is needed to read it. Forms with fewer completed answers there than tell nothing
 * about single people are left out.
 * @returns null where the workspace has no such form or touchpoint
 */
export async function answered(scope: Scope, whose: Whose) {
  const [id, place] = 'formId' in whose ? [whose.formId, forms] : [whose.touchpointId, touchpoints];
  if (!isUuid(id)) return null;
  const [[found], completed, partial] = await Promise.all([
    scope.tx
      .select({ name: place.name })
      .from(place)
      .where(scope.of(place, eq(place.id, id))),
    counted(scope, responses, whose),
    counted(scope, partialResponses, whose),
  ]);
  if (!found) return null;
  const sums = new Map<string, number>();
  for (const { formId, n } of completed) sums.set(formId, (sums.get(formId) ?? 0) + n);
  const shown = [...sums].filter(([, n]) => disclosure(n) !== 'hidden').map(([formId]) => formId);
  const [formNames, versions, touchpointNames, journeyNames, channelNames] = await Promise.all([
    named(
      scope.tx
        .select({ id: forms.id, name: forms.name })
        .from(forms)
        .where(scope.of(forms, anyOf(forms.id, shown))),
    ),
    scope.tx
      .select({ id: formVersions.id, formId: formVersions.formId, content: formVersions.content })
      .from(formVersions)
      .where(scope.of(formVersions, anyOf(formVersions.formId, shown)))
      .orderBy(desc(formVersions.number)),
    named(
      scope.tx.select({ id: touchpoints.id, name: touchpoints.name }).from(touchpoints).where(scope.of(touchpoints)),
    ),
    named(scope.tx.select({ id: journeys.id, name: journeys.title }).from(journeys).where(scope.of(journeys))),
    named(scope.tx.select({ id: channels.id, name: channels.name }).from(channels).where(scope.of(channels))),
  ]);
  const exported: ExportedForm[] = shown.map((formId) => ({
    id: formId,
    name: formNames.get(formId) ?? '',
    versions: new Map(versions.filter((one) => one.formId === formId).map((one) => [one.id, one.content])),
  }));
  const kept = (rows: typeof completed) => rows.filter(({ formId }) => shown.includes(formId));
  return {
    name: found.name,
    forms: exported,
    completed: kept(completed),
    partial: kept(partial),
    names: { touchpoints: touchpointNames, journeys: journeyNames, channels: channelNames },
  };
}

/** Answers that are read at a time. */
const portion = 1000;

export type StoredAnswer = Awaited<ReturnType<typeof portionOf>>[number];
type Place = { formId: string; touchpointId: string };

const portionOf = (scope: Scope, table: Stored, { formId, touchpointId }: Place, after: StoredMark | null) =>
  scope.tx
    .select({
      id: table.id,
      formId: table.formId,
      versionId: table.formVersionId,
      touchpointId: table.touchpointId,
      locale: table.locale,
      answers: table.answers,
      context: table.context,
      createdAt: table.createdAt,
      // As it is stored: a Date has no microseconds, and would find its own row again.
      mark: sql<string>`${table.createdAt}::text`,
    })
    .from(table)
    .where(
      scope.of(
        table,
        and(
          eq(table.touchpointId, touchpointId),
          eq(table.formId, formId),
          after ? sql`(${table.createdAt}, ${table.id}) > (${after.mark}::timestamptz, ${after.id}::uuid)` : undefined,
        ),
      ),
    )
    .orderBy(table.createdAt, table.id)
    .limit(portion);

type StoredMark = { mark: string; id: string };

/**
 * Answers of these places, each in the order in which they came, a portion at a time: each is a transaction of its own,
 * so that whoever reads slowly holds no connection.
 */
export async function* portionsOf(
  read: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>,
  kind: 'completed' | 'partial',
  places: readonly Place[],
): AsyncGenerator<StoredAnswer[]> {
  const table = kind === 'completed' ? responses : partialResponses;
  for (const place of places) {
    let after: StoredMark | null = null;
    do {
      const rows: StoredAnswer[] = await read((scope) => portionOf(scope, table, place, after));
      if (rows.length > 0) yield rows;
      after = rows.length < portion ? null : (rows.at(-1) ?? null);
    } while (after);
  }
}
