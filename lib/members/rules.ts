import type { Role } from '@/lib/auth/permissions';

export type Member = { id: string; userId: string; role: Role };

/** Days that an invitation holds. */
export const invitationDays = 7;

/** The roles that someone may give: only an owner makes owners, and whoever manages nothing gives nothing. */
export function grantable(actor: Role): readonly Role[] {
  if (actor === 'owner') return ['owner', 'admin', 'editor', 'viewer'];
  return actor === 'admin' ? ['admin', 'editor', 'viewer'] : [];
}

/** Whether someone may change or end this membership; anyone may end their own. */
export const mayManage = (actor: Role, target: Role): boolean => grantable(actor).includes(target);

/** Whether the workspace would be left without an owner if this member became `role`, or left (null). */
export function leavesNoOwner(members: readonly Member[], id: string, role: Role | null): boolean {
  return role !== 'owner' && !members.some((member) => member.role === 'owner' && member.id !== id);
}

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

type Times = { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date };

/** What an invitation is at that moment: taken and withdrawn outlast its time. */
export function invitationState({ acceptedAt, revokedAt, expiresAt }: Times, now: Date): InvitationState {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
