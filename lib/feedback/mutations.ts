import { desc, eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { type FormWording, forms, formVersions, responses } from '@/db/schema/feedback';
import { touchpoints } from '@/db/schema/touchpoints';
import { tokens } from '@/db/schema/workspaces';
import { anyOf, type Scope } from '@/db/scope';
import { hashToken } from '@/lib/auth/tokens';
import { notFound, Refusal } from '@/lib/errors';
import { type Metric, SCALES } from '@/lib/insights/statistics/histogram';
import { compare, inBatches } from './batches';
import { countScores } from './rollups';
import type { NewForm, StatusChange, WordingsChange } from './schema';
import { formToken } from './tokens';
import { defaultWordings } from './wordings';

type Wordings = Partial<Record<'en' | 'nl', FormWording>>;

/**
 * Makes a form at a touchpoint, open, with its first version and its public address.
 * @throws Refusal 404 when the touchpoint is not of this workspace
 */
export async function createForm(
  scope: Scope,
  input: { touchpointId: string; metric: Metric; wordings: Wordings },
): Promise<{ id: string; token: string; versionId: string }> {
  const [touchpoint] = await scope.tx
    .select({ id: touchpoints.id })
    .from(touchpoints)
    .where(scope.of(touchpoints, eq(touchpoints.id, input.touchpointId)));
  if (!touchpoint) throw notFound();
  const form = { id: uuidv7(), token: formToken(), versionId: uuidv7() };
  await scope.tx.insert(forms).values(
    scope.row({
      id: form.id,
      touchpointId: touchpoint.id,
      metric: input.metric,
      token: form.token,
      status: 'open' as const,
      currentVersionId: form.versionId,
    }),
  );
  await scope.tx
    .insert(formVersions)
    .values(scope.row({ id: form.versionId, formId: form.id, number: 1, content: { wordings: input.wordings } }));
  await scope.tx.insert(tokens).values({
    tokenHash: hashToken(form.token),
    kind: 'form',
    workspaceId: scope.workspaceId,
    targetId: form.id,
  });
  return form;
}

/** A form that asks the metric's usual question in every language, to be put into the team's own words. */
export const makeForm = (scope: Scope, { touchpointId, metric }: NewForm) =>
  createForm(scope, { touchpointId, metric, wordings: defaultWordings[metric] });

/**
 * Asks in other words from now on: a new version, since a page with the old one may be open somewhere. Answers keep the
 * version that they were given to.
 * @throws Refusal 404 for a form of another workspace, 409 where somebody else has changed the wording meanwhile
 */
export async function rewordForm(scope: Scope, { id, versionId, wordings }: WordingsChange): Promise<{ id: string }> {
  const [form] = await scope.tx
    .select({ versionId: forms.currentVersionId })
    .from(forms)
    .where(scope.of(forms, eq(forms.id, id)))
    .for('update');
  if (!form) throw notFound();
  if (form.versionId !== versionId) throw new Refusal('feedback.changedMeanwhile', { status: 409 });
  const [latest] = await scope.tx
    .select({ number: formVersions.number })
    .from(formVersions)
    .where(scope.of(formVersions, eq(formVersions.formId, id)))
    .orderBy(desc(formVersions.number))
    .limit(1);
  const next = { id: uuidv7(), formId: id, number: (latest?.number ?? 0) + 1, content: { wordings } };
  await scope.tx.insert(formVersions).values(scope.row(next));
  await scope.tx
    .update(forms)
    .set({ currentVersionId: next.id })
    .where(scope.of(forms, eq(forms.id, id)));
  return { id };
}

/**
 * Closes a form, or opens it again. Its link stays what it is.
 * @throws Refusal 404 for a form of another workspace
 */
export async function setFormStatus(scope: Scope, { id, status }: StatusChange): Promise<{ id: string }> {
  const changed = await scope.tx
    .update(forms)
    .set({ status })
    .where(scope.of(forms, eq(forms.id, id)))
    .returning({ id: forms.id });
  if (changed.length === 0) throw notFound();
  return { id };
}

export type NewResponse = {
  formId: string;
  /** The version that was on the customer's screen. */
  formVersionId: string;
  touchpointId: string;
  metric: Metric;
  /** Made with the page; the same one again is the same response. */
  submissionId: string;
  locale: 'en' | 'nl';
  /** On the metric's scale; null is "not applicable" and counts in no score. */
  score: number | null;
  why?: string;
  /** Now, where it is left out. */
  createdAt?: Date;
};

/**
 * The one way an answer gets in, a customer's and a made one alike: stores the responses that are not stored yet and
 * counts each in the roll-up of its form and day, in the workspace's time zone. All in the scope's transaction.
 * @returns the submission ids that were new; the others had an answer already, and that one stands
 * @throws RangeError, before anything is written, for a score outside its metric's scale
 */
export async function recordResponses(
  scope: Scope,
  timeZone: string,
  given: readonly NewResponse[],
): Promise<Set<string>> {
  const rows = rowsOf(given);
  const stored = new Set<string>();
  for (const batch of inBatches(rows)) {
    const unlessThere = 'ON CONFLICT (workspace_id, form_id, submission_id) DO NOTHING RETURNING id';
    const inserted = await scope.insertRows(responses, batch.map(asStored), unlessThere);
    for (const { id } of inserted as { id: string }[]) stored.add(id);
  }
  const fresh = rows.filter((row) => stored.has(row.id));
  await countScores(scope, timeZone, fresh);
  return new Set(fresh.map((row) => row.submissionId));
}

/**
 * As `recordResponses`, for answers to forms that are thought to be open, none of which is thought to be stored: all
 * statements leave together, and the transaction fails where one of the answers is not as it is thought to be.
 */
export async function recordAtOnce(scope: Scope, timeZone: string, given: readonly NewResponse[]): Promise<void> {
  const rows = rowsOf(given);
  const formIds = [...new Set(rows.map(({ formId }) => formId))];
  await Promise.all([
    // Divides by zero where one of them is closed, or gone.
    scope.tx
      .select({ open: sql`1 / (count(*) = ${formIds.length})::int` })
      .from(forms)
      .where(scope.of(forms, anyOf(forms.id, formIds), eq(forms.status, 'open'))),
    scope.insertRows(responses, rows.map(asStored), ''),
    countScores(scope, timeZone, rows),
  ]);
}

type Row = NewResponse & { id: string; place: number | null; at: Date };

/** In one order for everybody: two batches that share a submission or a day wait for each other and never cross. */
const rowsOf = (given: readonly NewResponse[]): Row[] =>
  given
    .map((response) => ({ ...response, id: uuidv7(), place: placeOf(response), at: response.createdAt ?? new Date() }))
    .sort((a, b) => compare(a.formId, b.formId) || compare(a.submissionId, b.submissionId));

const asStored = (row: Row) => ({
  id: row.id,
  formId: row.formId,
  formVersionId: row.formVersionId,
  touchpointId: row.touchpointId,
  submissionId: row.submissionId,
  locale: row.locale,
  score: row.score,
  notApplicable: row.score === null,
  answers: row.why === undefined ? {} : { why: row.why },
  createdAt: row.at,
});

/** Which count a score belongs to; null for none. */
function placeOf({ metric, score }: NewResponse): number | null {
  if (score === null) return null;
  const { min, max } = SCALES[metric];
  if (!Number.isInteger(score) || score < min || score > max) throw new RangeError(`${score} is no score of ${metric}`);
  return score - min;
}
