import { trustAddresses } from '@/lib/auth/address';
import { log } from '@/lib/log';
import { keepWorking } from './worker';

/** The database driver writes to a socket that it has already let go of, when the server ends a connection at a bad moment. */
export function isLostConnectionFault(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /\(reading 'write'\)/.test(error.message) &&
    /[/\\]postgres[/\\]/.test(error.stack ?? '')
  );
}

/** That one fault is survived: the driver opens another connection. Any other leaves a state that nobody knows. */
function survive(error: unknown): void {
  log.fault('process.uncaught', error);
  if (!isLostConnectionFault(error)) process.exit(1);
}

/** What this process does beside answering requests. */
export function startServices(): void {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  process.on('uncaughtException', survive);
  trustAddresses();
  keepWorking(stopping.signal).catch((error) => log.fault('jobs.ended', error));
}
