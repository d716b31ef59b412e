import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { workspaces } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import { notFound } from '@/lib/errors';
import { createJourney } from '../creation';
import type { newJourneySchema } from './schema';

/** Starts a journey from a template, in the workspace's language. */
export async function startJourney(scope: Scope, input: z.output<typeof newJourneySchema>): Promise<{ id: string }> {
  const [workspace] = await scope.tx
    .select({ locale: workspaces.locale })
    .from(workspaces)
    .where(eq(workspaces.id, scope.workspaceId));
  if (!workspace) throw notFound();
  return createJourney(scope, { ...input, locale: workspace.locale });
}
