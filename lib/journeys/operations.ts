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
 * The same as `apply` and `invert` one after the other, for many at once: a paste of hundreds of cells puts a large map in
 * order once. What the map refuses is left out.
 * @param map in normal form, as the server gives it
 * @param onRefused is told of each that is refused, and why
 */
export function applyAll(
  map: JourneyMap,
  operations: readonly Operation[],
  onRefused: (operation: Operation, key: RefusalKey) => void = () => {},
): Carried {
  let [settled, now] = [map, map];
  let taken = 0;
  const done: Operation[] = [];
  const backward: Operation[] = [];
  const settle = () => {
    const next = normalForm(now, settled);
    settled = same(next, settled) ? settled : next;
    now = settled;
  };
  operations.forEach((operation, at) => {
    const sort = sorts[operation.kind];
    const key = check(now, operation);
    if (key) onRefused(operation, key);
    else {
      taken += 1;
      const inverse = rules[operation.kind].invert(now, operation as never);
      const before = now;
      now = change(now, operation);
      if (!sort) settle();
      if (!same(now, before)) {
        done.push(operation);
        backward.push(inverse);
      }
    }
    const next = operations[at + 1];
    if (now !== settled && sort !== (next && sorts[next.kind])) settle();
  });
  return { map: now, done, backward: backward.reverse(), taken };
}
