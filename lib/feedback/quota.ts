import { sql } from 'drizzle-orm';
import { forms, responses } from '@/db/schema/feedback';
import { anyOf, type Scope } from '@/db/scope';

type Limited = { id: string; quota: number | null };

/**
 * How many answers forms still take. Those with a quota are locked until the transaction ends, so that of many who answer
 * at once no more get in than there is room for.
 */
export async function lockRoom(scope: Scope, given: readonly Limited[]) {
  const ids = [...new Set(given.filter(({ quota }) => quota !== null).map(({ id }) => id))];
  const left = new Map<string, number>();
  if (ids.length > 0) {
    const limited = await scope.tx
      .select({ id: forms.id, quota: forms.quota })
      .from(forms)
      .where(scope.of(forms, anyOf(forms.id, ids)))
      .orderBy(forms.id)
      .for('update');
    // After the lock: whoever held it has stored by now.
    const counts = await scope.tx
      .select({ id: responses.formId, n: sql<number>`count(*)::int` })
      .from(responses)
      .where(scope.of(responses, anyOf(responses.formId, ids)))
      .groupBy(responses.formId);
    const stored = new Map(counts.map(({ id, n }) => [id, n]));
    for (const { id, quota } of limited) if (quota !== null) left.set(id, quota - (stored.get(id) ?? 0));
  }
  const taken = new Set<string>();
  return {
    /** Whether there is room for one more; the same submission takes room once. */
    take(formId: string, submissionId: string): boolean {
      const room = left.get(formId);
      if (room === undefined || taken.has(submissionId)) return true;
      if (room <= 0) return false;
      left.set(formId, room - 1);
      taken.add(submissionId);
      return true;
    },
  };
}
