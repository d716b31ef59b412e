'use server';

import { formAction } from '@/lib/auth/form';
import { currentUser } from '@/lib/auth/session';
import { Refusal } from '@/lib/errors';
import { createWorkspace as create } from './mutations';
import { newWorkspaceSchema } from './schema';

export const createWorkspace = formAction('workspaces.create', newWorkspaceSchema, async (input) => {
  const user = await currentUser();
  if (!user) throw new Refusal('errors.signedOut', { status: 401 });
  const { slug, journeyId } = await create(user.id, input);
  return `/w/${slug}/journeys/${journeyId}`;
});
