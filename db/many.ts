import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { driverOf } from './driver';
import type { Scope } from './scope';

/** Rows up to which a statement is worth a plan of its own on each connection. */
const planned = 32;
/** Characters up to which a value is worth looking for among those before it. */
const longestShared = 64;
const texts = new Map<string, string>();

function textOf(table: PgTable, columns: readonly PgColumn[], rows: readonly string[], ending: string): string {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  return `INSERT INTO "${getTableName(table)}" (${names}) VALUES ${rows.join(', ')} ${ending}`;
}

/** For as many rows, each with values of its own beside the workspace, which stands first. */
function placesOf(columns: number, rows: number): string[] {
  return Array.from({ length: rows }, (_, row) => {
    const own = Array.from({ length: columns }, (__, at) => `$${at === 0 ? 1 : row * (columns - 1) + at + 1}`);
    return `(${own.join(', ')})`;
  });
}

/** What stands more than once in columns of one type, sent once: the database reads and keeps each value that it is given. */
function shared(columns: readonly PgColumn[], rows: readonly unknown[][]) {
  const types = columns.map((column) => column.getSQLType());
  const known = new Map<string, string>();
  const above: { value: unknown; place: string }[] = [];
  const values: unknown[] = [];
  const placeOf = (value: unknown, at: number): string => {
    if (value !== null && typeof value === 'object') return `$${values.push(value)}`;
    const before = above[at];
    if (before && before.value === value) return before.place;
    if (typeof value === 'string' && value.length > longestShared) return `$${values.push(value)}`;
    const key = `${types[at]} ${typeof value} ${value}`;
    const place = known.get(key) ?? `$${values.push(value)}`;
    known.set(key, place);
    above[at] = { value, place };
    return place;
  };
  return { places: rows.map((row) => `(${row.map(placeOf).join(', ')})`), values };
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
  const keys = Object.keys(rows[0] ?? {});
  const columns = ['workspaceId', ...keys].map((key) => all[key] as PgColumn);
  const valuesOf = (row: R) =>
    keys.map((key, at) => {
      const value = (row as Record<string, unknown>)[key];
      return value === null ? null : columns[at + 1]?.mapToDriverValue(value);
    });
  if (rows.length > planned) {
    const { places, values } = shared(
      columns,
      rows.map((row) => [workspaceId, ...valuesOf(row)]),
    );
    const text = textOf(table, columns, places, ending);
    logger.logQuery(text, values);
    return client.unsafe(text, values, { prepare: false });
  }
  const name = `${getTableName(table)} ${keys.join(' ')} ${rows.length} ${ending}`;
  const text = texts.get(name) ?? textOf(table, columns, placesOf(columns.length, rows.length), ending);
  texts.set(name, text);
  const parameters = [workspaceId, ...rows.flatMap(valuesOf)];
  logger.logQuery(text, parameters);
  return client.unsafe(text, parameters, { prepare: true });
}
