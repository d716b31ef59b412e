import type { Answers } from '@/db/schema/form-content';
import type { Scope } from '@/db/scope';
import type { LinkTarget } from '@/lib/auth/tenant-tokens';
import { endPartials, keepPartials, type PartialResponse } from '@/lib/feedback/partials';
import { type AskedForm, askedForms, recordedAmong } from '@/lib/feedback/queries';
import { lockRoom } from '@/lib/feedback/quota';
import { type NewResponse, recordAtOnce, recordResponses } from '@/lib/feedback/recording';
import { contextIn, knownContexts } from './context';
import { type Draft, trap } from './draft';
import { type Shut, stateOf } from './state';
import { type PageFault, type Problems, stepOf } from './steps';
import type { Submission } from './submission';

/** An answer on its way to its form. */
export type SentAnswer = {
  target: LinkTarget;
  /** Null where the page was too old, or is none of ours. */
  submission: Submission | null;
  draft: Draft;
  /** Whether the page brought the work that a form may ask of a browser. */
  proved: boolean;
  /** The language of the page among those that the form speaks. */
  localeOf(form: AskedForm): string;
  /** Whether it comes from a browser that has answered a form which it may answer once. */
  answeredBefore(form: AskedForm): boolean;
};

/** What became of it: stored now or before, or not, and why. */
export type Outcome =
  | { kind: 'recorded' | 'already'; form: AskedForm; answers: Answers }
  | { kind: 'shut'; form: AskedForm; state: Shut }
  /** A page of the form is next: another screen, or the same with what is wrong. */
  | { kind: 'shown'; form: AskedForm; at: string | null; problems: Problems | PageFault }
  | { kind: 'missing' };

type Shown = Extract<Outcome, { kind: 'shown' }>;

/** What follows from what was sent to a form that is open: a response, what was answered up to the next screen, or a page. */
function following(
  { submission, draft, proved, localeOf }: SentAnswer,
  form: AskedForm,
): { response: NewResponse } | { shown: Shown; partial: PartialResponse | null } {
  const step = stepOf(form.content, draft);
  const shown = (at: string | null, problems: Problems | PageFault): Shown => ({ kind: 'shown', form, at, problems });
  if (!submission) return { shown: shown(draft.at, 'stale'), partial: null };
  if (draft.fields.get(trap)) return { shown: shown(draft.at, 'machine'), partial: null };
  if (form.proofOfWork && draft.way === 'on' && !proved) return { shown: shown(draft.at, 'unproved'), partial: null };
  const context = contextIn(draft.fields, form.content);
  const about = { form, submissionId: submission.id, locale: localeOf(form), ...(context ? { context } : {}) };
  if (step.kind === 'store') return { response: { ...about, answers: step.answers } };
  const partial = step.answered && { ...about, answers: step.answered, createdAt: draft.received };
  return { shown: shown(step.at, step.problems), partial };
}

/** Those of which something may have been kept before they were complete. */
const byScreens = (list: readonly NewResponse[]) => list.filter(({ form }) => form.content.look.pages === 'one');

async function withKnownContext<T extends NewResponse>(scope: Scope, list: readonly T[]): Promise<readonly T[]> {
  if (list.every(({ context }) => !context)) return list;
  const contexts = await knownContexts(
    scope,
    list.map(({ context }) => context ?? null),
  );
  return list.map((one, at) => ({ ...one, context: contexts[at] ?? undefined }));
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
    // Whether that was this very answer is found out the careful way.
    if (form && one.answeredBefore(form)) return null;
    const next = form && following(one, form);
    return next && 'response' in next ? next.response : null;
  });
  const all = fresh.filter((one) => one !== null);
  const zone = sent[0]?.target.timeZone;
  if (!zone || all.length < sent.length) return null;
  const responses = await withKnownContext(scope, all);
  // First, for everybody: two who store one submission wait for each other and never cross.
  await endPartials(scope, byScreens(all));
  recordAtOnce(scope, zone, responses);
  return fresh.flatMap((one, at) => {
    const form = known[at];
    return one && form ? [{ kind: 'recorded', form, answers: one.answers } as const] : [];
  });
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
  const next = sent.map((one, at) => {
    const form = forms[at];
    return form ? following(one, form) : null;
  });
  // A retry of what was stored before the form closed or was full is no new answer.
  const [before, room] = await Promise.all([
    recordedAmong(scope, submitted),
    lockRoom(
      scope,
      // Who takes no answers is left alone: somebody may be deleting it.
      next.flatMap((one, at) => {
        const form = forms[at];
        return one && 'response' in one && form && stateOf(form) === 'open' ? [form] : [];
      }),
    ),
  ]);
  const fresh: NewResponse[] = [];
  const partials: PartialResponse[] = [];
  const outcomes = sent.map((one, at): Outcome => {
    const [form, step] = [forms[at], next[at]];
    if (!form || !step) return { kind: 'missing' };
    const id = one.submission?.id ?? '';
    const answers = 'response' in step ? step.response.answers : {};
    if (before.has(id)) return { kind: 'already', form, answers };
    const state = stateOf(form);
    if (state !== 'open') return { kind: 'shut', form, state };
    if (one.answeredBefore(form)) return { kind: 'shut', form, state: 'answered' };
    if ('shown' in step) {
      if (step.partial) partials.push(step.partial);
      return step.shown;
    }
    const spent = room.take(form, id);
    if (spent) return { kind: 'shut', form, state: spent };
    fresh.push(step.response);
    return { kind: 'recorded', form, answers };
  });
  const zone = sent[0]?.target.timeZone;
  await endPartials(scope, byScreens(fresh));
  const recorded =
    fresh.length > 0 && zone
      ? await recordResponses(scope, zone, await withKnownContext(scope, fresh))
      : new Set<string>();
  await keepPartials(scope, await withKnownContext(scope, partials));
  return outcomes.map((outcome, at) => {
    const id = sent[at]?.submission?.id ?? '';
    // Of those that were sent twice at once, the first is the one that is stored.
    return outcome.kind === 'recorded' && !recorded.delete(id) ? { ...outcome, kind: 'already' } : outcome;
  });
}
