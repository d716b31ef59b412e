'use server';

import { workspaceAction } from '@/lib/auth/action';
import { workspaceForm } from '@/lib/auth/workspace-form';
import { removeChannel, removeDepartment, saveChannel, saveDepartment } from './mutations';
import { channelSchema, departmentSchema, vocabularyIdSchema } from './schema';

export const saveChannelForm = workspaceForm(workspaceAction('channels.save', 'edit', channelSchema, saveChannel));
export const removeChannelForm = workspaceForm(
  workspaceAction('channels.remove', 'edit', vocabularyIdSchema, removeChannel),
);
export const saveDepartmentForm = workspaceForm(
  workspaceAction('departments.save', 'edit', departmentSchema, saveDepartment),
);
export const removeDepartmentForm = workspaceForm(
  workspaceAction('departments.remove', 'edit', vocabularyIdSchema, removeDepartment),
);
