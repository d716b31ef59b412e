import { eq } from 'drizzle-orm';
import { touchpoints } from '@/db/schema/touchpoints';
import { isUuid, type Scope } from '@/db/scope';
import { compareFigure, mainMetric } from '../figures';
import { type BucketUnit, parseRange } from '../periods';
import { rollups } from '../queries';
import type { TouchpointTrend } from '../schema';
import { trend } from '../trend';
import { answersAt } from '../two-periods';

/**
 * A touchpoint's score over the last six months, by weeks where four in five have the answers for a figure, else by
 * months; and its score of the last 90 days against the 90 before.
 * @returns null where the workspace has no such touchpoint
 */
export async function touchpointTrend(
  scope: Scope,
  timeZone: string,
  touchpointId: string,
  now = new Date(),
): Promise<TouchpointTrend | null> {
  if (!isUuid(touchpointId)) return null;
  const range = parseRange({ range: '6m' }, timeZone, now);
  const recent = parseRange({}, timeZone, now);
  const [[known], rows] = await Promise.all([
    scope.tx
      .select({ id: touchpoints.id })
      .from(touchpoints)
      .where(scope.of(touchpoints, eq(touchpoints.id, touchpointId))),
    rollups(scope, { touchpointIds: [touchpointId], from: range.from, to: range.to, unit: 'day' }),
  ]);
  if (!known) return null;
  const group = answersAt(rows, recent)([touchpointId]);
  const measure = mainMetric(group);
  if (!measure) return { measure: null };
  const by = (unit: BucketUnit) =>
    trend(rows, range, unit).map(({ from, to, figures, breaks }) => ({ from, to, figure: figures[measure], breaks }));
  const weeks = by('week');
  const readable = weeks.filter(({ figure }) => figure?.value != null).length >= 0.8 * weeks.length;
  return {
    measure,
    score: compareFigure(measure, group),
    recent: { from: recent.from, to: recent.to, previous: recent.previous },
    unit: readable ? 'week' : 'month',
    points: readable ? weeks : by('month'),
  };
}
