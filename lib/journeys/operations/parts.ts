import type { JourneyMap, Operation, OperationKind, OperationOf } from '../schema';

/** What a map is made of, as far as it is read by itself; touchpoints come with their placements, notes with their cards. */
export type Part = keyof Pick<
  JourneyMap,
  'personas' | 'phases' | 'steps' | 'lanes' | 'placements' | 'cards' | 'emotions'
>;

/** By what some of a part's rows are named: their own ids, or those of what they stand on. */
type Key = 'id' | 'step' | 'touchpoint' | 'note';
type Need = { readonly part: Part; readonly by?: Key; readonly ids?: readonly string[] };

/** The rows of a part that are wanted: 'all', or those that one of the lists names. */
export type Wanted = 'all' | Partial<Record<Key, ReadonlySet<string>>>;

const parts: readonly Part[] = ['personas', 'phases', 'steps', 'lanes', 'placements', 'cards', 'emotions'];
const all = (...wanted: Part[]): Need[] => wanted.map((part) => ({ part }));
const named = (part: Part, ids: readonly string[], by: Key = 'id'): Need => ({ part, by, ids });
const everything = all(...parts);
const ofTouchpoint = ({ id }: { id: string }) => [named('placements', [id], 'touchpoint')];

const needs: { readonly [K in OperationKind]: (operation: OperationOf<K>) => readonly Need[] } = {
  'rename-journey': () => [],
  'set-journey': () => [],
  'add-persona': () => all('personas'),
  'move-persona': () => all('personas', 'steps', 'phases', 'emotions'),
  'remove-persona': () => all('personas', 'phases', 'steps', 'emotions'),
  'add-phase': () => all('phases'),
  'rename-phase': ({ id }) => [named('phases', [id])],
  'move-phase': () => all('phases'),
  'remove-phase': () => everything,
  'add-step': () => all('phases', 'steps'),
  'rename-step': ({ id }) => [named('steps', [id])],
  'link-step': ({ id }) => [named('steps', [id])],
  'move-step': () => all('phases', 'steps'),
  'remove-step': () => everything,
  'add-lane': () => all('lanes'),
  'rename-lane': ({ id }) => [named('lanes', [id])],
  'show-lane': ({ id }) => [named('lanes', [id])],
  'move-lane': () => all('lanes'),
  'remove-lane': () => all('lanes', 'phases', 'steps', 'cards'),
  'add-touchpoint': ({ placement }) => [
    named('steps', [placement.stepId]),
    named('placements', [placement.stepId], 'step'),
    named('placements', [placement.touchpointId], 'touchpoint'),
    named('placements', [placement.id]),
  ],
  'rename-touchpoint': ofTouchpoint,
  'set-moment-of-truth': ofTouchpoint,
  'set-channel': ofTouchpoint,
  'set-departments': ofTouchpoint,
  'set-evidence': ofTouchpoint,
  'move-touchpoint': () => all('phases', 'steps', 'placements'),
  'remove-touchpoint': () => all('placements'),
  'add-card': ({ card }) => [
    named('steps', [card.stepId]),
    named('lanes', [card.laneId]),
    named('cards', [card.stepId], 'step'),
    named('cards', [card.noteId], 'note'),
    named('cards', [card.id]),
  ],
  'edit-note': ({ id }) => [named('cards', [id], 'note')],
  'move-card': () => all('phases', 'steps', 'lanes', 'cards'),
  'set-span': ({ id }) => [named('cards', [id])],
  'remove-card': () => all('lanes', 'cards'),
  'set-emotion': ({ stepId, personaId }) => [
    named('steps', [stepId]),
    named('personas', [personaId]),
    named('emotions', [stepId], 'step'),
  ],
  restore: () => everything,
};

const needsOf = <K extends OperationKind>(operation: OperationOf<K>) => needs[operation.kind as K](operation);

/** All of a map. */
export const wholeMap: ReadonlyMap<Part, Wanted> = new Map(parts.map((part) => [part, 'all']));

/**
 * What of a map these operations read and change: `check`, `apply` and `invert` do the same on a map that is empty but for
 * these rows, so that a saved word does not cost a whole map.
 */
export function partsOf(operations: readonly Operation[]): ReadonlyMap<Part, Wanted> {
  const wanted = new Map<Part, 'all' | Partial<Record<Key, Set<string>>>>();
  for (const { part, by, ids } of operations.flatMap((operation) => [...needsOf(operation)])) {
    const sofar = wanted.get(part) ?? {};
    if (!by || sofar === 'all') {
      wanted.set(part, 'all');
      continue;
    }
    sofar[by] ??= new Set();
    for (const id of ids ?? []) sofar[by].add(id);
    wanted.set(part, sofar);
  }
  return wanted;
}
