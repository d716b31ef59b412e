'use server';

import { formAction } from '@/lib/auth/form';
import { actingUser } from '@/lib/auth/session';
import { createWorkspace as create } from './mutations';
import { newWorkspaceSchema } from './schema';

export const createWorkspace = formAction('workspaces.create', newWorkspaceSchema, async (input) => {
  const user = await actingUser();
  const { slug, journeyId } = await create(user.id, input);
  return `/w/${slug}/journeys/${journeyId}`;
});
