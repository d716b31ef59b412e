import { applyAll, type Carried, check } from './operations';
import type { JourneyMap, Operation } from './schema';

/** What was done at once, a paste of many cells as well as a single word, and what undoes it, each in its order. */
type Entry = {
  readonly forward: readonly Operation[];
  readonly backward: readonly Operation[];
  readonly gesture: string | null;
};

/** What one person did to one map in this tab, newest last, and what they undid, next to redo last. */
export type History = { readonly done: readonly Entry[]; readonly undone: readonly Entry[] };

const longest = 200;

/** What an operation is done to, where a repeat replaces the earlier one; null where each counts. */
function target(operation: Operation): string | null {
  switch (operation.kind) {
    case 'set-emotion':
      return `${operation.kind} ${operation.stepId} ${operation.personaId} ${operation.state}`;
    case 'edit-note':
      return `${operation.kind} ${operation.id} ${Object.keys(operation.changes).sort()}`;
    case 'set-journey':
      return `${operation.kind} ${Object.keys(operation.changes).sort()}`;
    case 'rename-journey':
      return operation.kind;
    case 'rename-phase':
    case 'rename-step':
    case 'rename-lane':
    case 'rename-touchpoint':
    case 'set-evidence':
    case 'set-span':
      return `${operation.kind} ${operation.id}`;
    default:
      return null;
  }
}

/**
 * The history with something done; what was undone can no longer be redone.
 * @param carried what was done in one go, and is undone and redone together; nothing where all of it was refused
 * @param gesture an id of the caller's for one drag or one stretch of typing: within it, repeated changes of one emotion
 * or one text are undone together
 */
export function record(
  history: History,
  { done: forward, backward }: Pick<Carried, 'done' | 'backward'>,
  gesture: string | null = null,
): History {
  if (forward.length === 0) return history;
  const previous = history.done.at(-1);
  const continues = gesture !== null && previous?.gesture === gesture && sameTarget(previous.forward, forward);
  const entry: Entry = { forward, backward: continues ? previous.backward : backward, gesture };
  const earlier = continues ? history.done.slice(0, -1) : history.done;
  return { done: [...earlier, entry].slice(-longest), undone: [] };
}

function sameTarget([earlier, ...more]: readonly Operation[], [later, ...evenMore]: readonly Operation[]): boolean {
  if (!earlier || !later || more.length > 0 || evenMore.length > 0) return false;
  return target(later) !== null && target(later) === target(earlier);
}

export type Step = { readonly history: History; readonly map: JourneyMap; readonly operations: readonly Operation[] };

const possible = (map: JourneyMap, operations: readonly Operation[]) =>
  operations.some((operation) => check(map, operation) === null);

/**
 * What undoes the latest that can still be undone on this map, the map without it, and the history after it; null where
 * there is none. What others' changes have made impossible is passed over, in part too.
 */
export function undo(history: History, map: JourneyMap): Step | null {
  const at = history.done.findLastIndex(({ backward }) => possible(map, backward));
  const entry = history.done[at];
  if (!entry) return null;
  const { map: after, done: operations } = applyAll(map, entry.backward);
  return {
    history: { done: history.done.slice(0, at), undone: [...history.undone, entry] },
    map: after,
    operations,
  };
}

/** The same for what was undone; the way back is taken from the map as it is now. */
export function redo(history: History, map: JourneyMap): Step | null {
  const at = history.undone.findLastIndex(({ forward }) => possible(map, forward));
  const entry = history.undone[at];
  if (!entry) return null;
  const { map: after, done: operations, backward } = applyAll(map, entry.forward);
  const done = [...history.done, { ...entry, backward, gesture: null }];
  return { history: { done, undone: history.undone.slice(0, at) }, map: after, operations };
}
