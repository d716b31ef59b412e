import { asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { memberships, workspaces } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import { leavesNoOwner, type Member, mayManage } from './rules';
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

/** @throws Refusal (403) for a role above one's own, members.lastOwner */
export async function changeRole(scope: Scope, { id, role }: z.output<typeof roleSchema>): Promise<{ id: string }> {
  const { members, actor } = await lockMembers(scope);
  const member = found(members, id);
  if (!mayManage(actor.role, member.role) || !mayManage(actor.role, role)) throw forbidden();
  if (leavesNoOwner(members, id, role)) throw new Refusal('members.lastOwner', { status: 409 });
  await scope.tx
    .update(memberships)
    .set({ role })
    .where(scope.of(memberships, eq(memberships.id, id)));
  return { id };
}

async function end(scope: Scope, members: readonly Member[], id: string): Promise<{ id: string }> {
  if (leavesNoOwner(members, id, null)) throw new Refusal('members.lastOwner', { status: 409 });
  await scope.tx.delete(memberships).where(scope.of(memberships, eq(memberships.id, id)));
  return { id };
}

/** @throws Refusal (403) for someone above oneself, members.lastOwner */
export async function removeMember(scope: Scope, { id }: z.output<typeof memberSchema>): Promise<{ id: string }> {
  const { members, actor } = await lockMembers(scope);
  if (!mayManage(actor.role, found(members, id).role)) throw forbidden();
  return end(scope, members, id);
}

/** Ends one's own membership. @throws Refusal members.lastOwner */
export async function leave(scope: Scope): Promise<{ id: string }> {
  const { members, actor } = await lockMembers(scope);
  return end(scope, members, actor.id);
}

/** Name, language and time zone of the workspace; its address stays. */
export async function saveWorkspace(scope: Scope, input: z.output<typeof workspaceSchema>): Promise<{ id: string }> {
  await scope.tx.update(workspaces).set(input).where(eq(workspaces.id, scope.workspaceId));
  return { id: scope.workspaceId };
}
