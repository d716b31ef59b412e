import 'server-only';
import { eq } from 'drizzle-orm';
import { cookies } from 'next/headers';
import { users } from '@/db/schema/users';
import { system } from '@/db/system';
import { env } from '@/lib/env';
import { isLocale } from '@/lib/i18n/locales';
import { localeCookie } from './request-language';
import { currentUser } from './session';

/** Keeps a language on this browser for a year, and in the account of whoever is signed in. Anything else is ignored. */
export async function chooseLocale(locale: unknown): Promise<void> {
  if (!isLocale(locale)) return;
  const secure = env().NEXTAUTH_URL.startsWith('https://');
  (await cookies()).set(localeCookie, locale, {
    path: '/',
    sameSite: 'lax',
    secure,
    httpOnly: true,
    maxAge: 365 * 24 * 3600,
  });
  const user = await currentUser();
  if (user) await system().update(users).set({ locale }).where(eq(users.id, user.id));
}
