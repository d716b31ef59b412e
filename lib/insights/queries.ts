import { between, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { eachScore, scoreColumns, scoreRollups } from '@/db/schema/feedback';
import { journeys, placements } from '@/db/schema/journeys';
import { isUuid, type Scope } from '@/db/scope';
import { measuredMap } from './measured';
import { type BucketUnit, type DateRange, parseRange } from './periods';
import type { RollupRow } from './rollups';
import type { MeasuredMap } from './schema';
import { SCALES } from './statistics/histogram';

type RollupsOf = DateRange & {
  /** Of these touchpoints, or of those that stand on this journey; with neither, of all of the workspace. */
  readonly touchpointIds?: readonly string[];
  readonly journeyId?: string;
  /** How finely days are told apart: ISO weeks and calendar months are cut off at `from`; 'whole' is one bucket. */
  readonly unit: BucketUnit | 'whole';
  /** Read too, as one bucket. */
  readonly previous?: DateRange;
};

const sums = eachScore((column) => sql<number>`sum(${scoreRollups[column]})::int`.as(column));

/** The first day of a row's bucket. Without time zone: a day is a day, whatever the connection's zone. */
function bucketOf({ from, unit, previous }: RollupsOf): SQL {
  const current =
    unit === 'whole'
      ? sql`${from}::date`
      : sql`greatest(date_trunc(${unit}::text, ${scoreRollups.day}::timestamp)::date, ${from}::date)`;
  if (!previous) return current;
  return sql`case when ${scoreRollups.day} < ${from}::date then ${previous.from}::date else ${current} end`;
}

/**
 * The answers by touchpoint, question, series and bucket, summed by the database: what comes back, and what is left to
 * compute, grows with touchpoints and buckets and not with answers. `day` is the first day of the bucket that lies in the range.
 * Ids of other workspaces have no rows. @throws never for an unknown id; ids must be UUIDs
 */
export async function rollups(scope: Scope, wanted: RollupsOf): Promise<RollupRow[]> {
  const { touchpointIds, journeyId, from, to, previous } = wanted;
  if (touchpointIds?.length === 0) return [];
  // One array, found once: a planner that has no statistics yet would look the places up again for each row of a semi-join.
  const onJourney = journeyId
    ? sql`${scoreRollups.touchpointId} = any(array(${scope.tx
        .select({ id: placements.touchpointId })
        .from(placements)
        .where(scope.of(placements, eq(placements.journeyId, journeyId)))}))`
    : undefined;
  const rows = await scope.tx
    .select({
      touchpointId: scoreRollups.touchpointId,
      formId: scoreRollups.formId,
      questionId: scoreRollups.questionId,
      series: scoreRollups.series,
      metric: scoreRollups.metric,
      bucket: sql<string>`${bucketOf(wanted)}`.as('bucket'),
      first: sql<string>`min(${scoreRollups.day})`,
      ...sums,
    })
    .from(scoreRollups)
    .where(
      scope.of(
        scoreRollups,
        between(scoreRollups.day, previous?.from ?? from, to),
        touchpointIds ? inArray(scoreRollups.touchpointId, [...touchpointIds]) : undefined,
        onJourney,
      ),
    )
    // By the name of the column: two placeholders of one value are two expressions to the database.
    .groupBy(
      scoreRollups.touchpointId,
      scoreRollups.formId,
      scoreRollups.questionId,
      scoreRollups.series,
      scoreRollups.metric,
      sql`"bucket"`,
    );
  return rows.map(({ touchpointId, formId, questionId, series, metric, bucket, first, ...counts }) => {
    const { min, max } = SCALES[metric];
    return {
      touchpointId,
      asked: `${formId} ${questionId}`,
      series,
      metric,
      day: bucket,
      first,
      counts: scoreColumns.slice(0, max - min + 1).map((name) => counts[name]),
    };
  });
}

/**
 * What a map shows over its design: the answers of the last 90 days of the workspace's time zone, today included.
 * @returns null where the workspace has no such journey
 */
export async function measuredMapOf(
  scope: Scope,
  timeZone: string,
  journeyId: string,
  now = new Date(),
): Promise<MeasuredMap | null> {
  if (!isUuid(journeyId)) return null;
  const { from, to } = parseRange({}, timeZone, now);
  const [known, places, rows] = await Promise.all([
    scope.tx
      .select({ id: journeys.id })
      .from(journeys)
      .where(scope.of(journeys, eq(journeys.id, journeyId))),
    scope.tx
      .select({ stepId: placements.stepId, touchpointId: placements.touchpointId })
      .from(placements)
      .where(scope.of(placements, eq(placements.journeyId, journeyId))),
    rollups(scope, { journeyId, from, to, unit: 'whole' }),
  ]);
  return known.length === 0 ? null : measuredMap(rows, places, { from, to });
}
