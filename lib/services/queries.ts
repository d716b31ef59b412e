import { sql } from 'drizzle-orm';
import { database } from '@/db/client';

/** Milliseconds that the database has to answer. */
const patience = 1500;

/** Whether the database answers at all, and within a time that a watchdog waits. */
export async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, patience, false).unref());
  const answer = database()
    .execute(sql`SELECT 1`)
    .then(
      () => true,
      () => false,
    );
  return Promise.race([answer, late]);
}
