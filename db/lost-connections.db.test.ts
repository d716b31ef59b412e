import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/**
 * Runs in a process of its own: the driver's exception is part of what is tested, and a test runner counts it as its own
 * failure. Every query carries a number, and says afterwards whether the answer was its own.
 */
const load = `
  import { sql } from 'drizzle-orm';
  import postgres from 'postgres';
  const plain = process.env.DATABASE_URL;
  const name = 'lost-' + process.pid;
  process.env.DATABASE_URL = plain + (plain.includes('?') ? '&' : '?') + 'application_name=' + name;
  process.on('uncaughtException', () => {});
  const { database, isConnectionError } = await import('./db/client.ts');
  const { inTransaction } = await import('./db/transaction.ts');
  const count = { right: 0, wrong: 0, lost: 0, strange: 0, waiting: 0 };
  const padding = 'x'.repeat(20000);
  const ask = (db, number) => db.execute(sql\`SELECT \${number}::text AS number, \${padding}::text, pg_sleep(0.003)\`);
  const own = (rows, number) => rows[0]?.number === number;
  const until = Date.now() + 4000;
  const one = async (index) => {
    for (let turn = 0; Date.now() < until; turn++) {
      const number = index + '.' + turn;
      count.waiting++;
      try {
        const mine = index % 2
          ? own(await ask(database(), number), number)
          : await inTransaction("SET LOCAL statement_timeout = 0", async (tx) => {
              const both = await Promise.all([ask(tx, number), ask(tx, number)]);
              return { result: both.every((rows) => own(rows, number)), last: [] };
            });
        count[mine ? 'right' : 'wrong']++;
      } catch (error) {
        count[isConnectionError(error) ? 'lost' : 'strange']++;
      }
      count.waiting--;
    }
  };
  const all = Promise.all(Array.from({ length: 24 }, (_, index) => one(index)));
  const killer = postgres(plain, { max: 1 });
  while (Date.now() < until) {
    await killer\`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = \${name} AND random() < 0.4\`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 8000))]);
  const after = await Promise.race([
    Promise.all(Array.from({ length: 20 }, () => database().execute(sql\`SELECT 1\`))).then(() => 'whole'),
    new Promise((resolve) => setTimeout(resolve, 8000, 'stuck')),
  ]);
  console.log(JSON.stringify({ ...count, after }));
  process.exit(0);
`;

test('killed connections leave no query waiting, give no query the answer of another, and the pool goes on', async () => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', load];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 });
  const { right, lost, ...rest } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
  expect(rest).toEqual({ wrong: 0, strange: 0, waiting: 0, after: 'whole' });
  expect(right).toBeGreaterThan(0);
  expect(lost).toBeGreaterThan(0);
}, 90_000);
