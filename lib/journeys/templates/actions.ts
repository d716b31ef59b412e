'use server';

import { workspaceAction } from '@/lib/auth/action';
import { workspaceForm } from '@/lib/auth/workspace-form';
import { deleteTemplate, renameTemplate, saveTemplate, startJourney } from './mutations';
import { newJourneySchema, newTemplateSchema, templateNameSchema, templateRemovalSchema } from './schema';

const start = workspaceAction('journeys.create', 'edit', newJourneySchema, startJourney);
const save = workspaceAction('templates.create', 'edit', newTemplateSchema, saveTemplate);
const rename = workspaceAction('templates.rename', 'edit', templateNameSchema, renameTemplate);
const remove = workspaceAction('templates.delete', 'edit', templateRemovalSchema, deleteTemplate);

export const startJourneyForm = workspaceForm(start, ({ id }) => `/journeys/${id}`);

export const saveTemplateForm = workspaceForm(save);

export const renameTemplateForm = workspaceForm(rename);

export const deleteTemplateForm = workspaceForm(remove);
