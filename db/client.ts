import { appendFileSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { env } from '@/lib/env';

/** Collects each distinct statement in a file, for the check that every query names its tenant. */
function statementLog(file: string) {
  const seen = new Set<string>();
  return {
    logQuery(query: string) {
      if (seen.has(query)) return;
      seen.add(query);
      appendFileSync(file, `${JSON.stringify(query)}\n`);
    },
  };
}

type Client = Pick<postgres.Sql, 'unsafe'>;

/** Long lists of values come in too many lengths to keep a plan of each on every connection. */
const mostParameters = 50;

/**
 * Drizzle asks for unnamed statements. Of those postgres.js sends one at a time, each in two turns; named ones are planned
 * once a connection and leave together, so that a page's queries cost one turn.
 */
export const naming = (client: Client): Client['unsafe'] => {
  return (text, parameters = [], options) =>
    client.unsafe(text, parameters, {
      ...options,
      prepare: options?.prepare || (parameters.length > 0 && parameters.length <= mostParameters),
    });
};

function named<C extends Client>(client: C): C {
  const unsafe = naming(client);
  const opener = (key: 'begin' | 'savepoint') => (work: (inner: C) => unknown) =>
    (Reflect.get(client, key) as (work: (inner: C) => unknown) => unknown)((inner) => work(named(inner)));
  return new Proxy(client, {
    get(target, key) {
      if (key === 'unsafe') return unsafe;
      return key === 'begin' || key === 'savepoint' ? opener(key) : Reflect.get(target, key);
    },
  });
}

function connect() {
  const settings = env();
  const client = postgres(settings.DATABASE_URL, {
    max: settings.DATABASE_POOL,
    prepare: settings.DATABASE_PREPARE === '1',
    connect_timeout: 10,
    max_lifetime: null,
    onnotice: () => {},
    onclose: () => retire(opened),
  });
  const logger = settings.QUERY_LOG ? statementLog(settings.QUERY_LOG) : { logQuery: () => {} };
  const opened = Object.assign(drizzle(named(client), { logger }), { logger, lost: new AbortController() });
  return opened;
}

export type Database = ReturnType<typeof connect>;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

const holder = globalThis as typeof globalThis & { touchlineDatabase?: Database };

/** The process's one pool; made at the first use, kept over hot reloads. */
export function database(): Database {
  holder.touchlineDatabase ??= connect();
  return holder.touchlineDatabase;
}

/**
 * A pool that lost a connection is not used again. The driver keeps the unsent bytes and the pending write of the one that
 * it lost: reopened, it waits for answers to what was never sent, gives one query's empty answer to another, and runs the
 * rest of a broken transaction outside it. So what is under way on that pool is refused at once, as a lost connection.
 */
function retire(pool: Database): void {
  if (holder.touchlineDatabase !== pool) return;
  holder.touchlineDatabase = undefined;
  pool.lost.abort();
  // The driver's types leave `close` out.
  const client = pool.$client as Database['$client'] & { close(): Promise<void> };
  // A connection that was being reopened arrives after all have been told to end; it is told again.
  void client.end({ timeout: 0 }).then(() => setTimeout(() => void client.close(), 3000).unref());
}

/** Closes the pool: for scripts and tests, which end. */
export async function closeDatabase(): Promise<void> {
  const closing = holder.touchlineDatabase;
  holder.touchlineDatabase = undefined;
  await closing?.$client.end({ timeout: 5 });
}

/** True where the failure is the connection's and not the statement's: a retry may succeed. */
export function isConnectionError(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (/^(CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|ENOENT|57P0|08)/.test(code)) return true;
  }
  return false;
}

/** SQLSTATE of a failed statement, or null. Constraint names differ between deployments and are never matched. */
export function sqlState(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // By what the database says of each failure: no class or name of the driver's is the same in all bundles.
    if ('severity' in cause && 'code' in cause) return String(cause.code);
  }
  return null;
}
