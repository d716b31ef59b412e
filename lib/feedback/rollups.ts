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
  const rollups = new Map<string, Rollup>();
  for (const { formId, touchpointId, metric, place, at } of rows) {
    if (place === null) continue;
    const day = dayIn(timeZone, at);
    const key = `${formId} ${day}`;
    const rollup = rollups.get(key) ?? { id: uuidv7(), formId, touchpointId, metric, day, ...noCounts };
    rollup[scoreColumns[place] as (typeof scoreColumns)[number]] += 1;
    rollups.set(key, rollup);
  }
  const inOrder = [...rollups.entries()].sort(([a], [b]) => compare(a, b)).map(([, rollup]) => rollup);
  for (const batch of inBatches(inOrder)) await scope.insertRows(scoreRollups, batch, addUp);
}

const noCounts = eachScore(() => 0);
type Rollup = Omit<typeof scoreRollups.$inferSelect, 'workspaceId'>;
const sums = scoreColumns.map((column) => `${column} = score_rollups.${column} + excluded.${column}`);
const addUp = `ON CONFLICT (workspace_id, form_id, day) DO UPDATE SET ${sums.join(', ')}`;
