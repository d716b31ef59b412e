import { isConnectionError } from '@/db/client';
import { locales, preferred } from '@/lib/i18n/locales';
import { log } from '@/lib/log';
import { Crowded } from './gather';

/** Long enough for a busy database, short enough for someone who waits with a phone in the hand. */
const PATIENCE_MS = 10_000;

/** Gives up waiting for the database after a while; what was begun may still be committed, and a retry then finds it. */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('No answer'), { code: 'ECONNABORTED' })), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Logs what went wrong. @returns 429 where too many came at once, 503 where the database is out of reach and trying again helps, else 500 */
export function failed(event: string, error: unknown): 429 | 500 | 503 {
  if (error instanceof Crowded) return 429;
  if (isConnectionError(error)) {
    log.warn(event, { reason: 'database unreachable' });
    return 503;
  }
  log.fault(event, error);
  return 500;
}

/** The language that was asked for if it is offered, else the best one for the browser. */
export function languageFor(request: Request, wish: string | null, offered: readonly string[] = locales): string {
  if (wish && offered.includes(wish)) return wish;
  return preferred(request.headers.get('accept-language'), offered) ?? offered[0] ?? 'en';
}
