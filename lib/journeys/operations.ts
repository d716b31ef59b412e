import { cardRules } from './operations/cards';
import { emotionRules } from './operations/emotions';
import { journeyRules } from './operations/journey';
import { laneRules } from './operations/lanes';
import { normalForm } from './operations/normal-form';
import { noteRules } from './operations/notes';
import { phaseRules } from './operations/phases';
import { restoreRules } from './operations/restore';
import type { RefusalKey, Rules } from './operations/rule';
import { stepRules } from './operations/steps';
import { touchpointRules } from './operations/touchpoints';
import type { JourneyMap, Operation, OperationKind, OperationOf } from './schema';

const rules: Rules<OperationKind> = {
  ...journeyRules,
  ...phaseRules,
  ...stepRules,
  ...laneRules,
  ...touchpointRules,
  ...cardRules,
  ...noteRules,
  ...emotionRules,
  ...restoreRules,
};

/**
 * Why the map refuses an operation, or null: what it names is gone, what it adds is there, or it takes the last phase or
 * step. Browser and server ask the same; only the server knows besides whether what it names beyond the map exists.
 */
export function check<K extends OperationKind>(map: JourneyMap, operation: OperationOf<K>): RefusalKey | null {
  return rules[operation.kind as K].refuse(map, operation);
}

/**
 * The map after an operation. Unchanged parts stay the same objects; a refused operation, and one that changes nothing,
 * gives the map itself. Never throws.
 * @param map in normal form, as the server gives it
 */
export function apply<K extends OperationKind>(map: JourneyMap, operation: OperationOf<K>): JourneyMap {
  if (check(map, operation)) return map;
  const settled = normalForm(change(map, operation), map);
  return same(settled, map) ? map : settled;
}

const change = <K extends OperationKind>(map: JourneyMap, operation: OperationOf<K>): JourneyMap =>
  rules[operation.kind as K].change(map, operation);

const same = (a: JourneyMap, b: JourneyMap) =>
  (Object.keys(a) as (keyof JourneyMap)[]).every((part) => a[part] === b[part]);

/**
 * The operation that undoes another: of a removal it is `restore`. Null where the map refuses the operation.
 * @param map as it is before the operation
 */
export function invert<K extends OperationKind>(map: JourneyMap, operation: OperationOf<K>): Operation | null {
  return check(map, operation) ? null : rules[operation.kind as K].invert(map, operation);
}

/** Of these, several of one sort in a row look at nothing but their own siblings: the order of the whole can wait. */
const sorts: { readonly [K in OperationKind]?: 'adding' | 'removing' | 'moving' } = {
  'add-step': 'adding',
  'add-touchpoint': 'adding',
  'add-card': 'adding',
  'remove-touchpoint': 'removing',
  'remove-card': 'removing',
  'move-touchpoint': 'moving',
  'move-card': 'moving',
};

/**
 * Operations on a map one after the other, as by `check`, `invert` and `apply`; a paste of hundreds of cells puts a large
 * map in order once.
 */
export class Carrying {
  private now: JourneyMap;
  private sort: (typeof sorts)[OperationKind];

  /** @param settled in normal form, as the server gives it */
  constructor(private settled: JourneyMap) {
    this.now = settled;
  }

  /** The map after all that was taken. */
  get map(): JourneyMap {
    const next = normalForm(this.now, this.settled);
    if (!same(next, this.settled)) this.settled = next;
    this.now = this.settled;
    return this.now;
  }

  /** The map as far as this operation looks at it; before it is taken, what is asked about it is asked of this. */
  mapFor({ kind }: Operation): JourneyMap {
    const sort = sorts[kind];
    if (!sort || sort !== this.sort) void this.map;
    this.sort = sort;
    return this.now;
  }

  /**
   * @param fits whether the map may become like this, and be led back by this
   * @returns what undoes it, and whether it changes anything; null where the map refuses it, which leaves no trace
   */
  take(
    operation: Operation,
    fits: (after: JourneyMap, inverse: Operation) => boolean = () => true,
  ): { inverse: Operation; changes: boolean } | null {
    const before = this.mapFor(operation);
    const inverse = invert(before, operation);
    const changed = inverse && change(before, operation);
    if (!changed || !fits(changed, inverse)) return null;
    this.now = changed;
    const after = this.sort ? this.now : this.map;
    return { inverse, changes: !same(after, before) && !(this.sort === 'moving' && this.stays(operation, inverse)) };
  }

  /** Whether what was moved stands where it stood: the way back from there is the way back from here. */
  private stays(operation: Operation, inverse: Operation): boolean {
    return JSON.stringify(invert(this.now, operation)) === JSON.stringify(inverse);
  }
}

export type Carried = {
  map: JourneyMap;
  /** Those that changed something. */
  done: Operation[];
  /** What undoes them, in its own order. */
  backward: Operation[];
  /** How many the map did not refuse. */
  taken: number;
};

/**
 * Carries out many at once. What the map refuses is left out.
 * @param map in normal form, as the server gives it
 * @param onRefused is told of each that is refused, and why
 */
export function applyAll(
  map: JourneyMap,
  operations: readonly Operation[],
  onRefused: (operation: Operation, key: RefusalKey) => void = () => {},
): Carried {
  const carrying = new Carrying(map);
  const done: Operation[] = [];
  const backward: Operation[] = [];
  let taken = 0;
  for (const operation of operations) {
    const key = check(carrying.mapFor(operation), operation);
    const step = key ? null : carrying.take(operation);
    if (key) onRefused(operation, key);
    if (!step) continue;
    taken += 1;
    if (!step.changes) continue;
    done.push(operation);
    backward.push(step.inverse);
  }
  return { map: carrying.map, done, backward: backward.reverse(), taken };
}
