import { trustAddresses } from '@/lib/auth/address';
import { keepWorking } from '@/lib/jobs/worker';
import { log } from '@/lib/log';
import { schedule, tasks } from './tasks';

/**
 * Nothing uncaught ends the process: the database driver throws from a timer when the server ends a connection at a bad
 * moment, and an HTTP request that the browser breaks off may do the same. Whoever asked has had an answer or waits for none.
 */
function survive(error: unknown): void {
  log.fault('process.uncaught', error);
}

/** What this process does beside answering requests. */
export function startServices(): void {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  process.on('uncaughtException', survive);
  trustAddresses();
  keepWorking(tasks, schedule, stopping.signal).catch((error) => log.fault('jobs.ended', error));
}
