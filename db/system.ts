import { sql } from 'drizzle-orm';
import { type Database, database, type Transaction } from './client';
import { isUuid } from './scope';

/** What no tenant owns: users, sign-in, token look-up, job claims. Tenant tables show no row through it. */
export function system(): Database {
  return database();
}

/** Reads a person's own memberships over all workspaces, and nothing else of any tenant. */
export async function asUser<T>(userId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (!isUuid(userId)) throw new Error('A user id must be a UUID');
  return database().transaction(async (tx) => {
    await tx.execute(sql.raw(`SET TRANSACTION READ ONLY; SET LOCAL app.user_id = '${userId}'`));
    return work(tx);
  });
}
