import { asc, inArray, type Placeholder } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { files } from '@/db/schema/files';
import { journeys, notes } from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { channels, departments, touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import { memberships } from '@/db/schema/workspaces';
import { anyOf, kept, listed, type Scope, type TenantTable } from '@/db/scope';
import { gone, type RefusalKey } from '../operations/rule';
import type { MapPersona, Note, Operation, Step, Touchpoint } from '../schema';
import { asNotes, withDepartments } from './loading';
import { noteColumns, personaColumns, touchpointColumns } from './selects';

/** The workspace's objects that maps share, by id. */
export type Shared = { touchpoints: ReadonlyMap<string, Touchpoint>; notes: ReadonlyMap<string, Note> };

/** The objects that come with an operation. */
function carried(operation: Operation): { touchpoints: readonly Touchpoint[]; notes: readonly Note[] } {
  if (operation.kind === 'restore') return operation;
  const touchpoint = operation.kind === 'add-touchpoint' ? operation.touchpoint : null;
  const note = operation.kind === 'add-card' ? operation.note : null;
  return { touchpoints: touchpoint ? [touchpoint] : [], notes: note ? [note] : [] };
}

function touchpointIdsOf(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'rename-touchpoint':
    case 'set-moment-of-truth':
    case 'set-channel':
    case 'set-departments':
    case 'set-evidence':
      return [operation.id];
    default:
      return carried(operation).touchpoints.map(({ id }) => id);
  }
}

const noteIdsOf = (operation: Operation): readonly string[] =>
  operation.kind === 'edit-note' ? [operation.id] : carried(operation).notes.map(({ id }) => id);

/** The workspace's objects that an operation brings or changes. */
export const sharedIdsOf = (operation: Operation): Record<keyof Shared, readonly string[]> => ({
  touchpoints: touchpointIdsOf(operation),
  notes: noteIdsOf(operation),
});

const personasOf = (operation: Operation): readonly MapPersona[] => {
  if (operation.kind === 'restore') return operation.personas.map(({ persona }) => persona);
  return operation.kind === 'add-persona' ? [operation.persona] : [];
};

/** Steps that an operation makes, or makes again. */
function madeSteps(operation: Operation): readonly Step[] {
  if (operation.kind === 'restore') return operation.steps.map(({ step }) => step);
  return operation.kind === 'add-step' ? [operation.step] : [];
}

const named = ['channels', 'departments', 'members', 'files', 'journeys'] as const;
type Names = Record<(typeof named)[number], string[]>;

/** What an operation names beyond the map, by itself or in these objects. */
function namesOf(operation: Operation, made: ReturnType<typeof carried>): Names {
  const said: Partial<Note>[] = [...made.notes, ...(operation.kind === 'edit-note' ? [operation.changes] : [])];
  const known = (ids: readonly (string | null | undefined)[]) =>
    ids.filter((id): id is string => typeof id === 'string');
  return {
    channels: known([
      ...made.touchpoints.map((touchpoint) => touchpoint.channelId),
      operation.kind === 'set-channel' ? operation.channelId : null,
    ]),
    departments: [
      ...made.touchpoints.flatMap((touchpoint) => touchpoint.departmentIds),
      ...(operation.kind === 'set-departments' ? operation.departmentIds : []),
    ],
    members: known([
      ...said.map((note) => note.ownerId),
      operation.kind === 'set-journey' ? operation.changes.ownerId : null,
    ]),
    files: known(said.map((note) => note.fileId)),
    journeys: known([
      ...said.map((note) => note.linkedJourneyId),
      operation.kind === 'link-step' ? operation.linkedJourneyId : null,
      ...madeSteps(operation).map((step) => step.linkedJourneyId),
    ]),
  };
}

/** Of the workspace, what operations name beyond the map. */
export type References = Record<(typeof named)[number], ReadonlySet<string>> & {
  personas: ReadonlyMap<string, MapPersona>;
};

async function present(scope: Scope, table: TenantTable, column: PgColumn, ids: readonly string[]) {
  if (ids.length === 0) return new Set<string>();
  const rows = await scope.tx
    .select({ id: column })
    .from(table)
    .where(scope.of(table, inArray(column, [...new Set(ids)])));
  return new Set(rows.map((row) => String(row.id)));
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));

/** The workspace's personas among these, by id, as maps show them. */
export async function presentPersonas(scope: Scope, ids: readonly string[]): Promise<Map<string, MapPersona>> {
  if (ids.length === 0) return new Map();
  const rows = await scope.tx
    .select(personaColumns)
    .from(personas)
    .where(scope.of(personas, inArray(personas.id, [...ids])));
  return byId(rows);
}

/** Which of the things that these operations name the workspace has: a foreign one is missing as one that never was. */
export async function loadReferences(scope: Scope, operations: readonly Operation[]): Promise<References> {
  const all = operations.map((operation) => namesOf(operation, carried(operation)));
  const ids = (of: keyof Names) => all.flatMap((names) => names[of]);
  const [channelIds, departmentIds, memberIds, fileIds, journeyIds, persons] = await Promise.all([
    present(scope, channels, channels.id, ids('channels')),
    present(scope, departments, departments.id, ids('departments')),
    present(scope, memberships, memberships.userId, ids('members')),
    present(scope, files, files.id, ids('files')),
    present(scope, journeys, journeys.id, ids('journeys')),
    presentPersonas(
      scope,
      operations.flatMap((operation) => personasOf(operation).map(({ id }) => id)),
    ),
  ]);
  return {
    channels: channelIds,
    departments: departmentIds,
    members: memberIds,
    files: fileIds,
    journeys: journeyIds,
    personas: persons,
  };
}

type Ids = (name: 'ids') => Placeholder;

const lockedTouchpoints = kept((scope, value: Ids) =>
  scope.tx
    .select(touchpointColumns)
    .from(touchpoints)
    .where(scope.of(touchpoints, anyOf(touchpoints.id, value('ids'))))
    .orderBy(asc(touchpoints.id))
    .for('no key update'),
);
const departmentsBehind = kept((scope, value: Ids) =>
  scope.tx
    .select({ touchpointId: touchpointDepartments.touchpointId, departmentId: touchpointDepartments.departmentId })
    .from(touchpointDepartments)
    .where(scope.of(touchpointDepartments, anyOf(touchpointDepartments.touchpointId, value('ids')))),
);
const lockedNotes = kept((scope, value: Ids) =>
  scope.tx
    .select(noteColumns)
    .from(notes)
    .where(scope.of(notes, anyOf(notes.id, value('ids'))))
    .orderBy(asc(notes.id))
    .for('no key update'),
);
const lockedNoteIds = kept((scope, value: Ids) =>
  scope.tx
    .select({ id: notes.id })
    .from(notes)
    .where(scope.of(notes, anyOf(notes.id, value('ids'))))
    .orderBy(asc(notes.id))
    .for('no key update'),
);

async function lockTouchpoints(scope: Scope, touchpointIds: readonly string[]): Promise<Touchpoint[]> {
  if (touchpointIds.length === 0) return [];
  const ids = listed(touchpointIds);
  return withDepartments(
    ...(await Promise.all([lockedTouchpoints(scope, { ids }), departmentsBehind(scope, { ids })])),
  );
}

async function lockNotes(scope: Scope, operations: readonly Operation[]): Promise<Note[]> {
  const noteIds = operations.flatMap(noteIdsOf);
  if (noteIds.length === 0) return [];
  const ids = listed(noteIds);
  if (operations.some((operation) => carried(operation).notes.length > 0))
    return asNotes(await lockedNotes(scope, { ids }));
  // What is only edited stands on the map, and is read with it.
  await lockedNoteIds(scope, { ids });
  return [];
}

/**
 * The workspace's objects that the operations name, locked: other maps may be changing them at this moment. The lock does
 * not hold up answers to a touchpoint's forms.
 * @returns those that may not be among what is read of the map
 */
export async function lockShared(scope: Scope, operations: readonly Operation[]): Promise<Shared> {
  const [touchpointsNamed, notesNamed] = await Promise.all([
    lockTouchpoints(scope, operations.flatMap(touchpointIdsOf)),
    lockNotes(scope, operations),
  ]);
  return { touchpoints: byId(touchpointsNamed), notes: byId(notesNamed) };
}

/**
 * The operation with each object that the workspace has already as the workspace knows it; what comes back to the map comes
 * without its link to a map that is gone by now.
 */
export function asKnown(operation: Operation, shared: Shared, references: References): Operation {
  const touchpoint = (given: Touchpoint) => shared.touchpoints.get(given.id) ?? given;
  const note = (given: Note) => shared.notes.get(given.id) ?? given;
  const persona = (given: MapPersona) => references.personas.get(given.id) ?? given;
  const linked = (step: Step): Step =>
    step.linkedJourneyId && !references.journeys.has(step.linkedJourneyId) ? { ...step, linkedJourneyId: null } : step;
  switch (operation.kind) {
    case 'restore':
      return {
        ...operation,
        touchpoints: operation.touchpoints.map(touchpoint),
        notes: operation.notes.map(note),
        personas: operation.personas.map((one) => ({ ...one, persona: persona(one.persona) })),
        steps: operation.steps.map((one) => ({ ...one, step: linked(one.step) })),
      };
    case 'add-touchpoint':
      return { ...operation, touchpoint: operation.touchpoint && touchpoint(operation.touchpoint) };
    case 'add-card':
      return { ...operation, note: operation.note && note(operation.note) };
    case 'add-persona':
      return { ...operation, persona: persona(operation.persona) };
    default:
      return operation;
  }
}

/** Refuses what names something that the workspace does not have. */
export function checkReferences(operation: Operation, references: References, shared: Shared): RefusalKey | null {
  const { touchpoints: given, notes: said } = carried(operation);
  // What the workspace has already was checked when it was written.
  const made = {
    touchpoints: given.filter(({ id }) => !shared.touchpoints.has(id)),
    notes: said.filter(({ id }) => !shared.notes.has(id)),
  };
  const names = namesOf(operation, made);
  const there =
    named.every((of) => names[of].every((id) => references[of].has(id))) &&
    personasOf(operation).every(({ id }) => references.personas.has(id));
  return there ? null : gone;
}
