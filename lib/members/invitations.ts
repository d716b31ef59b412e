import { and, eq, isNull } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { users } from '@/db/schema/users';
import { auditEntries, invitations, memberships, tokens, workspaces } from '@/db/schema/workspaces';
import { inWorkspace, type Scope } from '@/db/scope';
import { countAttempt, limits } from '@/lib/auth/limits';
import { mailboxOf } from '@/lib/auth/rules';
import { hashToken, makeToken } from '@/lib/auth/tokens';
import { notFound, Refusal } from '@/lib/errors';
import { addJob } from '@/lib/jobs/queue';
import { link } from '@/lib/mail/links';
import { lockMembers } from './mutations';
import { findInvitation } from './queries';
import { grantable, invitationDays, invitationState } from './rules';
import type { invitationIdSchema, invitationSchema } from './schema';

/**
 * Invites an address; an open invitation of the same address ends. The link is in the mail and in the answer, nowhere else.
 * @throws Refusal (403) for a role above one's own, members.alreadyMember, auth.tooMany
 */
export async function invite(
  scope: Scope,
  { email, role }: z.output<typeof invitationSchema>,
): Promise<{ id: string; href: string }> {
  const { actor } = await lockMembers(scope);
  if (!grantable(actor.role).includes(role)) throw new Refusal('members.roleAbove', { status: 403, field: 'role' });
  const counted = [
    { limit: limits.invitations, subject: actor.userId },
    { limit: limits.invited, subject: mailboxOf(email) },
  ];
  await countAttempt(counted, Date.now(), scope.tx);
  const [invited] = await scope.tx
    .select({ locale: users.locale, member: memberships.id })
    .from(users)
    .leftJoin(memberships, scope.of(memberships, eq(memberships.userId, users.id)))
    .where(eq(users.email, email));
  if (invited?.member) throw new Refusal('members.alreadyMember', { field: 'email' });
  const [workspace] = await scope.tx.select().from(workspaces).where(eq(workspaces.id, scope.workspaceId));
  const [inviter] = await scope.tx.select({ name: users.name }).from(users).where(eq(users.id, actor.userId));
  if (!workspace || !inviter) throw notFound();
  await scope.tx
    .update(invitations)
    .set({ revokedAt: new Date() })
    .where(
      scope.of(
        invitations,
        eq(invitations.email, email),
        and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt)),
      ),
    );
  const id = uuidv7();
  const token = makeToken();
  const expiresAt = new Date(Date.now() + invitationDays * 24 * 3600_000);
  await scope.tx.insert(invitations).values(scope.row({ id, email, role, invitedBy: actor.userId, expiresAt }));
  await scope.tx
    .insert(tokens)
    .values(scope.row({ tokenHash: hashToken(token), kind: 'invitation' as const, targetId: id }));
  await addJob(scope.tx, 'member.invitation', {
    email,
    role,
    token,
    locale: invited?.locale ?? workspace.locale,
    workspace: workspace.name,
    inviter: inviter.name,
  });
  return { id, href: link(`/invitation/${token}`) };
}

/** Ends an open invitation. @throws Refusal errors.notFound where there is none */
export async function revoke(scope: Scope, { id }: z.output<typeof invitationIdSchema>): Promise<{ id: string }> {
  const ended = await scope.tx
    .update(invitations)
    .set({ revokedAt: new Date() })
    .where(
      scope.of(invitations, eq(invitations.id, id), and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt))),
    )
    .returning({ id: invitations.id });
  if (ended.length === 0) throw notFound();
  return { id };
}

/**
 * Makes someone a member by a link, once: of several at the same time one gets in. A member keeps the present role.
 * @returns the workspace's address
 * @throws Refusal members.invitationOver (410)
 */
export async function accept(token: string, userId: string): Promise<{ slug: string }> {
  const invitation = await findInvitation(token);
  if (!invitation) throw new Refusal('members.invitationOver', { status: 410 });
  const { id, workspaceId, slug } = invitation;
  const enter = async (scope: Scope) => {
    const [row] = await scope.tx
      .select()
      .from(invitations)
      .where(scope.of(invitations, eq(invitations.id, id)))
      .for('update');
    if (!row || invitationState(row, new Date()) !== 'open')
      throw new Refusal('members.invitationOver', { status: 410 });
    await scope.tx
      .insert(memberships)
      .values(scope.row({ id: uuidv7(), userId, role: row.role }))
      .onConflictDoNothing({ target: [memberships.workspaceId, memberships.userId] });
    await scope.tx
      .update(invitations)
      .set({ acceptedAt: new Date() })
      .where(scope.of(invitations, eq(invitations.id, id)));
    await scope.tx
      .insert(auditEntries)
      .values(scope.row({ id: uuidv7(), actorId: userId, action: 'members.join', targetId: id, detail: {} }));
    return { slug };
  };
  return inWorkspace(workspaceId, 'write', enter, userId);
}
