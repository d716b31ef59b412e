import { and, eq, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { database, sqlState, type Transaction } from './client';
import { insertRows } from './many';

export type TenantTable = PgTable & { workspaceId: PgColumn };

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether this is an id as it is stored: lower case, with its hyphens. */
export const isUuid = (value: string): boolean => uuidPattern.test(value);

/** One open transaction of one workspace. Row-level security is the second lock; `of` is the first. */
export class Scope {
  constructor(
    readonly tx: Transaction,
    readonly workspaceId: string,
    /** Who acts; null for a customer, a job or the seed. */
    readonly actorId: string | null,
  ) {}

  /** The condition that every use of a tenant table carries, in `where` and in the `on` of a join. */
  of(table: TenantTable, ...conditions: (SQL | undefined)[]): SQL {
    return and(eq(table.workspaceId, this.workspaceId), ...conditions) as SQL;
  }

  /** A row to insert, with its workspace. */
  row<T extends object>(values: T): T & { workspaceId: string } {
    return { ...values, workspaceId: this.workspaceId };
  }

  rows<T extends object>(values: readonly T[]): (T & { workspaceId: string })[] {
    return values.map((value) => this.row(value));
  }

  /** Inserts many rows at once, faster than the query builder: see `insertRows`. */
  insertRows(table: TenantTable, values: readonly object[], ending: string): Promise<unknown[]> {
    return insertRows(this, table, values, ending);
  }
}

/**
 * How the database says that two writes met: they waited for each other, one took away what the other had just seen, or
 * made first what both make. Statements leave together, so that a later one's failure may hide the first one's.
 */
const met = new Set(['40P01', '40001', '23503', '23505', '25P02']);
/** Tries of one write in all: whoever links to several things may meet as many who take them away. */
const mostTries = 4;

/** What drizzle keeps to itself: the driver's own view of a transaction. */
type Driver = { client: { unsafe(statement: string): { execute(): PromiseLike<unknown> } } };

/**
 * Sends a statement before any that comes later, by whatever way: each of them waits a turn in the driver, and this one's
 * turn begins now. It costs no turn to the database of its own.
 */
const sendFirst = (tx: Transaction, statement: string): PromiseLike<unknown> =>
  (tx._.session as unknown as Driver).client.unsafe(statement).execute();

/**
 * Opens a transaction of one workspace: the only way to tenant data.
 * A write that met another one is tried again, and finds what that one has left.
 * @param workspaceId a UUID in lower case; it goes into the statement as a literal, and is refused if it is anything else
 * @param most how often a write is tried in all, where it meets others
 * @param work changes nothing beside the database: it may be called more than once
 * @throws Error when workspaceId is no UUID; whatever `work` throws, after a rollback
 */
export async function inWorkspace<T>(
  workspaceId: string,
  access: 'read' | 'write',
  work: (scope: Scope) => Promise<T>,
  actorId: string | null = null,
  most = mostTries,
): Promise<T> {
  if (!isUuid(workspaceId)) throw new Error('A workspace id must be a UUID');
  // What is read together is of one moment: queries of a map whose cards are moved meanwhile fit each other.
  const readOnly = access === 'read' ? 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; ' : '';
  const once = () =>
    database().transaction(async (tx) => {
      // Of a transaction in which it failed, the tables show nothing.
      const opened = sendFirst(tx, `${readOnly}SET LOCAL app.workspace_id = '${workspaceId}'`);
      const [result] = await Promise.all([work(new Scope(tx, workspaceId, actorId)), opened]);
      return result;
    });
  for (let tries = 1; ; tries += 1) {
    try {
      return await once();
    } catch (error) {
      if (tries === most || !met.has(sqlState(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
    }
  }
}
