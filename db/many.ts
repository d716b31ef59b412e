import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { driverOf } from './driver';
import type { Scope } from './scope';

/** Rows up to which a statement is worth a plan of its own on each connection. */
const planned = 32;
const texts = new Map<string, string>();

function textOf(table: PgTable, columns: readonly PgColumn[], rows: number, ending: string): string {
  // The workspace is one value, and stands first.
  const places = columns.length - 1;
  const values = Array.from({ length: rows }, (_, row) => {
    const own = columns.map((__, at) => `$${at === 0 ? 1 : row * places + at + 1}`);
    return `(${own.join(', ')})`;
  });
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  return `INSERT INTO "${getTableName(table)}" (${names}) VALUES ${values.join(', ')} ${ending}`;
}

/**
 * Inserts rows of the scope's workspace in one statement. As the query builder would, but its text is made once for each
 * number of rows: with hundreds of values, making it costs more than carrying it out.
 * @param rows at least one; all with the same keys, of which none is `workspaceId`
 * @param ending what follows the values; a constant, with no value of anybody in it
 * @returns what the statement returns, by the columns' names in the table
 */
export async function insertRows<R extends object>(
  { tx, workspaceId }: Scope,
  table: PgTable,
  rows: readonly R[],
  ending: string,
): Promise<unknown[]> {
  const { client, logger } = driverOf(tx);
  const all = getTableColumns(table) as Record<string, PgColumn>;
  const keys = ['workspaceId', ...Object.keys(rows[0] ?? {})];
  const columns = keys.map((key) => all[key] as PgColumn);
  const name = `${getTableName(table)} ${keys.join(' ')} ${rows.length} ${ending}`;
  const text = texts.get(name) ?? textOf(table, columns, rows.length, ending);
  const prepare = rows.length <= planned;
  if (prepare) texts.set(name, text);
  const parameters: unknown[] = [workspaceId];
  for (const row of rows) {
    const values = row as Record<string, unknown>;
    for (const [at, key] of keys.entries()) {
      if (at > 0) parameters.push(values[key] === null ? null : columns[at]?.mapToDriverValue(values[key]));
    }
  }
  logger.logQuery(text, parameters);
  return client.unsafe(text, parameters, { prepare });
}
