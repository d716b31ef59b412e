import { asc, desc, eq, exists, getTableColumns, gt, isNotNull, ne, or, sql } from 'drizzle-orm';
import { formLinks } from '@/db/schema/feedback';
import { journeyOperations, journeys, journeyTemplates, placements, steps } from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { channels, departments, touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import { isUuid, type Scope } from '@/db/scope';
import { memberNames } from './members';
import { type PackedMap, pack } from './packing';
import type { JourneyMap, LoggedOperation, Touchpoint } from './schema';
import { loadMap, withDepartments } from './storage/loading';
import { personaColumns, touchpointColumns } from './storage/selects';
import type { ContentSummary } from './templates/content';
import { type Typed, typedTexts } from './texts';

/** A map as the canvas holds it; null where the workspace has no such journey. */
export async function journeyMap(scope: Scope, id: string): Promise<JourneyMap | null> {
  if (!isUuid(id)) return null;
  const loaded = await loadMap(scope, id);
  return loaded?.map ?? null;
}

/** The same for the way to the browser. */
export async function packedMap(scope: Scope, id: string): Promise<PackedMap | null> {
  const map = await journeyMap(scope, id);
  return map && pack(map);
}

/** The journey's revision alone, in one small read; null where the workspace has no such journey. */
export async function journeyRevision(scope: Scope, id: string): Promise<number | null> {
  if (!isUuid(id)) return null;
  const [row] = await scope.tx
    .select({ revision: journeys.revision })
    .from(journeys)
    .where(scope.of(journeys, eq(journeys.id, id)));
  return row?.revision ?? null;
}

/** What one operation wrote, and whose it is. */
export type Writing = { id: string; actorId: string | null; texts: Typed[] };
const mostWritings = 500;

/** What was typed on a map after a revision, oldest first: the last 500 operations of the log at most. */
export async function writingsSince(scope: Scope, journeyId: string, revision: number): Promise<Writing[]> {
  if (!isUuid(journeyId)) return [];
  const { id, actorId, operation } = journeyOperations;
  const rows = await scope.tx
    .select({ id, actorId, operation })
    .from(journeyOperations)
    .where(
      scope.of(journeyOperations, eq(journeyOperations.journeyId, journeyId), gt(journeyOperations.revision, revision)),
    )
    .orderBy(desc(journeyOperations.revision))
    .limit(mostWritings);
  return rows
    .reverse()
    .map(({ operation, ...row }) => ({ ...row, texts: typedTexts(operation as LoggedOperation) }))
    .filter(({ texts }) => texts.length > 0);
}

/** Every journey by title. */
export const journeyTitles = (scope: Scope) =>
  scope.tx
    .select({ id: journeys.id, title: journeys.title })
    .from(journeys)
    .where(scope.of(journeys))
    .orderBy(asc(journeys.title), asc(journeys.id));

/** What a map can name: channels and departments, each in their order, members by name, and maps by title. */
export async function mapVocabulary(scope: Scope) {
  const { tx } = scope;
  const [channelRows, departmentRows, members, journeyRows] = await Promise.all([
    tx
      .select({ id: channels.id, kind: channels.kind, name: channels.name })
      .from(channels)
      .where(scope.of(channels))
      .orderBy(asc(channels.position), asc(channels.name)),
    tx
      .select({ id: departments.id, name: departments.name })
      .from(departments)
      .where(scope.of(departments))
      .orderBy(asc(departments.position), asc(departments.name)),
    memberNames(scope),
    journeyTitles(scope),
  ]);
  return { channels: channelRows, departments: departmentRows, members, journeys: journeyRows };
}

/**
 * Whether a touchpoint is more than a name: it stands somewhere, has a form, or someone said something about it. One whose
 * making was undone is none of this; its row stays for whoever does it again, and nobody is offered it.
 */
function isSomething(scope: Scope) {
  const of = (table: typeof placements | typeof formLinks | typeof touchpointDepartments) =>
    exists(
      scope.tx
        .select({ one: sql`1` })
        .from(table)
        .where(scope.of(table, eq(table.touchpointId, touchpoints.id))),
    );
  return or(
    of(placements),
    of(formLinks),
    of(touchpointDepartments),
    isNotNull(touchpoints.channelId),
    eq(touchpoints.momentOfTruth, true),
    ne(touchpoints.evidence, 'assumed'),
  );
}

/** The workspace's touchpoints as a map can place them, by name. */
export async function placeableTouchpoints(scope: Scope): Promise<Touchpoint[]> {
  const [rows, links] = await Promise.all([
    scope.tx
      .select(touchpointColumns)
      .from(touchpoints)
      .where(scope.of(touchpoints, isSomething(scope)))
      .orderBy(asc(touchpoints.name)),
    scope.tx
      .select({ touchpointId: touchpointDepartments.touchpointId, departmentId: touchpointDepartments.departmentId })
      .from(touchpointDepartments)
      .where(scope.of(touchpointDepartments)),
  ]);
  return withDepartments(rows, links);
}

export type JourneyRelations = NonNullable<Awaited<ReturnType<typeof journeyRelations>>>;

/**
 * What a journey can be brought together with: the steps that look at it more closely, every persona by name and the tags in
 * use. Null where the workspace has no such journey.
 */
export async function journeyRelations(scope: Scope, id: string) {
  if (!isUuid(id)) return null;
  const { tx } = scope;
  const [journeyRows, parents, people] = await Promise.all([
    tx.select({ id: journeys.id, tags: journeys.tags }).from(journeys).where(scope.of(journeys)),
    tx
      .select({ stepId: steps.id, step: steps.name, journeyId: journeys.id, title: journeys.title })
      .from(steps)
      .innerJoin(journeys, scope.of(journeys, eq(journeys.id, steps.journeyId)))
      .where(scope.of(steps, eq(steps.linkedJourneyId, id)))
      .orderBy(asc(journeys.title), asc(steps.position), asc(steps.id)),
    tx.select(personaColumns).from(personas).where(scope.of(personas)).orderBy(asc(personas.name), asc(personas.id)),
  ]);
  if (!journeyRows.some((journey) => journey.id === id)) return null;
  return {
    parents,
    personas: people,
    tags: [...new Set(journeyRows.flatMap((journey) => journey.tags))].sort(),
  };
}

export type OwnTemplate = Awaited<ReturnType<typeof listTemplates>>[number];

/** The team's own templates by name, each at a glance. */
export async function listTemplates(scope: Scope) {
  const { content, createdBy: _, workspaceId: __, ...columns } = getTableColumns(journeyTemplates);
  const rows = await scope.tx
    .select({ ...columns, summary: sql<ContentSummary>`${content} -> 'summary'` })
    .from(journeyTemplates)
    .where(scope.of(journeyTemplates))
    .orderBy(asc(journeyTemplates.name), asc(journeyTemplates.id));
  return rows.map(({ summary, ...row }) => ({ ...row, ...summary }));
}
