import { v7 as uuidv7 } from 'uuid';
import { memberships } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import { createUser, findByEmail } from '@/lib/auth/accounts';

const password = 'touchline-demo';

async function ensureUser(email: string, name: string): Promise<string> {
  const known = await findByEmail(email);
  return known?.id ?? (await createUser({ email, name, password, verified: true })).id;
}

/** Who shows the demo, and a manager who may look and not touch. Their language is their browser's. */
export async function ensurePeople(): Promise<{ ownerId: string; viewerId: string }> {
  return {
    ownerId: await ensureUser('demo@touchline.example', 'Robin Vos'),
    viewerId: await ensureUser('viewer@touchline.example', 'Mara Visser'),
  };
}

/** Lets someone look at a workspace; whoever is a member of it already keeps their role. */
export async function addViewer(scope: Scope, userId: string): Promise<void> {
  await scope.tx
    .insert(memberships)
    .values(scope.row({ id: uuidv7(), userId, role: 'viewer' as const }))
    .onConflictDoNothing();
}
