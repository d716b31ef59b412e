/** Images that may be drawn at once: each takes a core and the memory of its pixels. */
const atOnce = 2;

let running = 0;
/** By whom they wait for, whose turn it is first. */
const waiting = new Map<string, (() => void)[]>();

function next(): void {
  const [first] = waiting;
  if (!first) {
    running -= 1;
    return;
  }
  const [owner, [start, ...rest]] = first;
  waiting.delete(owner);
  if (rest.length > 0) waiting.set(owner, rest);
  start?.();
}

/**
 * Runs heavy work when it is its turn. Owners take turns, and each owner's work goes in its order: whoever sends a hundred
 * images at once waits for them alone.
 * @param owner a workspace
 */
export async function inTurn<T>(owner: string, work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    await new Promise<void>((resolve) => waiting.set(owner, [...(waiting.get(owner) ?? []), resolve]));
  } else running += 1;
  try {
    return await work();
  } finally {
    next();
  }
}
