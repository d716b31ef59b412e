import { createHmac } from 'node:crypto';
import { and, eq, lt, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { rateLimits } from '@/db/schema/users';
import { system } from '@/db/system';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { log } from '@/lib/log';

/** At most `most` attempts in a window of so many minutes, for one subject. */
type Limit = { name: string; most: number; minutes: number };

/** What is counted; null where nothing is known of whom to count. */
type Attempt = { limit: Limit; subject: string | null };

export const limits = {
  /** Wrong passwords for one account from one place, for one account from anywhere, and from one place for any account. */
  signInHere: { name: 'sign-in-here', most: 10, minutes: 15 },
  signInAccount: { name: 'sign-in-account', most: 50, minutes: 15 },
  signInAddress: { name: 'sign-in-address', most: 100, minutes: 15 },
  mailAccount: { name: 'mail-account', most: 5, minutes: 60 },
  mailAddress: { name: 'mail-address', most: 30, minutes: 60 },
  /** By one person, and to one mailbox by anybody. */
  invitations: { name: 'invitations', most: 100, minutes: 60 },
  invited: { name: 'invited', most: 5, minutes: 60 },
} as const satisfies Record<string, Limit>;

/** Neither addresses nor e-mails are stored: a keyed hash counts as well. */
function keyOf({ limit, subject }: Attempt): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`${limit.name}\0${subject}`).digest('hex');
}

function rowOf(attempt: Attempt, now: number) {
  const length = attempt.limit.minutes * 60_000;
  return { key: keyOf(attempt), windowStart: new Date(Math.floor(now / length) * length), count: 1 };
}

/**
 * Counts an attempt before it is made, so that many at once are no way around.
 * @returns what gives the attempt back, for one that was in order
 * @throws Refusal auth.tooMany (429) with the minutes until the window ends
 */
export async function countAttempt(
  attempts: Attempt[],
  now = Date.now(),
  db: Database | Transaction = system(),
): Promise<() => Promise<void>> {
  const counted = attempts.filter((attempt) => attempt.subject !== null);
  if (counted.length === 0) return async () => {};
  const rows = counted.map((attempt) => rowOf(attempt, now)).sort((a, b) => (a.key < b.key ? -1 : 1));
  const counts = await db
    .insert(rateLimits)
    .values(rows)
    .onConflictDoUpdate({
      target: [rateLimits.key, rateLimits.windowStart],
      set: { count: sql`${rateLimits.count} + excluded.count` },
    })
    .returning({ key: rateLimits.key, count: rateLimits.count });
  for (const attempt of counted) {
    const { limit } = attempt;
    const count = counts.find((row) => row.key === keyOf(attempt))?.count ?? 0;
    if (count <= limit.most) continue;
    log.warn('limit.reached', { limit: limit.name });
    const length = limit.minutes * 60_000;
    const minutes = Math.ceil((length - (now % length)) / 60_000);
    throw new Refusal('auth.tooMany', { status: 429, values: { minutes } });
  }
  const these = rows.map(({ key, windowStart }) =>
    and(eq(rateLimits.key, key), eq(rateLimits.windowStart, windowStart)),
  );
  return async () => {
    await db
      .update(rateLimits)
      .set({ count: sql`${rateLimits.count} - 1` })
      .where(or(...these));
  };
}

/** Forgets windows that are long over. */
export async function forgetOldAttempts(now = Date.now()): Promise<void> {
  await system()
    .delete(rateLimits)
    .where(lt(rateLimits.windowStart, new Date(now - 24 * 3600_000)));
}
