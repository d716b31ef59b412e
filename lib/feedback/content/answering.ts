import type { Answer, Answers, FormContent, Question } from '@/db/schema/form-content';
import { type Metric, SCALES } from '@/lib/insights/statistics/histogram';
import { isScale } from './path';
import { longest } from './schema';

/** Why an answer cannot be taken as it is. */
export type Problem =
  | 'missing'
  | 'too-long'
  | 'not-offered'
  | 'no-number'
  | 'too-small'
  | 'too-large'
  | 'no-date'
  | 'no-email'
  | 'no-other'
  | 'not-all-ranked'
  | 'ranked-twice'
  | 'not-all-rows'
  | 'not-agreed';

const isText = (answer: Answer): answer is string => typeof answer === 'string';
const among = (ids: readonly string[], offered: readonly { id: string }[]) =>
  ids.every((id) => offered.some((one) => one.id === id)) && new Set(ids).size === ids.length;
const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

function choiceProblem(
  question: Extract<Question, { type: 'single' | 'multiple' }>,
  { chosen, other }: { chosen: string[]; other?: string },
): Problem | null {
  if (other !== undefined && !question.other) return 'not-offered';
  if (other?.trim() === '') return 'no-other';
  if (other && other.length > longest.answer) return 'too-long';
  const count = chosen.length + (other === undefined ? 0 : 1);
  if (count === 0) return 'missing';
  return among(chosen, question.choices) && (question.type === 'multiple' || count === 1) ? null : 'not-offered';
}

function contactProblem(fields: readonly string[], contact: Partial<Record<string, string>>): Problem | null {
  const given = Object.entries(contact);
  if (given.length === 0) return 'missing';
  if (given.some(([field]) => !fields.includes(field))) return 'not-offered';
  if (given.some(([, text]) => (text ?? '').length > longest.label)) return 'too-long';
  return contact.email === undefined || isEmail(contact.email) ? null : 'no-email';
}

/** What is wrong with an answer that was given; null where nothing is. */
function fault(question: Question, answer: Exclude<Answer, null>): Problem | null {
  if (isScale(question)) {
    const { min, max } = SCALES[question.type];
    return Number.isInteger(answer) && Number(answer) >= min && Number(answer) <= max ? null : 'not-offered';
  }
  switch (question.type) {
    case 'statement':
      return 'not-offered';
    case 'single':
    case 'multiple':
      return typeof answer === 'object' && 'chosen' in answer ? choiceProblem(question, answer) : 'not-offered';
    case 'ranking':
      if (isText(answer)) return 'ranked-twice';
      if (typeof answer !== 'object' || !('order' in answer) || !among(answer.order, question.choices)) {
        return 'not-offered';
      }
      return answer.order.length === question.choices.length ? null : 'not-all-ranked';
    case 'matrix': {
      if (typeof answer !== 'object' || !('rows' in answer)) return 'not-offered';
      const rows = Object.keys(answer.rows);
      const fits =
        among(rows, question.rows) && Object.values(answer.rows).every((one) => among([one], question.choices));
      if (!fits) return 'not-offered';
      return question.required && rows.length < question.rows.length ? 'not-all-rows' : null;
    }
    case 'number':
      if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'no-number';
      if (question.min !== null && answer < question.min) return 'too-small';
      return question.max !== null && answer > question.max ? 'too-large' : null;
    case 'date':
      return isText(answer) && isDate(answer) ? null : 'no-date';
    case 'short-text':
    case 'long-text':
      if (!isText(answer)) return 'not-offered';
      return answer.length > longest.answer ? 'too-long' : null;
    case 'contact':
      return typeof answer === 'object' && 'contact' in answer
        ? contactProblem(question.fields, answer.contact)
        : 'not-offered';
    case 'consent':
      return answer === true ? null : 'not-offered';
  }
}

/**
 * Why the answer to a question cannot be taken; null where it can.
 * @param answer undefined where nothing was answered; null for "does not apply to me"
 */
export function problemOf(question: Question, answer: Answer | undefined): Problem | null {
  if (question.type === 'statement') return answer === undefined ? null : 'not-offered';
  if (answer === undefined) {
    if (!question.required) return null;
    return question.type === 'consent' ? 'not-agreed' : 'missing';
  }
  if (answer === null) return question.notApplicable ? null : 'not-offered';
  return fault(question, answer);
}

/** One score among a response's answers. */
export type Score = {
  questionId: string;
  series: number;
  /** Null is the touchpoint that the response came by. */
  touchpointId: string | null;
  metric: Metric;
  score: number;
};

/** The scores in a response's answers, each on its question's scale; "does not apply" gives none. */
export const scoresIn = ({ questions }: FormContent, answers: Answers): Score[] =>
  questions.flatMap((question) => {
    const score = answers[question.id];
    if (!isScale(question) || typeof score !== 'number') return [];
    const { id: questionId, series, touchpointId, type: metric } = question;
    return [{ questionId, series, touchpointId, metric, score }];
  });
