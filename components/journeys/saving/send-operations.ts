import type { Failure, Result } from '@/lib/errors';
import type { BatchOutcome } from '@/lib/journeys/schema';
import type { Answer, Pending } from './save-queue';

const patienceMs = 20_000;
/** What a browser still takes along while its page goes, in characters. */
const partingSize = 50_000;

export type MapPlace = { slug: string; journeyId: string };

const post = ({ slug, journeyId }: MapPlace, batch: readonly Pending[], how: RequestInit) =>
  fetch(`/api/w/${slug}/journeys/${journeyId}/operations`, {
    ...how,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ operations: batch }),
  });

/** Why nothing of a batch was done, as a message's key. */
function reasonOf({ status, message, fields }: Failure): string {
  if (status === 404) return 'map.save.mapGone';
  return Object.values(fields)[0]?.key ?? message.key;
}

/** One attempt to save a batch, and what it means: only a clear "no" counts as one. An answer that takes too long is none. */
export async function sendOperations(
  place: MapPlace,
  batch: readonly Pending[],
  onSaved: (outcome: BatchOutcome) => void,
): Promise<Answer> {
  const answer = await post(place, batch, { signal: AbortSignal.timeout(patienceMs) });
  const result = (await answer.json()) as Result<BatchOutcome>;
  if (result.ok) {
    onSaved(result.value);
    return { kind: 'done', refused: result.value.refused };
  }
  const { status } = result.error;
  if (status === 401) return { kind: 'signed-out' };
  return status >= 500 || status === 429 ? { kind: 'again' } : { kind: 'refused', key: reasonOf(result.error) };
}

export const fitsParting = (pending: readonly Pending[]) => JSON.stringify(pending).length <= partingSize;

/** While the page goes: nobody hears the answer, so it is all kept here as well, and sent again by the next page. */
export function sendParting(place: MapPlace, pending: readonly Pending[]): void {
  if (pending.length === 0 || !fitsParting(pending)) return;
  void post(place, pending, { keepalive: true }).catch(() => {});
}
