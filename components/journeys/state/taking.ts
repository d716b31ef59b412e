import { type History, record } from '@/lib/journeys/history';
import { applyAll } from '@/lib/journeys/operations';
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
  const carried = applyAll(before, operations, refused);
  const { map, taken, done: changing } = carried;
  return { map, taken, changing, history: record(history, carried, gesture) };
}

/** The map with these done to it; what it no longer takes leaves it as it is. */
export const replay = (map: JourneyMap, operations: readonly Operation[]): JourneyMap => applyAll(map, operations).map;
