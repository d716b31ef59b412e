import { asc, eq, isNull, or } from 'drizzle-orm';
import { journeys, mapViews } from '@/db/schema/journeys';
import { isUuid, type Scope } from '@/db/scope';
import type { SavedView } from './schema';

/** The team's views of a map and those of whoever asks, by name; null where the workspace has no such journey. */
export async function viewsOf(scope: Scope, journeyId: string): Promise<SavedView[] | null> {
  if (!isUuid(journeyId)) return null;
  const mine = scope.actorId ? eq(mapViews.ownerId, scope.actorId) : undefined;
  const [found, rows] = await Promise.all([
    scope.tx
      .select({ id: journeys.id })
      .from(journeys)
      .where(scope.of(journeys, eq(journeys.id, journeyId))),
    scope.tx
      .select({ id: mapViews.id, name: mapViews.name, ownerId: mapViews.ownerId, settings: mapViews.settings })
      .from(mapViews)
      .where(scope.of(mapViews, eq(mapViews.journeyId, journeyId), or(isNull(mapViews.ownerId), mine)))
      .orderBy(asc(mapViews.name), asc(mapViews.id)),
  ]);
  if (found.length === 0) return null;
  return rows.map(({ ownerId, ...view }) => ({ ...view, own: ownerId !== null }));
}
