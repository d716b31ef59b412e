import type { Operation } from '@/lib/journeys/schema';

/** An operation with the id that it keeps over every attempt, so that it counts once. */
export type Pending = { id: string; operation: Operation };

/** What became of a batch. `again`: nobody knows, so the same ids are sent again. */
export type Answer =
  | { kind: 'done'; refused: readonly { id: string; key: string }[] }
  | { kind: 'refused'; key: string }
  | { kind: 'signed-out' }
  | { kind: 'again' };

export type SaveState = 'saved' | 'saving' | 'failing' | 'signed-out';
/** With the message that says why. */
export type RefusedOperation = Pending & { key: string };

type SaveQueueOptions = {
  /** Never rejects for long: a promise that fails counts as `again`. */
  send(batch: readonly Pending[]): Promise<Answer>;
  /** Called with all that is not saved yet, after every change of it. */
  keep(pending: readonly Pending[]): void;
  onState(state: SaveState): void;
  onRefused(refused: readonly RefusedOperation[]): void;
  newId(): string;
};

/** What is done at once, such as a paste of hundreds of cells, is one transaction: it fits into one batch. */
const largestBatch = 1_000;
/** In bytes; the server takes a request of 1 MB. */
const largestBody = 900_000;
const gatherMs = 60;
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/** A later value of the same point makes an earlier one, that nobody has seen, superfluous. */
function replaces(later: Operation, earlier: Operation): boolean {
  return (
    later.kind === 'set-emotion' &&
    earlier.kind === 'set-emotion' &&
    later.stepId === earlier.stepId &&
    later.personaId === earlier.personaId &&
    later.state === earlier.state &&
    (earlier.comment === undefined || later.comment !== undefined)
  );
}

/** How many of the first fit into one batch; one always does. */
function fitting(waiting: readonly Pending[]): number {
  const encoder = new TextEncoder();
  let bytes = 0;
  const over = waiting.findIndex((pending, at) => {
    bytes += encoder.encode(JSON.stringify(pending)).length;
    return at === largestBatch || (at > 0 && bytes > largestBody);
  });
  return over < 0 ? waiting.length : over;
}

/** Sends operations in their order, one batch at a time, until each is saved or refused. */
export class SaveQueue {
  private waiting: Pending[];
  private flying: Pending[] = [];
  private state: SaveState = 'saved';
  private pause = firstPauseMs;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** After a refusal of a whole batch: how many still go one by one, so that only the guilty one stays behind. */
  private singly = 0;

  constructor(
    private readonly options: SaveQueueOptions,
    kept: readonly Pending[] = [],
  ) {
    this.waiting = [...kept];
    if (kept.length > 0) this.schedule(0);
  }

  /** What the server may not have yet, oldest first. */
  get pending(): readonly Pending[] {
    return [...this.flying, ...this.waiting];
  }

  add(...operations: Operation[]): void {
    for (const operation of operations) {
      const last = this.waiting.at(-1);
      if (last && replaces(operation, last.operation)) this.waiting.pop();
      this.waiting.push({ id: this.options.newId(), operation });
    }
    this.options.keep(this.pending);
    if (this.state === 'saved') this.enter('saving');
    if (this.flying.length === 0 && this.timer === undefined) this.schedule(gatherMs);
  }

  /** The connection is back, or someone has signed in again: does not wait for the pause to end. */
  hurry(): void {
    if (this.flying.length > 0 || this.waiting.length === 0) return;
    this.pause = firstPauseMs;
    this.schedule(0);
  }

  private enter(state: SaveState): void {
    if (state === this.state) return;
    this.state = state;
    this.options.onState(state);
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, ms);
  }

  private async flush(): Promise<void> {
    if (this.flying.length > 0 || this.waiting.length === 0) return;
    this.flying = this.waiting.splice(0, this.singly > 0 ? 1 : fitting(this.waiting));
    if (this.state === 'saved') this.enter('saving');
    const answer = await this.options.send(this.flying).catch((): Answer => ({ kind: 'again' }));
    if (answer.kind === 'again' || answer.kind === 'signed-out') this.retreat(answer.kind);
    else this.settle(answer);
  }

  /** Nothing was decided: the same operations with the same ids go first again. */
  private retreat(kind: 'again' | 'signed-out'): void {
    this.waiting.unshift(...this.flying);
    this.flying = [];
    this.enter(kind === 'again' ? 'failing' : 'signed-out');
    this.schedule(this.pause);
    this.pause = Math.min(this.pause * 2, longestPauseMs);
  }

  private settle(answer: Extract<Answer, { kind: 'done' | 'refused' }>): void {
    const batch = this.flying;
    this.flying = [];
    this.pause = firstPauseMs;
    if (answer.kind === 'refused' && batch.length > 1) {
      this.singly = batch.length;
      this.waiting.unshift(...batch);
      this.schedule(0);
      return;
    }
    this.singly = Math.max(0, this.singly - batch.length);
    const keys = new Map(answer.kind === 'done' ? answer.refused.map(({ id, key }) => [id, key]) : []);
    const refused = batch.flatMap(({ id, operation }) => {
      const key = answer.kind === 'refused' ? answer.key : keys.get(id);
      return key ? [{ id, operation, key }] : [];
    });
    this.options.keep(this.pending);
    if (this.waiting.length > 0) this.schedule(0);
    this.enter(this.waiting.length > 0 ? 'saving' : 'saved');
    if (refused.length > 0) this.options.onRefused(refused);
  }
}
