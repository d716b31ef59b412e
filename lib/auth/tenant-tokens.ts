import { and, eq } from 'drizzle-orm';
import { tokens, workspaces } from '@/db/schema/workspaces';
import { anyOf } from '@/db/scope';
import { system } from '@/db/system';
import { hashToken } from './tokens';

/** What a link leads to: a form or an invitation by its id, and the workspace that it is of. */
export type LinkTarget = { id: string; workspaceId: string; slug: string; workspace: string; timeZone: string };

const columns = {
  tokenHash: tokens.tokenHash,
  id: tokens.targetId,
  workspaceId: tokens.workspaceId,
  slug: workspaces.slug,
  workspace: workspaces.name,
  timeZone: workspaces.timeZone,
};

/** Whose the tokens of links are, in their order, where no workspace is known yet; null for one that was never given out. */
export async function findTokens(
  kind: 'form' | 'invitation',
  given: readonly string[],
): Promise<(LinkTarget | null)[]> {
  const hashes = given.map(hashToken);
  const rows = await system()
    .select(columns)
    .from(tokens)
    .innerJoin(workspaces, eq(workspaces.id, tokens.workspaceId))
    .where(and(anyOf(tokens.tokenHash, hashes), eq(tokens.kind, kind)));
  const known = new Map(rows.map(({ tokenHash, ...target }) => [tokenHash, target]));
  return hashes.map((hash) => known.get(hash) ?? null);
}

/** As `findTokens`, of one. */
export async function findToken(kind: 'form' | 'invitation', token: string): Promise<LinkTarget | null> {
  const [target] = await findTokens(kind, [token]);
  return target ?? null;
}
