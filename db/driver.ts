import type { Transaction } from './client';

/** What drizzle keeps to itself of a transaction. */
type Driver = {
  client: {
    unsafe(text: string, parameters: unknown[], options: { prepare: boolean }): PromiseLike<unknown[]>;
  };
  logger: { logQuery(text: string, parameters: unknown[]): void };
};

/** The driver's own connection of a transaction, and the log of its statements. */
export const driverOf = (tx: Transaction): Driver => tx._.session as unknown as Driver;
