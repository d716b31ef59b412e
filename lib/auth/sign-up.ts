import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { users } from '@/db/schema/users';
import { system } from '@/db/system';
import { Refusal } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { addJob } from '@/lib/jobs/queue';
import { log } from '@/lib/log';
import { normalEmail } from './accounts';
import { countAttempt, limits } from './limits';
import { hashPassword, verifyPassword } from './passwords';
import { addressPrefix, mailboxOf, passwordWeakness } from './rules';
import { type Account, countPasswordTry } from './sign-in';
import { consumeToken, peekToken } from './tokens';

/** @throws Refusal auth.passwordCommon or auth.passwordOwnName, at the field `password` */
export function refuseWeak(password: string, who: { email: string; name: string }): void {
  const weakness = passwordWeakness(password, who);
  if (weakness) throw new Refusal(weakness, { field: 'password' });
}

/** Counts a request that sends a mail to an address which somebody typed. */
export function countMailRequest(email: string, address: string): Promise<unknown> {
  return countAttempt([
    { limit: limits.mailAccount, subject: mailboxOf(email) },
    { limit: limits.mailAddress, subject: addressPrefix(address) },
  ]);
}

type SignUp = { email: string; name: string; password: string; locale: Locale; next: string; address: string };

/**
 * Asks for an account. Answers and takes the same whether there is one already: the mail tells, and only its owner reads it.
 * Until an address is confirmed the latest to ask for it decides name and password; confirming takes the password as well.
 * @throws Refusal for a weak password; auth.tooMany
 */
export async function signUp({ email, name, password, locale, next, address }: SignUp): Promise<void> {
  refuseWeak(password, { email, name });
  await countMailRequest(email, address);
  const row = { id: uuidv7(), email: normalEmail(email), name, passwordHash: await hashPassword(password), locale };
  await system().transaction(async (tx) => {
    await tx
      .insert(users)
      .values(row)
      .onConflictDoUpdate({
        target: users.email,
        set: { name: sql`excluded.name`, passwordHash: sql`excluded.password_hash`, locale: sql`excluded.locale` },
        setWhere: isNull(users.emailVerifiedAt),
      });
    await addJob(tx, 'account.welcome', { email: row.email, locale, next });
  });
}

/** Whose confirmation link this is, while it holds. */
export async function unconfirmedAccount(token: string): Promise<{ id: string; email: string } | null> {
  const userId = await peekToken(system(), token, 'verify');
  if (!userId) return null;
  const [user] = await system().select({ id: users.id, email: users.email }).from(users).where(eq(users.id, userId));
  return user ?? null;
}

/**
 * Confirms an address. The password is asked for, so that nobody confirms an account that a stranger made in their name.
 * @throws Refusal auth.linkOver (410), auth.wrongConfirmation, auth.tooMany
 */
export async function confirmAddress(token: string, password: string, address: string): Promise<Account> {
  const found = await unconfirmedAccount(token);
  if (!found) throw new Refusal('auth.linkOver', { status: 410 });
  const giveBack = await countPasswordTry(found.email, address);
  const [user] = await system().select().from(users).where(eq(users.id, found.id));
  if (!(await verifyPassword(user?.passwordHash ?? null, password))) {
    throw new Refusal('auth.wrongConfirmation', { status: 401, field: 'password' });
  }
  await giveBack();
  return system().transaction(async (tx) => {
    const userId = await consumeToken(tx, token, 'verify');
    if (!userId) throw new Refusal('auth.linkOver', { status: 410 });
    const [confirmed] = await tx
      .update(users)
      .set({ emailVerifiedAt: new Date() })
      // What was verified above must still be what is stored.
      .where(and(eq(users.id, userId), eq(users.passwordHash, user?.passwordHash ?? '')))
      .returning({ id: users.id, sessionEpoch: users.sessionEpoch });
    if (!confirmed) throw new Refusal('auth.linkOver', { status: 410 });
    log.info('account.confirmed', { user: userId });
    return confirmed;
  });
}
