import type { Writing } from '@/lib/journeys/queries';
import type { JourneyMap } from '@/lib/journeys/schema';
import type { MapPlace } from './send-operations';

type Look = { map: JourneyMap; writings: Writing[] };

const patienceMs = 20_000;

/**
 * The map as the server has it, with what was typed since a revision; `same` where that is the newest, which costs next to
 * nothing; null where nobody answers, or it is not ours to see any more.
 * @param anyway answers with the map even if there is nothing new
 */
export async function lookAt(
  { slug, journeyId }: MapPlace,
  since: number,
  anyway: boolean,
): Promise<Look | 'same' | null> {
  try {
    const answer = await fetch(`/api/w/${slug}/journeys/${journeyId}?since=${since}`, {
      headers: { accept: 'application/json', ...(anyway ? {} : { 'if-none-match': `"${since}"` }) },
      signal: AbortSignal.timeout(patienceMs),
    });
    if (answer.status === 304) return 'same';
    return answer.ok ? ((await answer.json()) as Look) : null;
  } catch {
    return null;
  }
}
