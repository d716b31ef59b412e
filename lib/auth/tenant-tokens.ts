import { and, eq } from 'drizzle-orm';
import { tokens, workspaces } from '@/db/schema/workspaces';
import { system } from '@/db/system';
import { hashToken } from './tokens';

/** What a link leads to: a form or an invitation by its id, and the workspace that it is of. */
export type LinkTarget = { id: string; workspaceId: string; slug: string; workspace: string; timeZone: string };

/** Whose the token of a link is, where no workspace is known yet; null for one that was never given out. */
export async function findToken(kind: 'form' | 'invitation', token: string): Promise<LinkTarget | null> {
  const [target] = await system()
    .select({
      id: tokens.targetId,
      workspaceId: tokens.workspaceId,
      slug: workspaces.slug,
      workspace: workspaces.name,
      timeZone: workspaces.timeZone,
    })
    .from(tokens)
    .innerJoin(workspaces, eq(workspaces.id, tokens.workspaceId))
    .where(and(eq(tokens.tokenHash, hashToken(token)), eq(tokens.kind, kind)));
  return target ?? null;
}
