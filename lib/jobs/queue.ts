import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import type { JobName, Payloads } from './payloads';

/** Adds a job in the transaction of the data that it is about: it runs after the commit, and never without one. */
export async function addJob<N extends JobName>(
  tx: Transaction | Database,
  name: N,
  payload: Payloads[N],
): Promise<void> {
  await tx.execute(sql`SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json)`);
}
