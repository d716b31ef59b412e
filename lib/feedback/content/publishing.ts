import type { FormContent, Question, Rule, Text } from '@/db/schema/form-content';
import { colourProblem } from './contrast';
import { isScale } from './path';

/** What keeps a form from being published, and where. `key` is a message under `forms.problems`. */
export type PublishingProblem = { key: string; questionId?: string; endingId?: string };

const has = (text: Text, language: string) => (text[language] ?? '').trim() !== '';

/** The texts of a question that have to be there for it to be asked. */
export function textsOf(question: Question): Text[] {
  const own = [question.title];
  if ('choices' in question) own.push(...question.choices.map(({ label }) => label));
  if ('rows' in question) own.push(...question.rows.map(({ label }) => label));
  return own;
}

const rulesOf = (question: Question): Rule[] => [
  ...(question.show ? [question.show] : []),
  ...question.jumps.map(({ rule }) => rule),
];

function questionProblems(content: FormContent, question: Question, at: number): string[] {
  const place = new Map(content.questions.map(({ id }, index) => [id, index]));
  const [base = ''] = content.languages;
  const problems: string[] = [];
  if (!textsOf(question).every((text) => has(text, base))) problems.push('textMissing');
  if ('choices' in question && question.choices.length < 2) problems.push('tooFewChoices');
  if ('rows' in question && question.rows.length < 1) problems.push('noRows');
  if (question.type === 'contact' && question.fields.length === 0) problems.push('noFields');
  if (question.type === 'number' && question.min !== null && question.max !== null && question.min > question.max) {
    problems.push('emptyRange');
  }
  // A question's own answer may decide where it goes on, but not whether it is asked.
  const before = (rule: Rule, until: number) =>
    rule.conditions.every(({ questionId }) => (place.get(questionId) ?? Number.POSITIVE_INFINITY) < until);
  if (question.show && !before(question.show, at)) problems.push('ruleLooksAhead');
  if (!question.jumps.every(({ rule }) => before(rule, at + 1))) problems.push('ruleLooksAhead');
  if (!question.jumps.every(({ to }) => to === 'end' || (place.get(to) ?? -1) > at)) problems.push('jumpsBack');
  if (content.look.pages === 'all' && rulesOf(question).length > 0) problems.push('rulesNeedScreens');
  return problems;
}

/** Everything that keeps a form from being published; none where it can be. */
export function publishingProblems(content: FormContent): PublishingProblem[] {
  const [base = ''] = content.languages;
  const problems: PublishingProblem[] = [];
  if (!content.questions.some(({ type }) => type !== 'statement')) problems.push({ key: 'noQuestion' });
  for (const [at, question] of content.questions.entries()) {
    for (const key of new Set(questionProblems(content, question, at))) problems.push({ key, questionId: question.id });
  }
  for (const { id: endingId, title, scores, next } of content.endings) {
    if (!has(title, base)) problems.push({ key: 'textMissing', endingId });
    if (scores && scores.from > scores.to) problems.push({ key: 'emptyRange', endingId });
    if (next && (next.address === '' || !has(next.label, base))) problems.push({ key: 'nextMissing', endingId });
  }
  if (!content.endings.some(({ scores }) => scores === null)) problems.push({ key: 'noEnding' });
  if (content.look.colour && colourProblem(content.look.colour)) problems.push({ key: 'contrast' });
  return problems;
}

/** How many texts a language lacks that the first language has: what is missing is asked in the first one. */
export function untranslated(content: FormContent, language: string): number {
  const [base = ''] = content.languages;
  const texts = [
    ...content.questions.flatMap((question) => [
      ...textsOf(question),
      question.help,
      ...(isScale(question) ? [question.low, question.high] : []),
    ]),
    ...content.endings.flatMap(({ title, text, next }) => [title, text, ...(next ? [next.label] : [])]),
  ];
  return texts.filter((text) => has(text, base) && !has(text, language)).length;
}

const sameText = (before: Text, after: Text) =>
  Object.entries(before).every(([language, said]) => said.trim() === '' || after[language] === said);

/**
 * The content as it is published: a question whose text, labels or scale is another than before begins a new series. A
 * language that is added changes nothing for those who read another.
 */
export function withSeries(before: FormContent | null, after: FormContent): FormContent {
  const known = new Map(before?.questions.map((question) => [question.id, question]));
  const questions = after.questions.map((question) => {
    if (!isScale(question)) return question;
    const old = known.get(question.id);
    if (!old || !isScale(old)) return { ...question, series: 0 };
    const same =
      old.type === question.type &&
      sameText(old.title, question.title) &&
      sameText(old.low, question.low) &&
      sameText(old.high, question.high);
    return { ...question, series: old.series + (same ? 0 : 1) };
  });
  return { ...after, questions };
}
