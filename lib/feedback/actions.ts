'use server';

import { workspaceAction } from '@/lib/auth/action';
import { makeForm, rewordForm, setFormStatus } from './mutations';
import { formStatusSchema, newFormSchema, wordingsSchema } from './schema';

export const createForm = workspaceAction('forms.create', 'edit', newFormSchema, makeForm);
export const changeWordings = workspaceAction('forms.reword', 'edit', wordingsSchema, rewordForm);
export const changeFormStatus = workspaceAction('forms.setStatus', 'edit', formStatusSchema, setFormStatus);
