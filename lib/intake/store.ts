import type { Scope } from '@/db/scope';
import type { LinkTarget } from '@/lib/auth/tenant-tokens';
import { type NewResponse, recordAtOnce, recordResponses } from '@/lib/feedback/mutations';
import { type AskedForm, askedForms, recordedAmong } from '@/lib/feedback/queries';
import type { Locale } from '@/lib/i18n/locales';
import { type Draft, type Problem, readAnswer } from './draft';
import type { Submission } from './submission';

/** An answer on its way to its form. */
export type SentAnswer = {
  target: LinkTarget;
  /** Null where the page was too old, or is none of ours. */
  submission: Submission | null;
  draft: Draft;
  /** The language of the page among those that the form speaks. */
  localeOf(form: AskedForm): Locale;
};

/** What became of it: stored now or before, or not, and why. */
export type Outcome =
  | { kind: 'recorded' | 'already' | 'closed'; form: AskedForm }
  | { kind: 'refused'; form: AskedForm; problem: Problem | 'stale' }
  | { kind: 'missing' };

/**
 * Stores answers to forms that are known, in one turn to the database where nothing is in the way.
 * @param known the forms as they were asked, each in its version
 * @returns null where they are not all to be stored, and nothing was tried
 * @throws where one of the forms is closed by now, or an answer is stored already: nothing is stored then
 */
export async function storeAtOnce(
  scope: Scope,
  sent: readonly SentAnswer[],
  known: readonly (AskedForm | null | undefined)[],
): Promise<Outcome[] | null> {
  const fresh = sent.map((one, at) => {
    const form = known[at];
    const response = form && responseOf(one, form);
    return form && response && 'score' in response ? { form, response } : null;
  });
  const all = fresh.filter((one) => one !== null);
  const zone = sent[0]?.target.timeZone;
  if (!zone || all.length < sent.length) return null;
  await recordAtOnce(
    scope,
    zone,
    all.map(({ response }) => response),
  );
  return all.map(({ form }) => ({ kind: 'recorded', form }));
}

/** What is to be stored of an answer to a form that is open, or why it is not. */
function responseOf(
  { submission, draft, localeOf }: SentAnswer,
  form: AskedForm,
): NewResponse | { problem: Problem | 'stale' } {
  if (!submission) return { problem: 'stale' };
  const answer = readAnswer(form.metric, draft);
  if (!answer.ok) return answer;
  const { id: formId, versionId: formVersionId, touchpointId, metric } = form;
  const { score, why } = answer;
  return {
    formId,
    formVersionId,
    touchpointId,
    metric,
    submissionId: submission.id,
    locale: localeOf(form),
    score,
    why,
  };
}

/** Stores answers to forms of one workspace, all in the scope's transaction. @returns what became of each, in their order */
export async function storeAnswers(scope: Scope, sent: readonly SentAnswer[]): Promise<Outcome[]> {
  const forms = await askedForms(
    scope,
    sent.map(({ target, submission }) => ({ formId: target.id, versionId: submission?.versionId ?? null })),
  );
  const fresh: NewResponse[] = [];
  const late: { formId: string; submissionId: string }[] = [];
  const outcomes = sent.map((one, at): Outcome => {
    const form = forms[at];
    if (!form) return { kind: 'missing' };
    const { submission } = one;
    if (form.status === 'closed') {
      if (submission) late.push({ formId: form.id, submissionId: submission.id });
      return { kind: 'closed', form };
    }
    const response = responseOf(one, form);
    if ('problem' in response) return { kind: 'refused', form, problem: response.problem };
    fresh.push(response);
    return { kind: 'recorded', form };
  });
  const zone = sent[0]?.target.timeZone;
  const recorded = fresh.length > 0 && zone ? await recordResponses(scope, zone, fresh) : new Set<string>();
  // A retry of what was stored before the form closed is no new answer.
  const before = await recordedAmong(scope, late);
  return outcomes.map((outcome, at) => {
    const id = sent[at]?.submission?.id ?? '';
    // Of those that were sent twice at once, the first is the one that is stored.
    if (outcome.kind === 'recorded' && !recorded.delete(id)) return { ...outcome, kind: 'already' };
    return outcome.kind === 'closed' && before.has(id) ? { ...outcome, kind: 'already' } : outcome;
  });
}
