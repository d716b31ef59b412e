import { workspaceSave } from '@/lib/auth/post';
import { applyOperations } from './mutations';
import { operationBatchSchema } from './schema';

type Params = { workspace: string; journey: string };

/** Saves what was done to a map: `{ operations }`, as `operationBatchSchema` has them; answers as an action does. */
export const saveOperations = workspaceSave(
  'journeys.edit',
  'edit',
  operationBatchSchema,
  (body, { journey }: Params) => ({ operations: Object(body).operations, journeyId: journey }),
  applyOperations,
);
