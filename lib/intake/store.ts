import type { Answers } from '@/db/schema/form-content';
import type { Scope } from '@/db/scope';
import type { LinkTarget } from '@/lib/auth/tenant-tokens';
import { type Problem, problemOf } from '@/lib/feedback/content/answering';
import { answersOn, pathOf } from '@/lib/feedback/content/path';
import { type AskedForm, askedForms, recordedAmong } from '@/lib/feedback/queries';
import { lockRoom } from '@/lib/feedback/quota';
import { type NewResponse, recordAtOnce, recordResponses } from '@/lib/feedback/recording';
import { answersIn, type Draft } from './draft';
import { type FormState, stateOf } from './state';
import type { Submission } from './submission';

/** An answer on its way to its form. */
export type SentAnswer = {
  target: LinkTarget;
  /** Null where the page was too old, or is none of ours. */
  submission: Submission | null;
  draft: Draft;
  /** The language of the page among those that the form speaks. */
  localeOf(form: AskedForm): string;
};

/** What is wrong with the answer to each question, by its id. */
export type Problems = Readonly<Record<string, Problem>>;

/** What became of it: stored now or before, or not, and why. */
export type Outcome =
  | { kind: 'recorded' | 'already'; form: AskedForm; answers: Answers }
  | { kind: 'shut'; form: AskedForm; state: Exclude<FormState, 'open'> }
  | { kind: 'refused'; form: AskedForm; problems: Problems | 'stale' }
  | { kind: 'missing' };

/** What is wrong with the answers on a customer's way through a form, and those answers. */
export function reading({ content }: AskedForm, draft: Draft): { answers: Answers; problems: Problems } {
  const given = answersIn(content.questions, draft.fields);
  const path = pathOf(content, given);
  const wrong = path.flatMap((question) => {
    const problem = problemOf(question, given[question.id]);
    return problem ? [[question.id, problem] as const] : [];
  });
  return { answers: answersOn(path, given), problems: Object.fromEntries(wrong) };
}

/** What is to be stored of an answer to a form that is open, or why it is not. */
function responseOf(
  { submission, draft, localeOf }: SentAnswer,
  form: AskedForm,
): NewResponse | { problems: Problems | 'stale' } {
  if (!submission) return { problems: 'stale' };
  const { answers, problems } = reading(form, draft);
  if (Object.keys(problems).length > 0) return { problems };
  return { form, submissionId: submission.id, locale: localeOf(form), answers };
}

/**
 * Stores answers to forms that are known, in one turn to the database where nothing is in the way.
 * @param known the forms as they were asked, each in its version
 * @returns null where they are not all to be stored, and nothing was tried
 * @throws where one of the forms takes no more answers, or an answer is stored already: nothing is stored then
 */
export async function storeAtOnce(
  scope: Scope,
  sent: readonly SentAnswer[],
  known: readonly (AskedForm | null | undefined)[],
): Promise<Outcome[] | null> {
  const fresh = sent.map((one, at) => {
    const form = known[at];
    const response = form && responseOf(one, form);
    return form && response && 'answers' in response ? { form, response } : null;
  });
  const all = fresh.filter((one) => one !== null);
  const zone = sent[0]?.target.timeZone;
  if (!zone || all.length < sent.length) return null;
  await recordAtOnce(
    scope,
    zone,
    all.map(({ response }) => response),
  );
  return all.map(({ form, response }) => ({ kind: 'recorded', form, answers: response.answers }));
}

/** Stores answers to forms of one workspace, all in the scope's transaction. @returns what became of each, in their order */
export async function storeAnswers(scope: Scope, sent: readonly SentAnswer[]): Promise<Outcome[]> {
  const forms = await askedForms(
    scope,
    sent.map(({ target, submission }) => ({ linkId: target.id, versionId: submission?.versionId ?? null })),
  );
  const submitted = sent.flatMap(({ submission }, at) => {
    const form = forms[at];
    return form && submission ? [{ formId: form.id, submissionId: submission.id }] : [];
  });
  // A retry of what was stored before the form closed or was full is no new answer.
  const [before, room] = await Promise.all([
    recordedAmong(scope, submitted),
    lockRoom(
      scope,
      forms.filter((form) => form !== null),
    ),
  ]);
  const fresh: NewResponse[] = [];
  const outcomes = sent.map((one, at): Outcome => {
    const form = forms[at];
    if (!form) return { kind: 'missing' };
    const response = responseOf(one, form);
    const id = one.submission?.id ?? '';
    if (before.has(id)) return { kind: 'already', form, answers: 'answers' in response ? response.answers : {} };
    const state = stateOf(form);
    if (state !== 'open') return { kind: 'shut', form, state };
    if ('problems' in response) return { kind: 'refused', form, problems: response.problems };
    if (!room.take(form.id, id)) return { kind: 'shut', form, state: 'closed' };
    fresh.push(response);
    return { kind: 'recorded', form, answers: response.answers };
  });
  const zone = sent[0]?.target.timeZone;
  const recorded = fresh.length > 0 && zone ? await recordResponses(scope, zone, fresh) : new Set<string>();
  return outcomes.map((outcome, at) => {
    const id = sent[at]?.submission?.id ?? '';
    // Of those that were sent twice at once, the first is the one that is stored.
    return outcome.kind === 'recorded' && !recorded.delete(id) ? { ...outcome, kind: 'already' } : outcome;
  });
}
