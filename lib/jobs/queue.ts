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

/** A job of which there is one at a time by this key, to run at a time yet to come; the same key again puts it off. */
export async function addJobLater<N extends JobName>(
  tx: Transaction | Database,
  name: N,
  payload: Payloads[N],
  { key, seconds }: { key: string; seconds: number },
): Promise<void> {
  await tx.execute(
    sql`SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key := ${key}, run_at := now() + ${seconds} * interval '1 second')`,
  );
}

/** Takes back what `addJobLater` added. */
export async function removeJob(tx: Transaction | Database, key: string): Promise<void> {
  await tx.execute(sql`SELECT graphile_worker.remove_job(${key})`);
}
