import { workspaceSave } from '@/lib/auth/post';
import { applyOperations } from './mutations';
import { operationBatchSchema } from './schema';
import { largestInverse } from './storage/room';

type Params = { workspace: string; journey: string };

/** Room for what brings back the fullest lane that may be removed. */
const largest = { bytes: largestInverse + 1024, values: 400_000 };

/** Saves what was done to a map: `{ operations }`, as `operationBatchSchema` has them; answers as an action does. */
export const saveOperations = workspaceSave(
  'journeys.edit',
  'edit',
  operationBatchSchema,
  (body, { journey }: Params) => ({ operations: Object(body).operations, journeyId: journey }),
  applyOperations,
  largest,
);
