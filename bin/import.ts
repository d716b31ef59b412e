import { setPriority } from 'node:os';
import { closeDatabase, isConnectionError } from '../db/client';
import { inWorkspace } from '../db/scope';
import type { Said } from '../lib/exchange/apart';
import { advanceImport } from '../lib/exchange/jobs';
import { goOn } from '../lib/exchange/mutations';

/** Behind whoever waits for a page. */
const niceness = 10;
/** Seconds after which it is gone on with where the connection was lost. */
const soon = 3;

type Given = { workspaceId: string; importId: string };
const goOnSoon = ({ workspaceId, importId }: Given) =>
  inWorkspace(workspaceId, 'write', (scope) => goOn(scope, importId, soon));

const say = (said: Said) => new Promise((told) => process.send?.(said, told));

setPriority(niceness);
// It goes when whoever started it goes, and not before.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.once('disconnect', () => process.exit());
process.once('message', async (given: Given) => {
  try {
    await advanceImport(given);
    await say({ megabytes: process.resourceUsage().maxRSS / 1024 });
  } catch (error) {
    // Nobody else would for as long as whoever was at it may still be there.
    if (isConnectionError(error)) await goOnSoon(given).catch(() => {});
    await say({ error: error instanceof Error ? error : new Error(String(error)) });
  }
  await closeDatabase();
  process.exit();
});
