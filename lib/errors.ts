/** A sentence to show: a key of the messages, with its values. */
export type Message = { key: string; values?: Record<string, string | number> };

/** What a refused write answers. `fields` holds a message by the path of the input that it concerns. */
export type Failure = { status: number; message: Message; fields: Record<string, Message> };

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** An expected "no" from a rule: rolls the transaction back and reaches the user as a sentence. Everything else is a fault. */
export class Refusal extends Error {
  constructor(
    readonly key: string,
    readonly options: { status?: number; field?: string; values?: Message['values'] } = {},
  ) {
    super(key);
  }

  toFailure(): Failure {
    const message: Message = this.options.values ? { key: this.key, values: this.options.values } : { key: this.key };
    const fields = this.options.field ? { [this.options.field]: message } : {};
    return { status: this.options.status ?? 422, message, fields };
  }
}

/** For an id that does not exist and for one of another workspace alike. */
export const notFound = () => new Refusal('errors.notFound', { status: 404 });
