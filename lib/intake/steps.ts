import type { Answers, FormContent, Question } from '@/db/schema/form-content';
import { type Problem, problemOf } from '@/lib/feedback/content/answering';
import { answersOn, pathOf } from '@/lib/feedback/content/path';
import { answersIn, type Draft } from './draft';

/** What is wrong with the answer to each question, by its id. */
export type Problems = Readonly<Record<string, Problem>>;

/** What is wrong with a page as a whole: it was open for too long, what nobody sees was filled in, or its work was not done. */
export type PageFault = 'stale' | 'machine' | 'unproved';

/** Where it goes on from what was sent: to be stored, or to a page of the form. */
export type Step =
  | { kind: 'store'; answers: Answers }
  | {
      kind: 'show';
      /** The question on the screen; null is all of them. */
      at: string | null;
      problems: Problems;
      /** What may be kept by now, where it went on by a screen; null for nothing, or where it is not agreed to yet. */
      answered: Answers | null;
    };

const awaitsAgreement = (question: Question, given: Answers) =>
  question.type === 'consent' && question.required && given[question.id] !== true;

/**
 * What follows from what was sent. Whatever the pages before have let pass, an answer is stored only where nothing on
 * its way through the form is wrong.
 */
export function stepOf(content: FormContent, { fields, at, way }: Draft): Step {
  const given = answersIn(content.questions, fields);
  const path = pathOf(content, given);
  const wrong = path.flatMap((question) => {
    const problem = problemOf(question, given[question.id]);
    return problem ? [[question.id, problem] as const] : [];
  });
  const problems: Problems = Object.fromEntries(wrong);
  const byScreen = content.look.pages === 'one';
  const show = (id: string | undefined, said: Problems = {}, answered: Answers | null = null): Step => ({
    kind: 'show',
    at: byScreen ? (id ?? path[0]?.id ?? null) : null,
    problems: said,
    answered,
  });
  const here = path.findIndex(({ id }) => id === at);
  if (way !== 'on') return show(path[way === 'back' ? Math.max(here - 1, 0) : here]?.id);
  if (byScreen && at !== null) {
    const asked = path[here];
    if (!asked) return show(undefined);
    const problem = problems[asked.id];
    if (problem) return show(asked.id, { [asked.id]: problem });
    const next = path[here + 1];
    const answered = answersOn(
      path.filter(({ id }) => !problems[id]),
      given,
    );
    const keeps = Object.keys(answered).length > 0 && path.every((question) => !awaitsAgreement(question, given));
    if (next) return show(next.id, {}, keeps ? answered : null);
  }
  const [first] = wrong;
  return first ? show(first[0], problems) : { kind: 'store', answers: answersOn(path, given) };
}
