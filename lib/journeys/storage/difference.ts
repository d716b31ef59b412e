type Identified = { readonly id: string };

/**
 * Positions for siblings in their new order. An item keeps its position where it still comes after the one before it, so
 * that an insertion writes no more rows than it must.
 * @param siblings each list of ids in its order
 * @param old positions as the table has them
 */
export function renumbered(
  siblings: Iterable<readonly Identified[]>,
  old: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const list of siblings) {
    let previous = -1;
    for (const { id } of list) {
      previous = Math.max(old.get(id) ?? 0, previous + 1);
      positions.set(id, previous);
    }
  }
  return positions;
}

/** The items that are new, changed or at another position, each with its position. */
export function toWrite<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
  old: ReadonlyMap<string, number>,
  positions: ReadonlyMap<string, number>,
): (T & { position: number })[] {
  const known = new Set(before);
  return after
    .map((item) => ({ ...item, item, position: positions.get(item.id) ?? 0 }))
    .filter(({ item, position }) => !known.has(item) || old.get(item.id) !== position)
    .map(({ item, position }) => ({ ...item, position }));
}

/** The items that are in `before` only. */
export function removed<T extends Identified>(before: readonly T[], after: readonly T[]): T[] {
  if (before === after) return [];
  const left = new Set(after.map((item) => item.id));
  return before.filter((item) => !left.has(item.id));
}

/** What of an object is another value after than it was before. */
export function changes<T extends object>(before: T, after: T): Partial<T> {
  const keys = (Object.keys(after) as (keyof T)[]).filter((key) => after[key] !== before[key]);
  return Object.fromEntries(keys.map((key) => [key, after[key]])) as Partial<T>;
}
