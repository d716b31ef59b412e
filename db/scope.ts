import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { database, type Transaction } from './client';

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
 * Opens a transaction of one workspace: the only way to tenant data.
 * @param workspaceId a UUID in lower case; it goes into the statement as a literal, and is refused if it is anything else
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
  return database().transaction(async (tx) => {
    await tx.execute(sql.raw(`${readOnly}SET LOCAL app.workspace_id = '${workspaceId}'`));
    return work(new Scope(tx, workspaceId, actorId));
  });
}
