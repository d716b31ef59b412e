import { copiedId } from '../making/copying';
import type { JourneyMap } from '../schema';

/** What became of a part from one map to the other. A part may be moved and changed. */
export type Mark = 'added' | 'removed' | 'moved' | 'changed';
export type Pair<T> = { readonly a: T; readonly b: T | null } | { readonly a: null; readonly b: T };
export type Side = 'a' | 'b';

/** The part as the second map has it, else as the first. */
export const latest = <T>({ a, b }: Pair<T>): T => b ?? (a as T);

type Keys<T> = (item: T, side: Side) => readonly string[];

/** By what a part of either map is known in both: its own id, and the one that a copy of it has on the other map. */
export const identities = (a: JourneyMap, b: JourneyMap) => (id: string, side: Side) => [
  id,
  copiedId(side === 'a' ? b.id : a.id, id),
];

/**
 * Brings together what is the same: in rounds, each with weaker grounds, and in the order of the lists.
 * @param rounds the keys of an item; two that share one are a pair
 */
export function pairUp<T extends { id: string }>(
  inA: readonly T[],
  inB: readonly T[],
  rounds: readonly Keys<T>[],
): { toB: ReadonlyMap<string, T>; toA: ReadonlyMap<string, T> } {
  const toB = new Map<string, T>();
  const toA = new Map<string, T>();
  for (const keys of rounds) {
    const waiting = new Map<string, T[]>();
    for (const item of inB.filter(({ id }) => !toA.has(id)))
      for (const key of keys(item, 'b')) waiting.set(key, [...(waiting.get(key) ?? []), item]);
    for (const item of inA.filter(({ id }) => !toB.has(id))) {
      const found = keys(item, 'a')
        .flatMap((key) => waiting.get(key) ?? [])
        .find(({ id }) => !toA.has(id));
      if (!found) continue;
      toB.set(item.id, found);
      toA.set(found.id, item);
    }
  }
  return { toB, toA };
}

/**
 * Which of these stand elsewhere than before: the fewest that one would have to move to get from the one order to the other.
 * @param order where each was, in the order in which they are now
 */
export function movedOf<T>(order: readonly { item: T; at: number }[]): ReadonlySet<T> {
  // The longest rising run stays in its place: by patience, with the way back from each.
  const piles: number[] = [];
  const previous = order.map(() => -1);
  for (const [index, { at }] of order.entries()) {
    let pile = piles.findIndex((top) => (order[top]?.at ?? 0) >= at);
    if (pile < 0) pile = piles.length;
    previous[index] = piles[pile - 1] ?? -1;
    piles[pile] = index;
  }
  const kept = new Set<number>();
  for (let index = piles.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return new Set(order.filter((_, index) => !kept.has(index)).map(({ item }) => item));
}

/** What is on either map in one order: that of the second, and what is gone after what it stood behind. */
export function merged<T extends { id: string }>(
  inA: readonly T[],
  inB: readonly T[],
  toB: ReadonlyMap<string, T>,
  toA: ReadonlyMap<string, T>,
): Pair<T>[] {
  const pairs: Pair<T>[] = inB.map((b) => ({ a: toA.get(b.id) ?? null, b }) as Pair<T>);
  let place = 0;
  for (const a of inA) {
    const at = pairs.findIndex((pair) => pair.a === a);
    if (at >= 0) place = at + 1;
    else if (!toB.has(a.id)) pairs.splice(place++, 0, { a, b: null });
  }
  return pairs;
}

/** For names that were typed twice. */
export const plainName = (name: string) => name.trim().toLocaleLowerCase();
