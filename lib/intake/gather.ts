import { isConnectionError } from '@/db/client';

type Waiting<I, O> = { item: I; resolve: (value: O) => void; reject: (reason: unknown) => void };

type Gathered<I, O> = {
  /** Does a group's pieces together, and answers them in their order. */
  work(group: string, items: readonly I[]): Promise<readonly O[]>;
  /** How many groups have a turn under way at one time; of each it is one. */
  atOnce: number;
  /** How many pieces are done together at most. */
  most: number;
  /** How many pieces of one group may wait. */
  longest: number;
};

/** The line of a group is as long as it may be. */
export class Crowded extends Error {}

/**
 * Does together what arrives together: pieces of a group wait while a turn of theirs is under way, and share the next one.
 * Groups take turns, so that a busy one holds up nobody else. Where a turn fails, each of its pieces is tried alone: a bad
 * one fails only itself.
 */
export class Gathering<I, O> {
  readonly #waiting = new Map<string, Waiting<I, O>[]>();
  readonly #running = new Set<string>();
  #planned = false;

  constructor(private readonly how: Gathered<I, O>) {}

  /** @throws Crowded where too many wait; whatever the work throws for this piece alone, or the loss of the connection */
  add(group: string, item: I): Promise<O> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(group);
      if (waiting && waiting.length >= this.how.longest) return reject(new Crowded('Too many wait'));
      const one = { item, resolve, reject };
      if (waiting) waiting.push(one);
      else this.#waiting.set(group, [one]);
      this.#plan();
    });
  }

  /** Begins after what has arrived by now has been read. */
  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      for (const [group, waiting] of this.#waiting) {
        if (this.#running.size >= this.how.atOnce) break;
        if (!this.#running.has(group)) void this.#turn(group, waiting);
      }
    });
  }

  async #turn(group: string, waiting: Waiting<I, O>[]): Promise<void> {
    // The rest goes to the end of the line.
    this.#waiting.delete(group);
    const pieces = waiting.splice(0, this.how.most);
    if (waiting.length > 0) this.#waiting.set(group, waiting);
    this.#running.add(group);
    await this.#together(group, pieces);
    this.#running.delete(group);
    this.#plan();
  }

  async #together(group: string, pieces: readonly Waiting<I, O>[]): Promise<void> {
    try {
      const results = await this.how.work(
        group,
        pieces.map(({ item }) => item),
      );
      for (const [at, piece] of pieces.entries()) piece.resolve(results[at] as O);
    } catch (error) {
      if (pieces.length === 1 || isConnectionError(error)) for (const piece of pieces) piece.reject(error);
      else for (const piece of pieces) await this.#together(group, [piece]);
    }
  }
}
