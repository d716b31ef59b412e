import { and, eq, or } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import type { Scope } from '@/db/scope';
import type { Touchpoint } from '../schema';
import { excluded } from './saving';

const link = (touchpointId: string, departmentId: string) => ({ touchpointId, departmentId });

function links(list: readonly Touchpoint[], against: ReadonlyMap<string, Touchpoint>) {
  return list.flatMap(({ id, departmentIds }) =>
    departmentIds.filter((one) => !against.get(id)?.departmentIds.includes(one)).map((one) => link(id, one)),
  );
}

/**
 * Writes the workspace's touchpoints that are new or changed: other maps on which they stand see it too.
 * @param before as the workspace has them, locked
 */
export async function saveTouchpoints(
  scope: Scope,
  before: ReadonlyMap<string, Touchpoint>,
  after: ReadonlyMap<string, Touchpoint>,
): Promise<void> {
  // By id, so that two maps that change the same ones wait for each other instead of locking each other out.
  const changed = [...after.values()]
    .filter((touchpoint) => before.get(touchpoint.id) !== touchpoint)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (changed.length === 0) return;
  const { tx } = scope;
  const old = changed.flatMap(({ id }) => before.get(id) ?? []);
  const [added, removed] = [links(changed, before), links(old, after)];
  const rows = changed.map(({ departmentIds: _, evidenceSince, ...row }) =>
    scope.row({ ...row, evidenceSince: new Date(evidenceSince) }),
  );
  const { name, channelId, momentOfTruth, evidence, evidenceSince } = touchpoints;
  await Promise.all([
    tx
      .insert(touchpoints)
      .values(rows)
      .onConflictDoUpdate({
        target: [touchpoints.workspaceId, touchpoints.id],
        set: excluded({ name, channelId, momentOfTruth, evidence, evidenceSince }),
      }),
    ...(added.length > 0
      ? [
          tx
            .insert(touchpointDepartments)
            .values(scope.rows(added.map((one) => ({ ...one, id: uuidv7() }))))
            .onConflictDoNothing(),
        ]
      : []),
    ...(removed.length > 0
      ? [
          tx
            .delete(touchpointDepartments)
            .where(
              scope.of(
                touchpointDepartments,
                or(
                  ...removed.map(({ touchpointId, departmentId }) =>
                    and(
                      eq(touchpointDepartments.touchpointId, touchpointId),
                      eq(touchpointDepartments.departmentId, departmentId),
                    ),
                  ),
                ),
              ),
            ),
        ]
      : []),
  ]);
}
