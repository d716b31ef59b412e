import { asc, inArray } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { channels, departments, touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import type { Scope, TenantTable } from '@/db/scope';
import { touchpointColumns, withDepartments } from './loading';
import { gone, type RefusalKey } from './operations/rule';
import type { Operation, Touchpoint } from './schema';

/** The touchpoints that come with an operation. */
function carried(operation: Operation): readonly Touchpoint[] {
  if (operation.kind === 'restore') return operation.touchpoints;
  return operation.kind === 'add-touchpoint' && operation.touchpoint ? [operation.touchpoint] : [];
}

function touchpointIdsOf(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'rename-touchpoint':
    case 'set-moment-of-truth':
    case 'set-channel':
    case 'set-departments':
      return [operation.id];
    default:
      return carried(operation).map(({ id }) => id);
  }
}

type Named = { channelIds: string[]; departmentIds: string[] };

/** The channels and departments that an operation names, by itself or in these touchpoints. */
function named(operation: Operation, touchpoints: readonly Touchpoint[]): Named {
  const channelIds = touchpoints.map((touchpoint) => touchpoint.channelId);
  const departmentIds = touchpoints.flatMap((touchpoint) => touchpoint.departmentIds);
  if (operation.kind === 'set-channel') channelIds.push(operation.channelId);
  if (operation.kind === 'set-departments') departmentIds.push(...operation.departmentIds);
  return { channelIds: channelIds.filter((id) => id !== null), departmentIds };
}

/** Of the workspace, what operations name beyond the map. */
export type References = { channelIds: ReadonlySet<string>; departmentIds: ReadonlySet<string> };

async function present(scope: Scope, table: TenantTable & { id: PgColumn }, ids: readonly string[]) {
  if (ids.length === 0) return new Set<string>();
  const rows = await scope.tx
    .select({ id: table.id })
    .from(table)
    .where(scope.of(table, inArray(table.id, [...ids])));
  return new Set(rows.map((row) => String(row.id)));
}

export async function loadReferences(scope: Scope, operations: readonly Operation[]): Promise<References> {
  const all = operations.map((operation) => named(operation, carried(operation)));
  const [channelIds, departmentIds] = await Promise.all([
    present(
      scope,
      channels,
      all.flatMap((one) => one.channelIds),
    ),
    present(
      scope,
      departments,
      all.flatMap((one) => one.departmentIds),
    ),
  ]);
  return { channelIds, departmentIds };
}

/**
 * The workspace's touchpoints that the operations name, locked: other maps may be changing them at this moment. The lock
 * does not hold up answers to their forms.
 */
export async function lockTouchpoints(scope: Scope, operations: readonly Operation[]): Promise<Touchpoint[]> {
  const ids = operations.flatMap(touchpointIdsOf);
  if (ids.length === 0) return [];
  const rows = await scope.tx
    .select(touchpointColumns)
    .from(touchpoints)
    .where(scope.of(touchpoints, inArray(touchpoints.id, ids)))
    .orderBy(asc(touchpoints.id))
    .for('no key update');
  const links = await scope.tx
    .select({ touchpointId: touchpointDepartments.touchpointId, departmentId: touchpointDepartments.departmentId })
    .from(touchpointDepartments)
    .where(scope.of(touchpointDepartments, inArray(touchpointDepartments.touchpointId, ids)));
  return withDepartments(rows, links);
}

/** The operation with each touchpoint that the workspace has already as the workspace knows it. */
export function asKnown(operation: Operation, known: ReadonlyMap<string, Touchpoint>): Operation {
  const current = (touchpoint: Touchpoint) => known.get(touchpoint.id) ?? touchpoint;
  if (operation.kind === 'restore') return { ...operation, touchpoints: operation.touchpoints.map(current) };
  if (operation.kind === 'add-touchpoint' && operation.touchpoint)
    return { ...operation, touchpoint: current(operation.touchpoint) };
  return operation;
}

/** Refuses a channel or department that the workspace does not have. */
export function checkReferences(
  operation: Operation,
  { channelIds, departmentIds }: References,
  known: ReadonlyMap<string, Touchpoint>,
): RefusalKey | null {
  // What the workspace has already was checked when it was written.
  const made = carried(operation).filter((touchpoint) => !known.has(touchpoint.id));
  const wanted = named(operation, made);
  const there =
    wanted.channelIds.every((id) => channelIds.has(id)) && wanted.departmentIds.every((id) => departmentIds.has(id));
  return there ? null : gone;
}
