import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { signInTokens } from '@/db/schema/users';

type Purpose = 'verify' | 'reset';

/** Minutes that a link stays valid. */
const tokenLife: Record<Purpose, number> = { verify: 24 * 60, reset: 60 };

/** 256 random bits, fit for a link. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: its SHA-256 in hexadecimal. A token is long and random, so it needs no salt. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Makes a link for a person and returns its raw token. A newer reset link ends the older ones; confirming takes the password
 * too, so there the mail that arrived first keeps working.
 */
export async function issueToken(tx: Transaction, userId: string, purpose: Purpose): Promise<string> {
  const token = makeToken();
  const older = and(eq(signInTokens.userId, userId), eq(signInTokens.purpose, purpose));
  if (purpose === 'reset') await tx.delete(signInTokens).where(older);
  await tx.insert(signInTokens).values({
    tokenHash: hashToken(token),
    userId,
    purpose,
    expiresAt: new Date(Date.now() + tokenLife[purpose] * 60_000),
  });
  return token;
}

const usable = (token: string, purpose: Purpose) =>
  and(
    eq(signInTokens.tokenHash, hashToken(token)),
    eq(signInTokens.purpose, purpose),
    isNull(signInTokens.usedAt),
    gt(signInTokens.expiresAt, new Date()),
  );

/** Whose link this is, while it holds; looking does not use it up. */
export async function peekToken(db: Database, token: string, purpose: Purpose): Promise<string | null> {
  const [row] = await db.select({ userId: signInTokens.userId }).from(signInTokens).where(usable(token, purpose));
  return row?.userId ?? null;
}

/** Uses a link up and says whose it was: of several at once, one gets an answer and the others null. */
export async function consumeToken(tx: Transaction, token: string, purpose: Purpose): Promise<string | null> {
  const [row] = await tx
    .update(signInTokens)
    .set({ usedAt: new Date() })
    .where(usable(token, purpose))
    .returning({ userId: signInTokens.userId });
  return row?.userId ?? null;
}
