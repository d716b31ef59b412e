import { sql } from 'drizzle-orm';
import { system } from '@/db/system';
import { version } from '@/package.json';

/** Milliseconds that the database has to answer. */
const patience = 1500;

async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, patience, false).unref());
  const answer = system()
    .execute(sql`SELECT 1`)
    .then(
      () => true,
      () => false,
    );
  return Promise.race([answer, late]);
}

/** For load balancers and watchdogs; says nothing that a stranger may not know. */
export async function GET(): Promise<Response> {
  const up = await databaseAnswers();
  return Response.json(
    { version, database: up ? 'up' : 'down' },
    { status: up ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

export const dynamic = 'force-dynamic';
