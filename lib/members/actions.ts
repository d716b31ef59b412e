'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { workspaceAction } from '@/lib/auth/action';
import { formAction } from '@/lib/auth/form';
import { currentUser } from '@/lib/auth/session';
import { workspaceForm } from '@/lib/auth/workspace-form';
import { Refusal } from '@/lib/errors';
import { accept, invite, revoke } from './invitations';
import { changeRole, leave, removeMember, saveWorkspace } from './mutations';
import { invitationIdSchema, invitationSchema, leaveSchema, memberSchema, roleSchema, workspaceSchema } from './schema';

export const inviteMember = workspaceForm(workspaceAction('members.invite', 'manage', invitationSchema, invite));
export const revokeInvitation = workspaceForm(workspaceAction('members.revoke', 'manage', invitationIdSchema, revoke));
export const changeMemberRole = workspaceForm(workspaceAction('members.changeRole', 'manage', roleSchema, changeRole));
export const removeFromWorkspace = workspaceForm(
  workspaceAction('members.remove', 'manage', memberSchema, removeMember),
);
export const saveWorkspaceSettings = workspaceForm(
  workspaceAction('workspaces.save', 'manage', workspaceSchema, saveWorkspace),
);

const leaveNow = workspaceForm(workspaceAction('members.leave', 'view', leaveSchema, leave));
/** Ends whoever asks as a member, and leads to where their other workspaces are. */
export async function leaveWorkspace(...given: Parameters<typeof leaveNow>): ReturnType<typeof leaveNow> {
  const state = await leaveNow(...given);
  if (state.status === 'done') redirect('/');
  return state;
}

export const acceptInvitation = formAction(
  'members.join',
  z.object({ token: z.string().max(200) }),
  async ({ token }) => {
    const user = await currentUser();
    if (!user) throw new Refusal('errors.signedOut', { status: 401 });
    const { slug } = await accept(token, user.id);
    return `/w/${slug}`;
  },
);
