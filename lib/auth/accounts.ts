import { eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { sqlState } from '@/db/client';
import { users } from '@/db/schema/users';
import { system } from '@/db/system';
import { Refusal } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { hashPassword } from './passwords';

type NewUser = {
  email: string;
  name: string;
  /** None for someone who signs in at a provider only. */
  password?: string;
  locale?: Locale;
  /** Whether the address is known to be theirs; without it they cannot sign in. */
  verified: boolean;
};

/** E-mail addresses are compared and stored in lower case. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

/**
 * Makes an account without asking: for the demo, for tests and for people whom a provider vouches for.
 * @throws Refusal auth.emailTaken where the address has an account
 */
export async function createUser({ email, name, password, locale, verified }: NewUser): Promise<{ id: string }> {
  const id = uuidv7();
  const row = {
    id,
    email: normalEmail(email),
    name,
    passwordHash: password ? await hashPassword(password) : null,
    locale,
    emailVerifiedAt: verified ? new Date() : null,
  };
  try {
    await system().insert(users).values(row);
  } catch (error) {
    if (sqlState(error) === '23505') throw new Refusal('auth.emailTaken', { field: 'email' });
    throw error;
  }
  return { id };
}

/** Ends every session of a person: each carries the number that this counts up. */
export const nextEpoch = { sessionEpoch: sql`${users.sessionEpoch} + 1` };

/** The account with this address, however it is written; null where there is none. */
export async function findByEmail(email: string) {
  const [user] = await system()
    .select()
    .from(users)
    .where(eq(users.email, normalEmail(email)));
  return user ?? null;
}
