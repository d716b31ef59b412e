import { type History, record } from '@/lib/journeys/history';
import { apply, check } from '@/lib/journeys/operations';
import type { JourneyMap, Operation } from '@/lib/journeys/schema';

export { redo, undo } from '@/lib/journeys/history';

type Place = { map: JourneyMap; history: History };

/**
 * Does operations in their order, as far as the map takes them.
 * @param refused is told of each that it does not take, with the key of the message that says why
 * @returns how many it took, and which of them changed anything
 */
export function take(
  { map: before, history }: Place,
  operations: readonly Operation[],
  gesture: string | null,
  refused: (operation: Operation, key: string) => void,
): Place & { taken: number; changing: readonly Operation[] } {
  let map = before;
  let taken = 0;
  const changing: Operation[] = [];
  for (const operation of operations) {
    const refusal = check(map, operation);
    if (refusal) {
      refused(operation, refusal);
      continue;
    }
    taken += 1;
    const changed = apply(map, operation);
    if (changed !== map) changing.push(operation);
    map = changed;
  }
  return { map, taken, changing, history: changing.length > 0 ? record(history, before, changing, gesture) : history };
}

/** The map with these done to it; what it no longer takes leaves it as it is. */
export const replay = (map: JourneyMap, operations: readonly Operation[]): JourneyMap =>
  operations.reduce<JourneyMap>(apply, map);
