import { applyMapOperations } from '@/lib/journeys/actions';
import type { Answer, Pending } from './save-queue';

const patienceMs = 20_000;

const late = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms));

/** One attempt to save a batch, and what it means: only a clear "no" counts as one. */
export async function sendOperations(
  slug: string,
  journeyId: string,
  batch: readonly Pending[],
  onSaved: (revision: number, count: number) => void,
): Promise<Answer> {
  const result = await Promise.race([
    applyMapOperations(slug, { journeyId, operations: [...batch] }),
    late(patienceMs),
  ]);
  if (!result) return { kind: 'again' };
  if (result.ok) {
    onSaved(result.value.revision, result.value.applied.length);
    return { kind: 'done', refused: result.value.refused };
  }
  const { status, message } = result.error;
  if (status === 401) return { kind: 'signed-out' };
  return status >= 500 || status === 429 ? { kind: 'again' } : { kind: 'refused', key: message.key };
}
