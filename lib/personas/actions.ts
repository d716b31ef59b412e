'use server';

import { workspaceAction } from '@/lib/auth/action';
import { workspaceForm, workspaceFormSave } from '@/lib/auth/workspace-form';
import { changePersona, copyPersona, createPersona, deletePersona } from './mutations';
import { newPersonaSchema, personaChangeSchema, personaCopySchema, personaRemovalSchema } from './schema';

const create = workspaceAction('personas.create', 'edit', newPersonaSchema, createPersona);
const change = workspaceAction('personas.change', 'edit', personaChangeSchema, changePersona);
const copy = workspaceAction('personas.copy', 'edit', personaCopySchema, copyPersona);
const remove = workspaceAction('personas.delete', 'edit', personaRemovalSchema, deletePersona);

export const createPersonaForm = workspaceForm(create, ({ id }) => `/personas/${id}/edit?step=2`);

/** Goes on to the step that the button names; to the persona where it names none. */
export const changePersonaForm = workspaceForm(change, ({ id }, data) => {
  const step = Number(data.get('$next'));
  return Number.isInteger(step) && step >= 1 && step <= 7 ? `/personas/${id}/edit?step=${step}` : `/personas/${id}`;
});

export const autosavePersona = workspaceFormSave(change);

export const copyPersonaForm = workspaceForm(copy, ({ id }) => `/personas/${id}`);

export const deletePersonaForm = workspaceForm(remove, () => '/personas');
