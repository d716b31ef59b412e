import { eachScore, scoreColumns, scoreRollups } from '@/db/schema/feedback';
import type { Scope } from '@/db/scope';
import { newId } from '@/lib/ids';
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

/** Days begin with a quarter of an hour, in every time zone. */
const quarter = 15 * 60_000;

/** Counts scores in the roll-ups of their question, touchpoint and day, in the workspace's time zone. */
export async function countScores(scope: Scope, timeZone: string, rows: readonly Counted[]): Promise<void> {
  const rollups = new Map<string, Rollup>();
  const days = new Map<number, string>();
  for (const one of rows) {
    const began = Math.floor(one.at.getTime() / quarter);
    let day = days.get(began);
    if (day === undefined) {
      day = dayIn(timeZone, one.at);
      days.set(began, day);
    }
    const key = `${one.formId} ${one.questionId} ${one.series} ${one.touchpointId} ${day}`;
    let rollup = rollups.get(key);
    if (!rollup) {
      const { place, at, ...asked } = one;
      rollup = { id: newId(), ...asked, day, ...noCounts };
      rollups.set(key, rollup);
    }
    rollup[scoreColumns[one.place] as (typeof scoreColumns)[number]] += 1;
  }
  const inOrder = [...rollups.entries()].sort(([a], [b]) => compare(a, b)).map(([, rollup]) => rollup);
  for (const batch of inBatches(inOrder)) await scope.insertRows(scoreRollups, batch, addUp);
}

const noCounts = eachScore(() => 0);
type Rollup = Omit<typeof scoreRollups.$inferSelect, 'workspaceId'>;
const sums = scoreColumns.map((column) => `${column} = score_rollups.${column} + excluded.${column}`);
const addUp = `ON CONFLICT (workspace_id, form_id, question_id, series, touchpoint_id, day) DO UPDATE SET ${sums.join(', ')}`;
