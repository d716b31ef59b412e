import type { Answer, Answers, Condition, FormContent, Question, Rule, ScaleQuestion } from '@/db/schema/form-content';
import { METRICS } from '@/lib/insights/statistics/histogram';

/** Whether a question gives a score. */
export const isScale = (question: Question): question is ScaleQuestion =>
  METRICS.some((metric) => metric === question.type);

/** The question whose score stands for the whole answer: the first with a scale; null where there is none. */
export const mainQuestion = (content: FormContent): ScaleQuestion | null => content.questions.find(isScale) ?? null;

const chosen = (answer: Answer | undefined): readonly string[] => {
  if (answer === null || answer === undefined || typeof answer !== 'object') return [];
  // A text of one's own is a choice like the others: it is named by what its button sends.
  if ('chosen' in answer) return answer.other === undefined ? answer.chosen : [...answer.chosen, 'other'];
  if ('rows' in answer) return Object.values(answer.rows);
  return 'order' in answer ? answer.order.slice(0, 1) : [];
};

function meets(condition: Condition, answers: Answers): boolean {
  const answer = answers[condition.questionId];
  switch (condition.is) {
    case 'answered':
      return answer !== undefined && answer !== null;
    case 'unanswered':
      return answer === undefined || answer === null;
    case 'at-least':
      return typeof answer === 'number' && answer >= condition.value;
    case 'at-most':
      return typeof answer === 'number' && answer <= condition.value;
    case 'chosen':
      return chosen(answer).includes(condition.value);
    case 'not-chosen':
      return !chosen(answer).includes(condition.value);
  }
}

/** Whether a rule holds for what was answered so far. "Does not apply" is no answer to compare with. */
export const holds = ({ match, conditions }: Rule, answers: Answers): boolean =>
  match === 'all' ? conditions.every((one) => meets(one, answers)) : conditions.some((one) => meets(one, answers));

/** The questions that a customer with these answers comes by, in order. What was answered beside that way counts nowhere. */
export function pathOf({ questions }: Pick<FormContent, 'questions'>, answers: Answers): Question[] {
  const path: Question[] = [];
  const onPath: Answers = {};
  for (let at = 0; at < questions.length; ) {
    const question = questions[at] as Question;
    at += 1;
    if (question.show && !holds(question.show, onPath)) continue;
    path.push(question);
    const answer = answers[question.id];
    if (answer !== undefined) onPath[question.id] = answer;
    const jump = question.jumps.find(({ rule }) => holds(rule, onPath));
    if (jump?.to === 'end') break;
    const target = jump ? questions.findIndex(({ id }) => id === jump.to) : -1;
    // Only forward: a way that went back could go round for ever.
    if (target >= at) at = target;
  }
  return path;
}

/** The answers on a customer's way, and nothing else. */
export function answersOn(path: readonly Question[], answers: Answers): Answers {
  const kept = path.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const]));
  return Object.fromEntries(kept);
}

/** The ending for an answer: the first for its main score, else the one for everybody. */
export function endingOf(content: FormContent, answers: Answers) {
  const main = mainQuestion(content);
  const score = main && answers[main.id];
  const fits = content.endings.find(
    ({ scores }) => scores && typeof score === 'number' && score >= scores.from && score <= scores.to,
  );
  return fits ?? content.endings.find(({ scores }) => scores === null) ?? null;
}
