'use server';

import { workspaceAction } from '@/lib/auth/action';
import { removeOfTeam, removeOwn, saveForTeam, saveOwn } from './mutations';
import { viewIdSchema, viewSchema } from './schema';

export const saveOwnView = workspaceAction('views.saveOwn', 'view', viewSchema, saveOwn);
export const saveTeamView = workspaceAction('views.saveForTeam', 'edit', viewSchema, saveForTeam);
export const removeOwnView = workspaceAction('views.removeOwn', 'view', viewIdSchema, removeOwn);
export const removeTeamView = workspaceAction('views.removeOfTeam', 'edit', viewIdSchema, removeOfTeam);
