'use server';

import { workspaceAction } from '@/lib/auth/action';
import { workspaceForm } from '@/lib/auth/workspace-form';
import { deleteJourney, duplicateJourney, setJourneyState } from './lifecycle';
import { duplicationSchema, journeyRemovalSchema, journeyStateSchema } from './lifecycle-schema';

const duplicate = workspaceAction('journeys.duplicate', 'edit', duplicationSchema, duplicateJourney);
const setState = workspaceAction('journeys.state', 'edit', journeyStateSchema, setJourneyState);
const remove = workspaceAction('journeys.delete', 'edit', journeyRemovalSchema, deleteJourney);

export const duplicateJourneyForm = workspaceForm(duplicate, ({ id }) => `/journeys/${id}`);

export const setJourneyStateForm = workspaceForm(setState);

export const deleteJourneyForm = workspaceForm(remove, () => '/journeys');
