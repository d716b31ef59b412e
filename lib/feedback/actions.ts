'use server';

import { workspaceAction } from '@/lib/auth/action';
import { copyForm as copy, deleteForm as remove } from './lifecycle';
import {
  changeSettings,
  makeForm,
  publishForm,
  saveDraft,
  setFormStatus,
  setTouchpoints,
  startForm,
} from './mutations';
import {
  draftSchema,
  formCopySchema,
  formRemovalSchema,
  formSettingsSchema,
  formStatusSchema,
  formTouchpointsSchema,
  newDraftSchema,
  newFormSchema,
  publishSchema,
} from './schema';

export const createForm = workspaceAction('forms.create', 'edit', newFormSchema, makeForm);
export const beginForm = workspaceAction('forms.begin', 'edit', newDraftSchema, startForm);
export const keepDraft = workspaceAction('forms.draft', 'edit', draftSchema, saveDraft);
export const publish = workspaceAction('forms.publish', 'edit', publishSchema, publishForm);
export const copyForm = workspaceAction('forms.copy', 'edit', formCopySchema, copy);
export const deleteForm = workspaceAction('forms.delete', 'edit', formRemovalSchema, remove);
export const changeFormStatus = workspaceAction('forms.setStatus', 'edit', formStatusSchema, setFormStatus);
export const changeFormSettings = workspaceAction('forms.settings', 'edit', formSettingsSchema, changeSettings);
export const changeFormTouchpoints = workspaceAction(
  'forms.touchpoints',
  'edit',
  formTouchpointsSchema,
  setTouchpoints,
);
