import { and, eq, isNull } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { journeys, mapViews } from '@/db/schema/journeys';
import type { Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import type { viewIdSchema, viewSchema } from './schema';

/** Whose a view is: the one's who acts, or the team's. */
const owned = (ownerId: string | null) => (ownerId ? eq(mapViews.ownerId, ownerId) : isNull(mapViews.ownerId));

/** Of one map and one owner: more are not found again, and a viewer may keep them too. */
const mostViews = 50;

async function save(
  scope: Scope,
  ownerId: string | null,
  { journeyId, name, settings, replace }: z.output<typeof viewSchema>,
) {
  // Locked: two saves of one name make one view.
  const [journey] = await scope.tx
    .select({ id: journeys.id })
    .from(journeys)
    .where(scope.of(journeys, eq(journeys.id, journeyId)))
    .for('no key update');
  if (!journey) throw notFound();
  const all = and(eq(mapViews.journeyId, journeyId), owned(ownerId));
  const same = scope.of(mapViews, all, eq(mapViews.name, name));
  const [taken] = await scope.tx.select({ id: mapViews.id }).from(mapViews).where(same);
  if (taken && !replace) throw new Refusal('journeys.viewTaken', { field: 'name' });
  if (taken) {
    await scope.tx.update(mapViews).set({ settings }).where(same);
    return taken;
  }
  if ((await scope.tx.$count(mapViews, scope.of(mapViews, all))) >= mostViews)
    throw new Refusal('journeys.tooManyViews', { field: 'name', values: { most: mostViews } });
  const id = uuidv7();
  await scope.tx.insert(mapViews).values(scope.row({ id, journeyId, ownerId, name, settings }));
  return { id };
}

async function remove(scope: Scope, ownerId: string | null, { id }: z.output<typeof viewIdSchema>) {
  const [removed] = await scope.tx
    .delete(mapViews)
    .where(scope.of(mapViews, eq(mapViews.id, id), owned(ownerId)))
    .returning({ id: mapViews.id });
  if (!removed) throw notFound();
  return removed;
}

function actor(scope: Scope): string {
  if (!scope.actorId) throw new Error('A view of one’s own needs someone');
  return scope.actorId;
}

/**
 * For whoever acts alone. @throws Refusal errors.notFound where the workspace has no such journey; journeys.viewTaken where
 * there is one of this name and it is not to be replaced; journeys.tooManyViews
 */
export const saveOwn = async (scope: Scope, input: z.output<typeof viewSchema>): Promise<{ id: string }> =>
  save(scope, actor(scope), input);

/** For everyone in the workspace. @throws Refusal as `saveOwn` */
export const saveForTeam = (scope: Scope, input: z.output<typeof viewSchema>): Promise<{ id: string }> =>
  save(scope, null, input);

/** @throws Refusal errors.notFound for a view that is not one's own */
export const removeOwn = async (scope: Scope, input: z.output<typeof viewIdSchema>): Promise<{ id: string }> =>
  remove(scope, actor(scope), input);

/** @throws Refusal errors.notFound for a view that is not the team's */
export const removeOfTeam = (scope: Scope, input: z.output<typeof viewIdSchema>): Promise<{ id: string }> =>
  remove(scope, null, input);
