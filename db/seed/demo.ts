import { closeDatabase } from '@/db/client';
import { env } from '@/lib/env';
import { ensureDemo } from './workspace';

async function main(): Promise<void> {
  if (env().TOUCHLINE_DEMO) await ensureDemo(new Date());
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(closeDatabase);
