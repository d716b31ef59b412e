import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { users } from '@/db/schema/users';
import { system } from '@/db/system';
import type { profileSchema } from './schema';

/** Writes what someone says of themselves; an empty theme is that of their system. */
export async function saveProfile(userId: string, input: z.output<typeof profileSchema>): Promise<void> {
  const { name, locale, theme } = input;
  await system()
    .update(users)
    .set({ name, locale, theme: theme === '' ? null : theme })
    .where(eq(users.id, userId));
}

/** Whether a person has a password to change; who signs in at a provider may have none. */
export async function hasPassword(userId: string): Promise<boolean> {
  const [user] = await system().select({ hash: users.passwordHash }).from(users).where(eq(users.id, userId));
  return Boolean(user?.hash);
}
