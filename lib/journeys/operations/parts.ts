import type { JourneyMap, Operation, OperationKind } from '../schema';

/** What a map is made of, as far as it is read by itself; touchpoints come with their placements. */
export type Part = keyof Pick<
  JourneyMap,
  'personas' | 'phases' | 'steps' | 'lanes' | 'placements' | 'cards' | 'emotions'
>;

export const allParts: ReadonlySet<Part> = new Set<Part>([
  'personas',
  'phases',
  'steps',
  'lanes',
  'placements',
  'cards',
  'emotions',
]);

const needs: Record<OperationKind, Iterable<Part>> = {
  'rename-journey': [],
  'add-phase': ['phases'],
  'rename-phase': ['phases'],
  'move-phase': ['phases'],
  'remove-phase': allParts,
  'add-step': ['phases', 'steps'],
  'rename-step': ['phases', 'steps'],
  'move-step': ['phases', 'steps'],
  'remove-step': allParts,
  'add-touchpoint': ['phases', 'steps', 'placements'],
  'rename-touchpoint': ['placements'],
  'set-moment-of-truth': ['placements'],
  'set-channel': ['placements'],
  'set-departments': ['placements'],
  'move-touchpoint': ['phases', 'steps', 'placements'],
  'remove-touchpoint': ['placements'],
  'add-card': ['phases', 'steps', 'lanes', 'cards'],
  'edit-card': ['cards'],
  'move-card': ['phases', 'steps', 'lanes', 'cards'],
  'remove-card': ['cards'],
  'set-emotion': ['phases', 'steps', 'personas', 'emotions'],
  restore: allParts,
};

/**
 * What of a map these operations read and change: `check`, `apply` and `invert` do the same on a map that is empty but for
 * these parts, so that a saved word does not cost a whole map.
 */
export const partsOf = (operations: readonly Operation[]): ReadonlySet<Part> =>
  new Set(operations.flatMap((operation) => [...needs[operation.kind]]));
