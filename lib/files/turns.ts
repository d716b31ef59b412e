/** Images that may be drawn at once: each takes a core and the memory of its pixels. */
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs heavy work when it is its turn: first come, first served. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
