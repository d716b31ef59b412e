import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { database, sqlState, type Transaction } from './client';

export type TenantTable = PgTable & { workspaceId: PgColumn };

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

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
}

/**
 * How the database says that two writes met: they waited for each other, one took away what the other had just seen, or
 * made first what both make. Statements leave together, so that a later one's failure may hide the first one's.
 */
const met = new Set(['40P01', '40001', '23503', '23505', '25P02']);
/** Tries of one write in all. */
const most = 4;

/**
 * Opens a transaction of one workspace: the only way to tenant data.
 * A write that met another one is tried again, and finds what that one has left.
 * @param workspaceId a UUID in lower case; it goes into the statement as a literal, and is refused if it is anything else
 * @param work changes nothing beside the database: it may be called more than once
 * @throws Error when workspaceId is no UUID; whatever `work` throws, after a rollback
 */
export async function inWorkspace<T>(
  workspaceId: string,
  access: 'read' | 'write',
  work: (scope: Scope) => Promise<T>,
  actorId: string | null = null,
): Promise<T> {
  if (!isUuid(workspaceId)) throw new Error('A workspace id must be a UUID');
  const readOnly = access === 'read' ? 'SET TRANSACTION READ ONLY; ' : '';
  const once = () =>
    database().transaction(async (tx) => {
      // `then` sends it, before whatever follows and without a turn of its own. Of a transaction in which it failed, or
      // which it had not reached, the tables show nothing.
      const opened = tx.execute(sql.raw(`${readOnly}SET LOCAL app.workspace_id = '${workspaceId}'`)).then(() => {});
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
