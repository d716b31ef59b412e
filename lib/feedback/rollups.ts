import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { eachScore, scoreColumns, scoreRollups } from '@/db/schema/feedback';
import type { Scope } from '@/db/scope';
import { dayIn } from '@/lib/insights/day';
import type { Metric } from '@/lib/insights/statistics/histogram';
import { compare, inBatches } from './batches';

type Counted = { formId: string; touchpointId: string; metric: Metric; place: number | null; at: Date };

/**
 * Counts answers in the roll-up of their form and day, in the workspace's time zone. `place` is the score's place on its
 * scale, from 0; null is in no count.
 */
export async function countScores(scope: Scope, timeZone: string, rows: readonly Counted[]): Promise<void> {
  const rollups = new Map<string, typeof scoreRollups.$inferInsert>();
  for (const { formId, touchpointId, metric, place, at } of rows) {
    if (place === null) continue;
    const day = dayIn(timeZone, at);
    const key = `${formId} ${day}`;
    const rollup = rollups.get(key) ?? scope.row({ id: uuidv7(), formId, touchpointId, metric, day, ...noCounts });
    const column = scoreColumns[place] as (typeof scoreColumns)[number];
    rollups.set(key, { ...rollup, [column]: (rollup[column] ?? 0) + 1 });
  }
  const inOrder = [...rollups.entries()].sort(([a], [b]) => compare(a, b)).map(([, rollup]) => rollup);
  for (const batch of inBatches(inOrder)) {
    await scope.tx
      .insert(scoreRollups)
      .values(batch)
      .onConflictDoUpdate({
        target: [scoreRollups.workspaceId, scoreRollups.formId, scoreRollups.day],
        set: addExcluded,
      });
  }
}

const noCounts = eachScore(() => 0);
const addExcluded = eachScore((column) => sql`${scoreRollups[column]} + excluded.${sql.identifier(column)}`);
