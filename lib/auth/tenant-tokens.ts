import { and, eq } from 'drizzle-orm';
import { tokens } from '@/db/schema/workspaces';
import { system } from '@/db/system';
import { hashToken } from './tokens';

/** Whose the token of a link is, where no workspace is known yet; null for one that was never given out. */
export async function findToken(
  kind: 'form' | 'invitation',
  token: string,
): Promise<{ workspaceId: string; id: string } | null> {
  const [target] = await system()
    .select({ workspaceId: tokens.workspaceId, id: tokens.targetId })
    .from(tokens)
    .where(and(eq(tokens.tokenHash, hashToken(token)), eq(tokens.kind, kind)));
  return target ?? null;
}
