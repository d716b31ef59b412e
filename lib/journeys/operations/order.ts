type Identified = { readonly id: string };

/** Whether the list has an item of this id. */
export const has = (list: readonly Identified[], id: string): boolean => list.some((item) => item.id === id);

/** The item of this id, where the list has one. */
export const find = <T extends Identified>(list: readonly T[], id: string): T | undefined =>
  list.find((item) => item.id === id);

/** The list with the item of this id changed; the same list where there is none or nothing changes. */
export function edited<T extends Identified>(list: T[], id: string, patch: Partial<T>): T[] {
  const old = find(list, id);
  if (!old || (Object.keys(patch) as (keyof T)[]).every((key) => old[key] === patch[key])) return list;
  return list.map((item) => (item === old ? { ...item, ...patch } : item));
}

/** The list without those that `goes` tells; the same list where none goes. */
export function without<T>(list: T[], goes: (item: T) => boolean): T[] {
  return list.some(goes) ? list.filter((item) => !goes(item)) : list;
}

/** The list with those of these that it does not have yet; of two with one id the first. The same list where there is none. */
export function withMissing<T extends Identified>(list: T[], given: readonly T[]): T[] {
  if (given.length === 0 || (given.length === 1 && given[0] && has(list, given[0].id))) return list;
  const known = given.length === 1 ? null : new Set(list.map(({ id }) => id));
  const missing = known ? given.filter(({ id }) => !known.has(id) && known.add(id)) : given;
  return missing.length > 0 ? [...list, ...missing] : list;
}

/**
 * The list with the item put before a sibling: one of those that `sibling` tells. Where there is no such sibling the item
 * comes last of them. An item that is in the list already moves; before itself it stays where it is among its siblings,
 * and comes last where it is not one of them yet.
 */
export function placed<T extends Identified>(
  list: T[],
  item: T,
  before: string | null,
  sibling: (other: T) => boolean,
): T[] {
  const old = list.findIndex((other) => other.id === item.id);
  if (before === item.id) before = list[old] && sibling(list[old]) ? following(list, item.id, sibling) : null;
  const rest = old < 0 ? list : list.toSpliced(old, 1);
  let at = before === null ? -1 : rest.findIndex((other) => other.id === before && sibling(other));
  // Where no sibling is, an item that is among them already stays.
  if (at < 0) at = rest.findLastIndex(sibling) + 1 || (list[old] === item ? old : rest.length);
  if (at === old && list[old] === item) return list;
  return rest.toSpliced(at, 0, item);
}

/** The sibling that stands after the item, for `before`; null where it is the last. */
export function following<T extends Identified>(
  list: readonly T[],
  id: string,
  sibling: (other: T) => boolean,
): string | null {
  const at = list.findIndex((item) => item.id === id);
  return list.slice(at + 1).find(sibling)?.id ?? null;
}

/** The list in the order of the ranks, equals as they were; the same list where it is in order already. */
export function ranked<T>(list: T[], rank: (item: T) => number): T[] {
  let highest = Number.NEGATIVE_INFINITY;
  const inOrder = list.every((item) => {
    const before = highest;
    highest = rank(item);
    return before <= highest;
  });
  if (inOrder) return list;
  const ranks = new Map(list.map((item) => [item, rank(item)]));
  const of = (item: T) => ranks.get(item) ?? 0;
  return list.toSorted((a, b) => of(a) - of(b));
}

const known = new WeakMap<readonly Identified[], ReadonlyMap<string, number>>();

/** The place of each in its list, which is not changed any more. */
export function places(list: readonly Identified[]): ReadonlyMap<string, number> {
  const found = known.get(list) ?? new Map(list.map((item, at) => [item.id, at]));
  known.set(list, found);
  return found;
}
