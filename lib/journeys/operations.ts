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
  const changed = rules[operation.kind as K].change(map, operation);
  const settled = normalForm(changed, map);
  const same = (Object.keys(settled) as (keyof JourneyMap)[]).every((part) => settled[part] === map[part]);
  return same ? map : settled;
}

/**
 * The operation that undoes another: of a removal it is `restore`. Null where the map refuses the operation.
 * @param map as it is before the operation
 */
export function invert<K extends OperationKind>(map: JourneyMap, operation: OperationOf<K>): Operation | null {
  return check(map, operation) ? null : rules[operation.kind as K].invert(map, operation);
}
