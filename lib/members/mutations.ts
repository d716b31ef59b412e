import { and, asc, eq, isNull, notInArray } from 'drizzle-orm';
import type { z } from 'zod';
import { invitations, memberships, workspaces } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import type { Role } from '@/lib/auth/permissions';
import { notFound, Refusal } from '@/lib/errors';
import { grantable, leavesNoOwner, type Member, mayManage } from './rules';
import type { memberSchema, roleSchema, workspaceSchema } from './schema';

const forbidden = () => new Refusal('errors.forbidden', { status: 403 });

/**
 * All members, locked: who changes members waits here, so that two owners cannot demote each other at once.
 * @throws Refusal (403) where the one who acts is no member any more
 */
export async function lockMembers(scope: Scope): Promise<{ members: Member[]; actor: Member }> {
  const members = await scope.tx
    .select({ id: memberships.id, userId: memberships.userId, role: memberships.role })
    .from(memberships)
    .where(scope.of(memberships))
    .orderBy(asc(memberships.id))
    .for('update');
  const actor = members.find((member) => member.userId === scope.actorId);
  if (!actor) throw forbidden();
  return { members, actor };
}

function found(members: readonly Member[], id: string): Member {
  const member = members.find((candidate) => candidate.id === id);
  if (!member) throw notFound();
  return member;
}

/** Ends what someone has invited to beyond what they may still give: the links are on their own screen as well. */
async function withdrawAbove(scope: Scope, userId: string, role: Role | null): Promise<void> {
  const open = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt));
  const still = role ? grantable(role) : [];
  await scope.tx
    .update(invitations)
    .set({ revokedAt: new Date() })
    .where(scope.of(invitations, eq(invitations.invitedBy, userId), open, notInArray(invitations.role, [...still])));
}

/** Their open invitations above the new role end. @throws Refusal (403) for a role above one's own, members.lastOwner */
export async function changeRole(scope: Scope, { id, role }: z.output<typeof roleSchema>): Promise<{ id: string }> {
  const { members, actor } = await lockMembers(scope);
  const member = found(members, id);
  if (!mayManage(actor.role, member.role) || !mayManage(actor.role, role)) throw forbidden();
  if (leavesNoOwner(members, id, role)) throw new Refusal('members.lastOwner', { status: 409 });
  await scope.tx
    .update(memberships)
    .set({ role })
    .where(scope.of(memberships, eq(memberships.id, id)));
  await withdrawAbove(scope, member.userId, role);
  return { id };
}

async function end(scope: Scope, members: readonly Member[], { id, userId }: Member): Promise<{ id: string }> {
  if (leavesNoOwner(members, id, null)) throw new Refusal('members.lastOwner', { status: 409 });
  await scope.tx.delete(memberships).where(scope.of(memberships, eq(memberships.id, id)));
  await withdrawAbove(scope, userId, null);
  return { id };
}

/** Their open invitations end too. @throws Refusal (403) for someone above oneself, members.lastOwner */
export async function removeMember(scope: Scope, { id }: z.output<typeof memberSchema>): Promise<{ id: string }> {
  const { members, actor } = await lockMembers(scope);
  const member = found(members, id);
  if (!mayManage(actor.role, member.role)) throw forbidden();
  return end(scope, members, member);
}

/** Ends one's own membership, and one's open invitations. @throws Refusal members.lastOwner */
export async function leave(scope: Scope): Promise<{ id: string }> {
  const { members, actor } = await lockMembers(scope);
  return end(scope, members, actor);
}

/** Name, language and time zone of the workspace; its address stays. */
export async function saveWorkspace(scope: Scope, input: z.output<typeof workspaceSchema>): Promise<{ id: string }> {
  await scope.tx.update(workspaces).set(input).where(eq(workspaces.id, scope.workspaceId));
  return { id: scope.workspaceId };
}
