import { eq, exists } from 'drizzle-orm';
import { partialResponses, responses } from '@/db/schema/feedback';
import { anyOf, type Scope } from '@/db/scope';
import { compare } from './batches';
import type { NewResponse } from './recording';

/** What a customer has answered so far; `createdAt` is when it was received. */
export type PartialResponse = NewResponse & { createdAt: Date };

/** In one order for everybody, so that two batches wait for each other and never cross; of one submission the latest. */
function rowsOf(given: readonly PartialResponse[]) {
  const latest = new Map<string, PartialResponse>();
  for (const one of given) {
    const key = one.submissionId;
    if ((latest.get(key)?.createdAt ?? one.createdAt) <= one.createdAt) latest.set(key, one);
  }
  return [...latest]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { form, submissionId, locale, answers, context, createdAt }]) => ({
      id: submissionId,
      formId: form.id,
      formVersionId: form.versionId,
      touchpointId: form.touchpointId,
      locale,
      answers,
      context: context ?? {},
      createdAt,
      updatedAt: createdAt,
    }));
}

const thatSubmission = 'ON CONFLICT (workspace_id, id) DO UPDATE SET';
const newer = `${thatSubmission} form_version_id = excluded.form_version_id, locale = excluded.locale,
  answers = excluded.answers, context = excluded.context, updated_at = excluded.updated_at
  WHERE partial_responses.updated_at <= excluded.updated_at`;

const ofThese = (rows: readonly { id: string }[]) =>
  anyOf(
    partialResponses.id,
    rows.map(({ id }) => id),
  );

/** Keeps what was answered so far; what was received earlier does not replace what came later, nor a response. */
export async function keepPartials(scope: Scope, given: readonly PartialResponse[]): Promise<void> {
  const rows = rowsOf(given);
  if (rows.length === 0) return;
  await scope.insertRows(partialResponses, rows, newer);
  // After the insert: whoever was storing the response held this very row until then.
  const completed = scope.tx
    .select({ id: responses.id })
    .from(responses)
    .where(scope.of(responses, eq(responses.id, partialResponses.id)));
  await scope.tx.delete(partialResponses).where(scope.of(partialResponses, ofThese(rows), exists(completed)));
}

/**
 * Lets go what was kept of responses that are stored in the same transaction. The row is made where there is none, so
 * that a partial answer on its way waits for it and then finds the response.
 */
export async function endPartials(scope: Scope, completed: readonly NewResponse[]): Promise<void> {
  const now = new Date();
  const rows = rowsOf(completed.map((one) => ({ ...one, answers: {}, createdAt: now })));
  if (rows.length === 0) return;
  await scope.insertRows(partialResponses, rows, `${thatSubmission} updated_at = excluded.updated_at`);
  await scope.tx.delete(partialResponses).where(scope.of(partialResponses, ofThese(rows)));
}
