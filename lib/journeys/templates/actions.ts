'use server';

import { workspaceAction } from '@/lib/auth/action';
import { workspaceForm } from '@/lib/auth/workspace-form';
import { startJourney } from './mutations';
import { newJourneySchema } from './schema';

const start = workspaceAction('journeys.create', 'edit', newJourneySchema, startJourney);

export const startJourneyForm = workspaceForm(start, ({ id }) => `/journeys/${id}`);
