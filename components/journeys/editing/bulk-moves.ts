import { apply } from '@/lib/journeys/operations';
import type { JourneyMap, Operation } from '@/lib/journeys/schema';
import { type Direction, type Item, moveOf } from '../state/moves';

/**
 * The operations that move items one place, together; null where one of them has no way to go.
 * @param items in the order in which they stand on the map
 */
export function movesOf(map: JourneyMap, items: readonly Item[], direction: Direction): Operation[] | null {
  const sideways = direction === 'left' || direction === 'right';
  const onward = direction === 'right' || direction === 'down';
  // Cards land at the end of the next cell one after the other; whatever changes places with a neighbour starts in front.
  const inCells = items.every(({ kind }) => kind === 'card' || kind === 'placement');
  const order = onward && !(inCells && sideways) ? items.toReversed() : items;
  const operations: Operation[] = [];
  let now = map;
  for (const item of order) {
    const operation = moveOf(now, item, direction);
    if (!operation) return null;
    operations.push(operation);
    now = apply(now, operation);
  }
  return operations;
}
