import { setPriority } from 'node:os';
import { closeDatabase } from '../db/client';
import type { Said } from '../lib/exchange/apart';
import { advanceImport } from '../lib/exchange/jobs';

/** Behind whoever waits for a page. */
const niceness = 10;

const say = (said: Said) => new Promise((told) => process.send?.(said, told));

setPriority(niceness);
// It goes when whoever started it goes, and not before.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.once('disconnect', () => process.exit());
process.once('message', async (given: { workspaceId: string; importId: string }) => {
  try {
    await advanceImport(given);
    await say({ megabytes: process.resourceUsage().maxRSS / 1024 });
  } catch (error) {
    await say({ error: error instanceof Error ? error : new Error(String(error)) });
  }
  await closeDatabase();
  process.exit();
});
