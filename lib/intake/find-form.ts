import { and, eq } from 'drizzle-orm';
import { tokens, workspaces } from '@/db/schema/workspaces';
import { system } from '@/db/system';
import { hashToken } from '@/lib/auth/tokens';

/** Whose form a public address leads to. */
export type FormAddress = { workspaceId: string; workspaceName: string; timeZone: string; formId: string };

/** What an address leads to; null where it leads nowhere. */
export async function findForm(token: string): Promise<FormAddress | null> {
  if (!/^[\w-]{1,64}$/.test(token)) return null;
  const [found] = await system()
    .select({
      workspaceId: tokens.workspaceId,
      workspaceName: workspaces.name,
      timeZone: workspaces.timeZone,
      formId: tokens.targetId,
    })
    .from(tokens)
    .innerJoin(workspaces, eq(workspaces.id, tokens.workspaceId))
    .where(and(eq(tokens.tokenHash, hashToken(token)), eq(tokens.kind, 'form')));
  return found ?? null;
}
