import type { JourneyMap, Operation, OperationKind, OperationOf } from '../schema';

/** Why an operation changes nothing; each is a key of the messages. */
export type RefusalKey =
  | 'journeys.refusals.gone'
  | 'journeys.refusals.taken'
  | 'journeys.refusals.full'
  | 'journeys.refusals.tooMuch'
  | 'journeys.refusals.lastPhase'
  | 'journeys.refusals.lastStep';

export const gone = 'journeys.refusals.gone' satisfies RefusalKey;
export const taken = 'journeys.refusals.taken' satisfies RefusalKey;
export const tooMuch = 'journeys.refusals.tooMuch' satisfies RefusalKey;
export const full = 'journeys.refusals.full' satisfies RefusalKey;

/** One kind of operation. `change` and `invert` are asked only where `refuse` answers null. */
interface Rule<K extends OperationKind> {
  refuse(map: JourneyMap, operation: OperationOf<K>): RefusalKey | null;
  /** Need not keep the normal form: `apply` restores it. */
  change(map: JourneyMap, operation: OperationOf<K>): JourneyMap;
  /** @param map as it is before the operation */
  invert(map: JourneyMap, operation: OperationOf<K>): Operation;
}

export type Rules<K extends OperationKind> = { readonly [P in K]: Rule<P> };

/** @throws Error for an id that `refuse` should have refused */
export function known<T>(found: T | undefined): T {
  if (!found) throw new Error('A refused operation was carried out');
  return found;
}
