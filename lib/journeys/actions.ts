'use server';

import { workspaceAction } from '@/lib/auth/action';
import { workspaceForm } from '@/lib/auth/workspace-form';
import { archiveJourney, deleteJourney, duplicateJourney } from './making/lifecycle';
import { archivingSchema, duplicationSchema, journeyRemovalSchema } from './making/lifecycle-schema';

const duplicate = workspaceAction('journeys.duplicate', 'edit', duplicationSchema, duplicateJourney);
const archive = workspaceAction('journeys.archive', 'edit', archivingSchema, archiveJourney);
const remove = workspaceAction('journeys.delete', 'edit', journeyRemovalSchema, deleteJourney);

export const duplicateJourneyForm = workspaceForm(duplicate, ({ id }) => `/journeys/${id}`);

export const archiveJourneyForm = workspaceForm(archive);

export const deleteJourneyForm = workspaceForm(remove, () => '/journeys');
