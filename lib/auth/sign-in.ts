import { system } from '@/db/system';
import { Refusal } from '@/lib/errors';
import { addJob } from '@/lib/jobs/queue';
import { log } from '@/lib/log';
import { findByEmail, normalEmail } from './accounts';
import { countAttempt, limits } from './limits';
import { verifyPassword } from './passwords';
import { addressPrefix, mailboxOf } from './rules';

/** What a session is made of. */
export type Account = { id: string; sessionEpoch: number };

/** Counts a try at an account's password; a right one is given back. `address` is the client's. */
export function countPasswordTry(email: string, address: string): Promise<() => Promise<void>> {
  const place = addressPrefix(address);
  const account = normalEmail(email);
  return countAttempt([
    { limit: limits.signInHere, subject: `${account} ${place ?? ''}` },
    { limit: limits.signInAccount, subject: account },
    { limit: limits.signInAddress, subject: place },
  ]);
}

/**
 * Who has this address and this password.
 * @param next where they were going, for the mail that someone unconfirmed gets again
 * @throws Refusal with one answer, after one time, for a wrong password and for an address that has no account;
 * auth.unverified only to who knows the password; auth.tooMany
 */
export async function checkPassword(email: string, password: string, address: string, next = '/'): Promise<Account> {
  const giveBack = await countPasswordTry(email, address);
  const user = await findByEmail(email);
  if (!(await verifyPassword(user?.passwordHash ?? null, password)) || !user) {
    log.warn('signin.refused');
    throw new Refusal('auth.wrongPassword', { status: 401, field: 'password' });
  }
  await giveBack();
  if (!user.emailVerifiedAt) {
    await countAttempt([{ limit: limits.mailAccount, subject: mailboxOf(user.email) }]);
    await addJob(system(), 'account.welcome', { email: user.email, locale: user.locale ?? 'en', next });
    throw new Refusal('auth.unverified', { status: 403 });
  }
  log.info('signin.done', { user: user.id });
  return { id: user.id, sessionEpoch: user.sessionEpoch };
}
