import { v7 as uuidv7 } from 'uuid';
import { users } from './schema/users';
import { memberships, workspaces } from './schema/workspaces';
import { inWorkspace } from './scope';
import { system } from './system';

export type MintedWorkspace = { id: string; slug: string; ownerId: string };

/** An empty workspace with its owner, for one test alone. */
export async function mintWorkspace(): Promise<MintedWorkspace> {
  const [id, ownerId] = [uuidv7(), uuidv7()];
  const slug = `w-${id}`;
  await system()
    .insert(users)
    .values({ id: ownerId, email: `${ownerId}@example.test`, name: 'Owner', emailVerifiedAt: new Date() });
  await inWorkspace(id, 'write', async (scope) => {
    await scope.tx.insert(workspaces).values({ id, slug, name: 'Minted', locale: 'en', timeZone: 'Europe/Amsterdam' });
    await scope.tx.insert(memberships).values(scope.row({ id: uuidv7(), userId: ownerId, role: 'owner' as const }));
  });
  return { id, slug, ownerId };
}
