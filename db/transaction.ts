import { PgDialect } from 'drizzle-orm/pg-core';
import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { database, naming, sqlState, type Transaction } from './client';

const dialect = new PgDialect();

class ConnectionLost extends Error {
  readonly code = 'CONNECTION_CLOSED';
}

type Query = postgres.PendingQuery<postgres.Row[]>;

/** A transaction's own way to the database: what fails first is kept, and nothing leaves after its end. */
function wayOf(client: postgres.ReservedSql) {
  const unsafe = naming(client);
  const way = { over: false, failed: undefined as unknown };
  const watched = (query: Pick<Query, 'then'>) => ({
    // biome-ignore lint/suspicious/noThenProperty: the driver's queries begin when they are waited for
    then: (done: Parameters<Query['then']>[0], lost: (error: unknown) => unknown) =>
      query.then(done, (error) => {
        way.failed ??= error;
        return lost(error);
      }),
  });
  return Object.assign(way, {
    unsafe(...statement: Parameters<typeof unsafe>) {
      if (way.over) throw new Error('A statement came after the end of its transaction');
      const query = unsafe(...statement);
      return { ...watched(query), values: () => watched(query.values()) };
    },
  });
}

/** Done before the connection is lost, or refused. */
async function unlessLost<T>(lost: AbortSignal, work: Promise<T>): Promise<T> {
  let refuse = () => {};
  const refused = new Promise<never>((_, reject) => {
    refuse = () => reject(new ConnectionLost('The connection was lost'));
  });
  if (lost.aborted) refuse();
  lost.addEventListener('abort', refuse);
  try {
    return await Promise.race([work, refused]);
  } finally {
    lost.removeEventListener('abort', refuse);
  }
}

/**
 * A transaction in as few turns to the database as it can be: its opening leaves with its first statements, and what
 * nothing waits for leaves with its commit.
 * @param opening sets it up, after BEGIN; a constant, with no value of anybody in it
 * @param work says its result, and which writes nobody waits for
 * @throws the first failed statement's error, whether or not it was passed over; whatever `work` throws; both after a
 * rollback
 */
export async function inTransaction<T>(
  opening: string,
  work: (tx: Transaction) => Promise<{ result: T; last: readonly PromiseLike<unknown>[] }>,
): Promise<T> {
  const { $client, logger, lost } = database();
  const client = await $client.reserve();
  const way = wayOf(client);
  const session = new PostgresJsSession(way as never, dialect, undefined, { logger });
  const tx = new PostgresJsTransaction(dialect, session as never, undefined) as unknown as Transaction;
  const opened = client.unsafe(`BEGIN; ${opening}`).execute();
  try {
    const [{ result, last }] = await unlessLost(lost.signal, Promise.all([work(tx), opened]));
    way.over = true;
    const committed = client.unsafe('COMMIT').execute();
    const [{ command }] = await unlessLost(lost.signal, Promise.all([committed, ...last]));
    if (command !== 'COMMIT') throw way.failed;
    return result;
  } catch (error) {
    way.over = true;
    if (!lost.signal.aborted) await unlessLost(lost.signal, client.unsafe('ROLLBACK').execute()).catch(() => {});
    throw sqlState(error) === '25P02' ? way.failed : error;
  } finally {
    if (!lost.signal.aborted) client.release();
  }
}
