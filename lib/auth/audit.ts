import { v7 as uuidv7 } from 'uuid';
import { auditEntries } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';

/** Writes who did what, in the transaction of the change itself. `action` is noun.verb. */
export async function recordAct(scope: Scope, action: string, targetId: string | null): Promise<void> {
  await scope.tx
    .insert(auditEntries)
    .values(scope.row({ id: uuidv7(), actorId: scope.actorId, action, targetId, detail: {} }));
}
