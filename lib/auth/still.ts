import { eq } from 'drizzle-orm';
import { memberships } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import { may, type Permission } from './permissions';

/**
 * Asks once more whether whoever acts may: for work that took its time since access was decided.
 * @throws Refusal errors.forbidden (403) where their role was taken away meanwhile; errors.notFound for a member no more
 */
export async function requireStill(scope: Scope, permission: Permission): Promise<void> {
  const [member] = scope.actorId
    ? await scope.tx
        .select({ role: memberships.role })
        .from(memberships)
        .where(scope.of(memberships, eq(memberships.userId, scope.actorId)))
    : [];
  if (!member) throw notFound();
  if (!may(member.role, permission)) throw new Refusal('errors.forbidden', { status: 403 });
}
