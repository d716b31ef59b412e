import type { Answer, Answers, FormContent, Question, Text } from '@/db/schema/form-content';

/** The language in which a text is said: the one that is wanted, else the form's first one. */
export const languageOf = (text: Text, language: string, { languages }: Pick<FormContent, 'languages'>): string =>
  text[language]?.trim() ? language : (languages[0] ?? language);

/** The text in a language, else in the form's first one. */
export const said = (text: Text, language: string, content: Pick<FormContent, 'languages'>): string =>
  text[languageOf(text, language, content)] ?? '';

const labelOf = (list: readonly { id: string; label: Text }[], id: string, say: (text: Text) => string) => {
  const found = list.find((one) => one.id === id);
  return found ? say(found.label) : id;
};

/** An answer in words, as the customer gave it; '' for none. `say` picks the language. */
export function inWords(question: Question, answer: Answer | undefined, say: (text: Text) => string): string {
  if (answer === undefined || answer === null || answer === true) return '';
  if (typeof answer !== 'object') return String(answer);
  const choices = 'choices' in question ? question.choices : [];
  if ('chosen' in answer) {
    const labels = answer.chosen.map((id) => labelOf(choices, id, say));
    return [...labels, ...(answer.other === undefined ? [] : [answer.other])].join(', ');
  }
  if ('order' in answer) return answer.order.map((id) => labelOf(choices, id, say)).join(', ');
  if ('contact' in answer) return Object.values(answer.contact).join(', ');
  const rows = 'rows' in question ? question.rows : [];
  return Object.entries(answer.rows)
    .map(([row, choice]) => `${labelOf(rows, row, say)}: ${labelOf(choices, choice, say)}`)
    .join(', ');
}

/** Where an earlier answer is put into a text: {{question id}}, or {{question id|what else to say}}. */
const place = /\{\{([0-9a-f-]{36})(?:\|([^{}]*))?\}\}/g;

/** Whether an answer is put into any of these texts. */
export const isPiped = (...texts: readonly (Text | undefined)[]): boolean =>
  texts.some((text) => Object.values(text ?? {}).some((said) => said.search(place) >= 0));

/** A text with earlier answers put in: plain text, which whoever shows it has to escape. */
export const piped = (text: string, content: FormContent, answers: Answers, language: string): string =>
  text.replace(place, (_, id: string, otherwise = '') => {
    const question = content.questions.find((one) => one.id === id);
    const words = question && inWords(question, answers[id], (one) => said(one, language, content));
    return words || otherwise;
  });
