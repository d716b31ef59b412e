import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { signInTokens, users } from '@/db/schema/users';
import { system } from '@/db/system';
import { Refusal } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { addJob } from '@/lib/jobs/queue';
import { log } from '@/lib/log';
import { nextEpoch, normalEmail } from './accounts';
import { hashPassword, verifyPassword } from './passwords';
import { type Account, countPasswordTry } from './sign-in';
import { countMailRequest, refuseWeak } from './sign-up';
import { consumeToken, peekToken } from './tokens';

/**
 * Asks for a link to choose a new password. Whether there is such an account is looked up by the job, so that neither the
 * answer nor its time tells.
 * @throws Refusal auth.tooMany
 */
export async function requestReset(email: string, locale: Locale, address: string): Promise<void> {
  await countMailRequest(email, address);
  await addJob(system(), 'account.reset', { email: normalEmail(email), locale });
}

/** Ends all sessions and all open links of a person, and tells them. */
async function storePassword(tx: Transaction, userId: string, passwordHash: string): Promise<Account> {
  const [user] = await tx
    .update(users)
    .set({ passwordHash, ...nextEpoch })
    .where(eq(users.id, userId))
    .returning({ id: users.id, sessionEpoch: users.sessionEpoch });
  if (!user) throw new Refusal('auth.linkOver', { status: 410 });
  await tx.delete(signInTokens).where(and(eq(signInTokens.userId, userId), eq(signInTokens.purpose, 'reset')));
  await addJob(tx, 'account.passwordChanged', { userId });
  log.info('password.changed', { user: userId });
  return user;
}

/** Whether a reset link still holds. */
export const resetHolds = async (token: string): Promise<boolean> =>
  (await peekToken(system(), token, 'reset')) !== null;

/**
 * Sets a new password by a link, once, and ends all sessions. Who has the link has the mailbox: the address is confirmed too.
 * @throws Refusal auth.linkOver (410), or for a weak password
 */
export async function resetPassword(token: string, password: string): Promise<void> {
  const userId = await peekToken(system(), token, 'reset');
  const [user] = userId ? await system().select().from(users).where(eq(users.id, userId)) : [];
  if (!user) throw new Refusal('auth.linkOver', { status: 410 });
  refuseWeak(password, user);
  const passwordHash = await hashPassword(password);
  await system().transaction(async (tx) => {
    if (!(await consumeToken(tx, token, 'reset'))) throw new Refusal('auth.linkOver', { status: 410 });
    await tx
      .update(users)
      .set({ emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, now())` })
      .where(eq(users.id, user.id));
    await storePassword(tx, user.id, passwordHash);
  });
}

type Change = { current: string; password: string; address: string };

/**
 * Changes the password of someone who knows the present one, and ends their other sessions.
 * @returns what this browser's new session is made of
 * @throws Refusal auth.wrongCurrent at the field `current`, for a weak password, auth.tooMany
 */
export async function changePassword(userId: string, { current, password, address }: Change): Promise<Account> {
  const [user] = await system().select().from(users).where(eq(users.id, userId));
  if (!user) throw new Refusal('errors.signedOut', { status: 401 });
  const giveBack = await countPasswordTry(user.email, address);
  if (!(await verifyPassword(user.passwordHash, current))) {
    throw new Refusal('auth.wrongCurrent', { status: 401, field: 'current' });
  }
  await giveBack();
  refuseWeak(password, user);
  const passwordHash = await hashPassword(password);
  return system().transaction((tx) => storePassword(tx, userId, passwordHash));
}

/** Ends every session of a person, on every device. */
export async function signOutEverywhere(userId: string): Promise<void> {
  await system().update(users).set(nextEpoch).where(eq(users.id, userId));
  log.info('sessions.ended', { user: userId });
}
