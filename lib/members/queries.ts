import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { users } from '@/db/schema/users';
import { invitations, memberships } from '@/db/schema/workspaces';
import { inWorkspace, type Scope } from '@/db/scope';
import type { Role } from '@/lib/auth/permissions';
import { findToken, type LinkTarget } from '@/lib/auth/tenant-tokens';
import { type InvitationState, invitationState } from './rules';

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

type Invitation = LinkTarget & { email: string; role: Role; state: InvitationState };

/** What a link invites to; null for a link that never was one. Whoever holds the link may know it. */
export async function findInvitation(token: string): Promise<Invitation | null> {
  const target = await findToken('invitation', token);
  if (!target) return null;
  return inWorkspace(target.workspaceId, 'read', async (scope) => {
    const [invitation] = await scope.tx
      .select()
      .from(invitations)
      .where(scope.of(invitations, eq(invitations.id, target.id)));
    if (!invitation) return null;
    const { email, role } = invitation;
    return { ...target, email, role, state: invitationState(invitation, new Date()) };
  });
}
