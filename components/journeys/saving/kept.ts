type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * What a person's tabs must not lose of a journey, kept in the browser. Each tab has a place of its own; what another tab
 * left is taken over, which is safe while that tab still lives: an operation sent by both counts once.
 */
export class Kept<T extends { id: string }> {
  private readonly own: string;
  private readonly prefix: string;

  constructor(
    /** Asked each time, because a browser that keeps nothing throws already here. */
    private readonly shelfOf: () => Shelf,
    /** What is kept, whose it is, and of which journey. */
    what: string,
    tabId: string,
  ) {
    this.prefix = `touchline.${what}.`;
    this.own = this.prefix + tabId;
  }

  takeOver(): T[] {
    const found = new Map<string, T>();
    try {
      const shelf = this.shelfOf();
      const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index))
        .filter((key): key is string => key?.startsWith(this.prefix) ?? false)
        .sort();
      for (const key of keys) {
        for (const one of JSON.parse(shelf.getItem(key) ?? '[]') as T[]) found.set(one.id, one);
        shelf.removeItem(key);
      }
    } catch {
      // A browser that keeps nothing, or something that is not ours: there is nothing to take over.
    }
    const all = [...found.values()];
    this.keep(all);
    return all;
  }

  keep(all: readonly T[]): void {
    try {
      if (all.length === 0) this.shelfOf().removeItem(this.own);
      else this.shelfOf().setItem(this.own, JSON.stringify(all));
    } catch {
      // Full or forbidden: saving goes on without the second net.
    }
  }
}
