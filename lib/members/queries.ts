import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { users } from '@/db/schema/users';
import { invitations, memberships } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';

/** Everyone in the workspace, by name. */
export function listMembers(scope: Scope) {
  return scope.tx
    .select({ id: memberships.id, userId: users.id, name: users.name, email: users.email, role: memberships.role })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(scope.of(memberships))
    .orderBy(asc(users.name), asc(users.id));
}

/** Invitations that can still be accepted, the latest first to expire last. */
export function listInvitations(scope: Scope) {
  return scope.tx
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      scope.of(
        invitations,
        and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, new Date())),
      ),
    )
    .orderBy(asc(invitations.expiresAt));
}
