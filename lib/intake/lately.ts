/** What was found a moment ago, so that who comes in a crowd is not looked up one by one. */
export class Lately<T> {
  readonly #found = new Map<string, { value: T; until: number }>();

  constructor(
    private readonly how: {
      /** Milliseconds for which an answer stands. */
      lasts: number;
      /** Answers that are kept; the oldest make room. */
      most: number;
      now?: () => number;
    },
  ) {}

  #now(): number {
    return this.how.now?.() ?? performance.now();
  }

  get(name: string): T | undefined {
    const one = this.#found.get(name);
    return one && one.until > this.#now() ? one.value : undefined;
  }

  set(name: string, value: T): void {
    this.#found.delete(name);
    const [oldest] = this.#found.keys();
    if (this.#found.size >= this.how.most && oldest !== undefined) this.#found.delete(oldest);
    this.#found.set(name, { value, until: this.#now() + this.how.lasts });
  }
}
