import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { sqlState, type Transaction } from './client';
import { driverOf } from './driver';
import { insertRows } from './many';
import { inTransaction } from './transaction';

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
    /** Which try of the work it is, from 1. */
    readonly tries = 1,
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

  readonly last: Promise<unknown>[] = [];

  /** Leaves a write to be sent with the commit: nothing that comes after it depends on it. Its failure undoes all. */
  lastly(write: Promise<unknown>): void {
    // Waited for at the end; until then it is nobody's failure.
    write.catch(() => {});
    this.last.push(write);
  }

  /** Inserts many rows at once, faster than the query builder: see `insertRows`. */
  insertRows(table: TenantTable, values: readonly object[], ending: string): Promise<unknown[]> {
    return insertRows(this, table, values, ending);
  }
}

/** That a column holds one of these: one parameter for all, so that however many there are it is one statement. */
export const anyOf = (column: PgColumn, ids: readonly string[] | Placeholder): SQL =>
  sql`${column} = any(${Array.isArray(ids) ? listed(ids) : ids}::${sql.raw(column.getSQLType())}[])`;

/** Ids or hashes, in none of which is a comma or a quote, as one parameter. */
export const listed = (ids: Iterable<string>): string => `{${[...ids].join(',')}}`;

type Prepared<T> = { execute(values: Record<string, unknown>): Promise<T> };
type Query<T> = { prepare(name: string): Prepared<T> };

/**
 * A query that is built once, and from then on only filled in: building its text costs the server more than carrying it
 * out costs the database.
 * @param build makes the query of a scope's workspace; a value of the call's is a placeholder in it, as it stands
 * @returns what the query gives for these values; `variant` tells apart queries that are built differently, of which
 * there are few
 */
export function kept<V extends string, T>(
  build: (scope: Scope, value: (name: V) => Placeholder, variant: string) => Query<T>,
): (scope: Scope, values: Record<V, unknown>, variant?: string) => Promise<T> {
  const built = new Map<string, Prepared<T>>();
  return async (scope, values, variant = '') => {
    // Sent in its turn among those of the query builder, which waits as long.
    await null;
    let prepared = built.get(variant);
    if (!prepared) {
      const workspaceId = sql.placeholder('workspaceId') as unknown as string;
      prepared = build(new Scope(scope.tx, workspaceId, null), sql.placeholder, variant).prepare('kept');
      built.set(variant, prepared);
    }
    const { client } = driverOf(scope.tx);
    const own: Prepared<T> = Object.create(prepared, { client: { value: client } });
    return own.execute({ ...values, workspaceId: scope.workspaceId });
  };
}

/**
 * How the database says that two writes met: they waited for each other, one took away what the other had just seen, or
 * made first what both make.
 */
const met = new Set(['40P01', '40001', '23503', '23505']);
/** Tries of one write in all: whoever links to several things may meet as many who take them away. */
const mostTries = 4;

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
  const once = (tries: number) =>
    inTransaction(`${readOnly}SET LOCAL app.workspace_id = '${workspaceId}'`, async (tx) => {
      const scope = new Scope(tx, workspaceId, actorId, tries);
      return { result: await work(scope), last: scope.last };
    });
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(tries);
    } catch (error) {
      if (tries === most || !met.has(sqlState(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
    }
  }
}
