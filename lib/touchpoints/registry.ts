import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { channels, departments, touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import type { Scope } from '@/db/scope';

type Named = { id: string; name: string };
type NewChannel = Pick<typeof channels.$inferInsert, 'kind' | 'name'>;

/** The ids of these channels by name; what the workspace does not have yet is added behind what it has. */
export const ensureChannels = (scope: Scope, wanted: readonly NewChannel[]) =>
  ensureNames(
    wanted,
    () => scope.tx.select({ id: channels.id, name: channels.name }).from(channels).where(scope.of(channels)),
    (missing) => scope.tx.insert(channels).values(scope.rows(missing)).onConflictDoNothing(),
  );

/** The same for departments. */
export const ensureDepartments = (scope: Scope, wanted: readonly string[]) =>
  ensureNames(
    wanted.map((name) => ({ name })),
    () =>
      scope.tx.select({ id: departments.id, name: departments.name }).from(departments).where(scope.of(departments)),
    (missing) => scope.tx.insert(departments).values(scope.rows(missing)).onConflictDoNothing(),
  );

async function ensureNames<Item extends { name: string }>(
  wanted: readonly Item[],
  read: () => PromiseLike<Named[]>,
  add: (missing: (Item & { id: string; position: number })[]) => PromiseLike<unknown>,
): Promise<Map<string, string>> {
  const known = await read();
  const names = new Set(known.map((row) => row.name));
  const missing = wanted.filter((item) => !names.has(item.name));
  if (missing.length === 0) return byName(known);
  await add(missing.map((item, index) => ({ ...item, id: uuidv7(), position: known.length + index })));
  // Read again: someone else may have made the same name first, and then theirs is the row.
  return byName(await read());
}

type NewTouchpoint = {
  name: string;
  description: string;
  channelId: string | null;
  departmentIds: readonly string[];
  momentOfTruth: boolean;
};

/** The ids of these touchpoints by name; one that the workspace has stays as it is, with its history. */
export async function ensureTouchpoints(scope: Scope, wanted: readonly NewTouchpoint[]): Promise<Map<string, string>> {
  if (wanted.length === 0) return new Map();
  const known = await scope.tx
    .select({ id: touchpoints.id, name: touchpoints.name })
    .from(touchpoints)
    .where(
      scope.of(
        touchpoints,
        inArray(
          touchpoints.name,
          wanted.map((touchpoint) => touchpoint.name),
        ),
      ),
    )
    .orderBy(touchpoints.createdAt, touchpoints.id);
  const ids = new Map(known.reverse().map((touchpoint) => [touchpoint.name, touchpoint.id]));
  const missing = wanted.filter((touchpoint) => !ids.has(touchpoint.name));
  if (missing.length === 0) return ids;
  const made = missing.map((touchpoint) => ({ ...touchpoint, id: uuidv7() }));
  await scope.tx.insert(touchpoints).values(
    scope.rows(
      made.map(({ id, name, description, channelId, momentOfTruth }) => ({
        id,
        name,
        description,
        channelId,
        momentOfTruth,
      })),
    ),
  );
  const behind = made.flatMap(({ id, departmentIds }) =>
    departmentIds.map((departmentId) => ({ id: uuidv7(), touchpointId: id, departmentId })),
  );
  if (behind.length > 0) await scope.tx.insert(touchpointDepartments).values(scope.rows(behind));
  for (const { id, name } of made) ids.set(name, id);
  return ids;
}

const byName = (rows: readonly Named[]) => new Map(rows.map(({ id, name }) => [name, id]));
