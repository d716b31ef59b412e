import 'server-only';
import { eq } from 'drizzle-orm';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { users } from '@/db/schema/users';
import { system } from '@/db/system';
import { Refusal } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { authOptions } from './options';

export type User = {
  id: string;
  email: string;
  name: string;
  locale: Locale | null;
  theme: 'light' | 'dark' | null;
};

/** Who is signed in, read from the database at each request; null also where the session was ended elsewhere. */
export const currentUser = cache(async (): Promise<User | null> => {
  const session = await getServerSession(authOptions());
  if (!session?.userId) return null;
  const [user] = await system()
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      locale: users.locale,
      theme: users.theme,
      sessionEpoch: users.sessionEpoch,
    })
    .from(users)
    .where(eq(users.id, session.userId));
  if (!user || user.sessionEpoch !== session.sessionEpoch) return null;
  const { sessionEpoch: _, ...known } = user;
  return known;
});

/** The signed-in user, for a write. @throws Refusal errors.signedOut (401) where there is none */
export async function actingUser(): Promise<User> {
  const user = await currentUser();
  if (!user) throw new Refusal('errors.signedOut', { status: 401 });
  return user;
}

/** The signed-in user; a visitor is sent to sign in and comes back to where they were going. */
export async function requireUser(): Promise<User> {
  const user = await currentUser();
  if (user) return user;
  const path = (await headers()).get('x-path') ?? '/';
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}
