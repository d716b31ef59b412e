import { check, invert } from './operations';
import type { JourneyMap, Operation } from './schema';

type Entry = { readonly forward: Operation; readonly backward: Operation; readonly gesture: string | null };

/** What one person did to one map in this tab, newest last, and what they undid, next to redo last. */
export type History = { readonly done: readonly Entry[]; readonly undone: readonly Entry[] };

export const emptyHistory: History = { done: [], undone: [] };

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
      return `${operation.kind} ${operation.id}`;
    default:
      return null;
  }
}

/**
 * The history with an operation done; what was undone can no longer be redone. A refused operation leaves no trace.
 * @param map as it is before the operation
 * @param gesture an id of the caller's for one drag or one stretch of typing: within it, repeated changes of one emotion
 * or one text are undone together
 */
export function record(
  history: History,
  map: JourneyMap,
  operation: Operation,
  gesture: string | null = null,
): History {
  const backward = invert(map, operation);
  if (!backward) return history;
  const previous = history.done.at(-1);
  const continues =
    gesture !== null &&
    previous?.gesture === gesture &&
    target(operation) !== null &&
    target(operation) === target(previous.forward);
  const entry: Entry = { forward: operation, backward: continues ? previous.backward : backward, gesture };
  const earlier = continues ? history.done.slice(0, -1) : history.done;
  return { done: [...earlier, entry].slice(-longest), undone: [] };
}

type Step = { readonly history: History; readonly operation: Operation };

/**
 * The operation that undoes the latest that can still be undone on this map, and the history after it; null where there
 * is none. What others' changes have made impossible is passed over.
 */
export function undo(history: History, map: JourneyMap): Step | null {
  const at = history.done.findLastIndex(({ backward }) => check(map, backward) === null);
  const entry = history.done[at];
  if (!entry) return null;
  return {
    history: { done: history.done.slice(0, at), undone: [...history.undone, entry] },
    operation: entry.backward,
  };
}

/** The same for what was undone; the way back is taken from the map as it is now. */
export function redo(history: History, map: JourneyMap): Step | null {
  const at = history.undone.findLastIndex(({ forward }) => check(map, forward) === null);
  const entry = history.undone[at];
  if (!entry) return null;
  const backward = invert(map, entry.forward) ?? entry.backward;
  const done = [...history.done, { ...entry, backward, gesture: null }];
  return { history: { done, undone: history.undone.slice(0, at) }, operation: entry.forward };
}
