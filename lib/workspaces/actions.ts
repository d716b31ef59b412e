'use server';

import { workspaceAction } from '@/lib/auth/action';
import { formAction } from '@/lib/auth/form';
import { actingUser } from '@/lib/auth/session';
import { workspaceForm } from '@/lib/auth/workspace-form';
import { chosenTemplate } from './chosen-template';
import { createWorkspace as create, saveEmotionWords } from './mutations';
import { emotionWordsSchema, newWorkspaceSchema } from './schema';

export const createWorkspace = formAction('workspaces.create', newWorkspaceSchema, async (input) => {
  const user = await actingUser();
  const { slug, journeyId } = await create(user.id, { ...input, template: await chosenTemplate(input.template) });
  return `/w/${slug}/journeys/${journeyId}`;
});

export const nameEmotions = workspaceForm(
  workspaceAction('workspaces.nameEmotions', 'manage', emotionWordsSchema, saveEmotionWords),
);
