import type { Pending } from './save-queue';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = (userId: string, journeyId: string) => `touchline.unsaved.${userId}.${journeyId}.`;

/**
 * What a person's tabs have not saved yet of a journey, kept in the browser. Each tab has a place of its own; what another
 * tab left is taken over, which is safe while that tab still lives: an operation sent by both counts once.
 */
export class KeptOperations {
  private readonly own: string;
  private readonly prefix: string;

  constructor(
    /** Asked each time, because a browser that keeps nothing throws already here. */
    private readonly shelfOf: () => Shelf,
    userId: string,
    journeyId: string,
    tabId: string,
  ) {
    this.prefix = prefix(userId, journeyId);
    this.own = this.prefix + tabId;
  }

  takeOver(): Pending[] {
    const found = new Map<string, Pending>();
    try {
      const shelf = this.shelfOf();
      const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index))
        .filter((key): key is string => key?.startsWith(this.prefix) ?? false)
        .sort();
      for (const key of keys) {
        for (const pending of JSON.parse(shelf.getItem(key) ?? '[]') as Pending[]) found.set(pending.id, pending);
        shelf.removeItem(key);
      }
    } catch {
      // A browser that keeps nothing, or something that is not ours: there is nothing to take over.
    }
    const all = [...found.values()];
    this.keep(all);
    return all;
  }

  keep(pending: readonly Pending[]): void {
    try {
      if (pending.length === 0) this.shelfOf().removeItem(this.own);
      else this.shelfOf().setItem(this.own, JSON.stringify(pending));
    } catch {
      // Full or forbidden: saving goes on without the second net.
    }
  }
}
