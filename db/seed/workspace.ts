import { eq } from 'drizzle-orm';
import { workspaces } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { system } from '@/db/system';
import { createWorkspace } from '@/lib/workspaces/mutations';
import { furnish } from './furnishing';
import { addViewer, ensurePeople } from './people';

const demo = {
  slug: 'demo',
  name: 'Solestory',
  locale: 'en' as const,
  timeZone: 'Europe/Amsterdam',
  template: 'shoe-shop' as const,
};

/** Makes what is missing of the demo: its people, its workspace with map and personas, its forms and answers. */
export async function ensureDemo(now: Date): Promise<void> {
  const { ownerId, viewerId } = await ensurePeople();
  const [known] = await system().select({ id: workspaces.id }).from(workspaces).where(eq(workspaces.slug, demo.slug));
  const { id } = known ?? (await createWorkspace(ownerId, demo, [demo.slug]));
  await inWorkspace(id, 'write', async (scope) => {
    await furnish(scope, demo.timeZone, now);
    if (!known) await addViewer(scope, viewerId);
  });
}
