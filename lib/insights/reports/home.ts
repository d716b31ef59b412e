import { eq, gte, sql } from 'drizzle-orm';
import { formLinks, responses, scoreRollups, scoresCounted } from '@/db/schema/feedback';
import { designedEmotions, placements } from '@/db/schema/journeys';
import type { Scope } from '@/db/scope';
import { grouped } from '@/lib/grouping';
import { moved, needsAttention } from '../attention';
import { addDays, parseRange } from '../periods';
import { rollups } from '../queries';
import { headlines } from './headlines';

export type Home = Awaited<ReturnType<typeof home>>;
/** Where a touchpoint of a list is found: its name, and a journey on whose map it stands. */
type Spot = { readonly id: string; readonly name: string; readonly journeyId: string };

/**
 * What a workspace's home tells: its journeys over 90 days, what moved and what needs attention over the last 30 days
 * against the 30 before, and how many scores came in lately. A fixed number of statements, whatever the workspace holds.
 */
export async function home(scope: Scope, timeZone: string, now: Date) {
  const { tx } = scope;
  const quarter = parseRange({}, timeZone, now);
  const month = parseRange({ range: '30d' }, timeZone, now);
  const today = month.to;
  const [lines, rows, designed, [asked], [lately], [latest]] = await Promise.all([
    headlines(scope, quarter),
    rollups(scope, { from: month.from, to: month.to, previous: month.previous, unit: 'whole' }),
    tx
      .select({ touchpointId: placements.touchpointId, value: designedEmotions.value })
      .from(designedEmotions)
      .innerJoin(placements, scope.of(placements, eq(placements.stepId, designedEmotions.stepId)))
      .where(scope.of(designedEmotions)),
    tx
      .select({ count: sql<number>`count(distinct ${formLinks.touchpointId})::int` })
      .from(formLinks)
      .where(scope.of(formLinks)),
    tx
      .select({
        week: sql<number>`coalesce(sum(${scoresCounted}), 0)::int`,
        today: sql<number>`coalesce(sum(${scoresCounted}) filter (where ${scoreRollups.day} = ${today}::date), 0)::int`,
      })
      .from(scoreRollups)
      .where(scope.of(scoreRollups, gte(scoreRollups.day, addDays(today, -6)))),
    tx
      .select({ at: sql<string | null>`max(${responses.createdAt})` })
      .from(responses)
      .where(scope.of(responses)),
  ]);
  const spots = new Map<string, Spot>();
  for (const { id, name, journeyId } of lines.places) if (!spots.has(id)) spots.set(id, { id, name, journeyId });
  const designedAt = grouped(designed, (point) => point.touchpointId);
  const ids = [...spots.keys()];
  const found = <T extends { touchpointId: string }>(items: readonly T[]) =>
    items.flatMap((item) => {
      const spot = spots.get(item.touchpointId);
      return spot ? [{ ...item, spot }] : [];
    });
  return {
    quarter,
    month,
    journeys: lines.journeys,
    moved: found(moved(rows, ids, month)),
    attention: found(
      needsAttention(
        rows,
        ids.map((id) => ({ id, designed: (designedAt.get(id) ?? []).map(({ value }) => value) })),
        month,
      ),
    ),
    touchpoints: ids.length,
    asked: asked?.count ?? 0,
    answers: { week: lately?.week ?? 0, today: lately?.today ?? 0, latest: latest?.at ? new Date(latest.at) : null },
  };
}
