import { asc, eq } from 'drizzle-orm';
import { users } from '@/db/schema/users';
import { memberships } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';

/** Who can own a journey or a card: the workspace's members by name, with their user ids. */
export const memberNames = (scope: Scope) =>
  scope.tx
    .select({ id: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(scope.of(memberships))
    .orderBy(asc(users.name), asc(users.id));
