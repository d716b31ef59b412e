import type { JourneyMap, Note } from '../schema';
import { edited, find, has, withMissing } from './order';
import { gone, known, type Rules } from './rule';

/** The map's notes with those that it does not have yet. */
export const withNotes = (notes: Note[], given: readonly Note[]): Note[] => withMissing(notes, given);

/** Of two lists of words whether they say the same. */
const sameWords = (a: unknown, b: unknown) =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((word, at) => word === b[at]);

/** Those of the changes that change something: two lists of the same words are one. */
export function realChanges<T extends object>(old: T, changes: Partial<T>): Partial<T> {
  const entries = (Object.entries(changes) as [keyof T, T[keyof T]][]).filter(
    ([key, value]) => value !== undefined && old[key] !== value && !sameWords(old[key], value),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

/** What puts back what these changes take away. */
export function reverse<T extends object>(old: T, changes: Partial<T>): Partial<T> {
  const keys = (Object.keys(changes) as (keyof T)[]).filter((key) => changes[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, old[key]])) as Partial<T>;
}

const patch = (map: JourneyMap, id: string, changes: Partial<Note>): JourneyMap => ({
  ...map,
  notes: edited(map.notes, id, realChanges(known(find(map.notes, id)), changes)),
});

export const noteRules: Rules<'edit-note'> = {
  'edit-note': {
    refuse: (map, { id }) => (has(map.notes, id) ? null : gone),
    change: (map, { id, changes }) => patch(map, id, changes),
    invert: (map, { kind, id, changes }) => ({ kind, id, changes: reverse(known(find(map.notes, id)), changes) }),
  },
};
