'use server';

import { workspaceAction } from '@/lib/auth/action';
import { applyOperations } from './mutations';
import { operationBatchSchema } from './schema';

export const applyMapOperations = workspaceAction('journeys.edit', 'edit', operationBatchSchema, applyOperations);
