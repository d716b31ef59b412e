'use server';

import { workspaceAction } from '@/lib/auth/action';
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
export const changeFormStatus = workspaceAction('forms.setStatus', 'edit', formStatusSchema, setFormStatus);
export const changeFormSettings = workspaceAction('forms.settings', 'edit', formSettingsSchema, changeSettings);
export const changeFormTouchpoints = workspaceAction(
  'forms.touchpoints',
  'edit',
  formTouchpointsSchema,
  setTouchpoints,
);
