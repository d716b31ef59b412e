import { v7 as uuidv7 } from 'uuid';
import { eachScore, scoreColumns, scoreRollups } from '@/db/schema/feedback';
import type { Scope } from '@/db/scope';
import { dayIn } from '@/lib/insights/day';
import type { Metric } from '@/lib/insights/statistics/histogram';
import { compare, inBatches } from './batches';

type Counted = {
  formId: string;
  questionId: string;
  series: number;
  touchpointId: string;
  metric: Metric;
  /** The score's place on its scale, from 0. */
  place: number;
  at: Date;
};

/** Counts scores in the roll-ups of their question, touchpoint and day, in the workspace's time zone. */
export async function countScores(scope: Scope, timeZone: string, rows: readonly Counted[]): Promise<void> {
  const rollups = new Map<string, Rollup>();
  // A day begins with a minute, in every time zone.
  const days = new Map<number, string>();
  for (const { place, at, ...asked } of rows) {
    const minute = Math.floor(at.getTime() / 60_000);
    const day = days.get(minute) ?? dayIn(timeZone, at);
    days.set(minute, day);
    const key = `${asked.formId} ${asked.questionId} ${asked.series} ${asked.touchpointId} ${day}`;
    const rollup = rollups.get(key) ?? { id: uuidv7(), ...asked, day, ...noCounts };
    rollup[scoreColumns[place] as (typeof scoreColumns)[number]] += 1;
    rollups.set(key, rollup);
  }
  const inOrder = [...rollups.entries()].sort(([a], [b]) => compare(a, b)).map(([, rollup]) => rollup);
  for (const batch of inBatches(inOrder)) await scope.insertRows(scoreRollups, batch, addUp);
}

const noCounts = eachScore(() => 0);
type Rollup = Omit<typeof scoreRollups.$inferSelect, 'workspaceId'>;
const sums = scoreColumns.map((column) => `${column} = score_rollups.${column} + excluded.${column}`);
const addUp = `ON CONFLICT (workspace_id, form_id, question_id, series, touchpoint_id, day) DO UPDATE SET ${sums.join(', ')}`;
