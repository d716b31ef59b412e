import { databaseAnswers } from '@/lib/services/queries';
import { version } from '@/package.json';

/** For load balancers and watchdogs; says nothing that a stranger may not know. */
export async function GET(): Promise<Response> {
  const up = await databaseAnswers();
  return Response.json(
    { version, database: up ? 'up' : 'down' },
    { status: up ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

export const dynamic = 'force-dynamic';
