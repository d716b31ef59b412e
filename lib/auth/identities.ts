import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '@/db/client';
import { identities, users } from '@/db/schema/users';
import { system } from '@/db/system';
import { log } from '@/lib/log';
import { nextEpoch, normalEmail } from './accounts';
import type { Claims } from './oidc';
import type { Account } from './sign-in';

const account = { id: users.id, sessionEpoch: users.sessionEpoch };

/**
 * The account of an address that the provider vouches for. One whose address was never confirmed may have been made by
 * a stranger: its password and its sessions end.
 */
async function adopt(tx: Transaction, email: string, name: string): Promise<Account> {
  await tx.insert(users).values({ id: uuidv7(), email, name, emailVerifiedAt: new Date() }).onConflictDoNothing();
  const [user] = await tx.select().from(users).where(eq(users.email, email)).for('update');
  if (!user) throw new Error('An account that was just made is gone');
  if (user.emailVerifiedAt) return user;
  const [adopted] = await tx
    .update(users)
    .set({ emailVerifiedAt: new Date(), passwordHash: null, name, ...nextEpoch })
    .where(eq(users.id, user.id))
    .returning(account);
  return adopted ?? user;
}

/**
 * Who someone is here whom the provider knows: by its subject, and at the first time by an address that it has verified.
 * @returns null where the provider does not say that the address is verified
 */
export async function identify(provider: string, claims: Claims): Promise<Account | null> {
  return system().transaction(async (tx) => {
    const [linked] = await tx
      .select(account)
      .from(identities)
      .innerJoin(users, eq(users.id, identities.userId))
      .where(and(eq(identities.provider, provider), eq(identities.subject, claims.sub)));
    if (linked) return linked;
    if (!claims.email || claims.email_verified !== true) return null;
    const email = normalEmail(claims.email);
    const user = await adopt(tx, email, claims.name?.trim().slice(0, 100) || email);
    await tx.insert(identities).values({ provider, subject: claims.sub, userId: user.id }).onConflictDoNothing();
    log.info('identity.linked', { user: user.id });
    return { id: user.id, sessionEpoch: user.sessionEpoch };
  });
}
