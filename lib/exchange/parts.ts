import type { Answer, ContactField, FormContent, Question, Text } from '@/db/schema/form-content';
import { said } from '@/lib/feedback/content/piping';

/** A question's answer in one column is '', beside it: 'other' its text of one's own, a row of a matrix, a contact field. */
export type Part = string;

/** The columns that an answer to a question takes; a statement takes none. */
export function partsOf(question: Question): Part[] {
  switch (question.type) {
    case 'statement':
      return [];
    case 'matrix':
      return question.rows.map(({ id }) => id);
    case 'contact':
      return question.fields;
    case 'single':
    case 'multiple':
      return question.other ? ['', 'other'] : [''];
    default:
      return [''];
  }
}

/** What is said of an answer in a word of ours, in the language of whoever reads it. */
export type PartWords = {
  agreed: string;
  notApplicable: string;
  other: string;
  fields: Record<ContactField, string>;
};

export type Cell = string | number;

/** Between several choices of one answer; choices are told apart by it again. */
export const between = '; ';

const contactPart = (part: Part): part is ContactField => ['name', 'email', 'phone', 'company'].includes(part);

/** A part of an answer as a cell; '' where nothing was answered. */
export function cellOf(question: Question, part: Part, answer: Answer | undefined, words: PartWords, say: Say): Cell {
  if (answer === undefined) return '';
  if (answer === null) return part === 'other' ? '' : words.notApplicable;
  if (answer === true) return words.agreed;
  if (typeof answer !== 'object') return answer;
  const choices = 'choices' in question ? question.choices : [];
  const label = (id: string) => {
    const found = choices.find((one) => one.id === id);
    return found ? say(found.label) : id;
  };
  if ('chosen' in answer) return part === 'other' ? (answer.other ?? '') : answer.chosen.map(label).join(between);
  if ('order' in answer) return answer.order.map(label).join(between);
  if ('contact' in answer) return contactPart(part) ? (answer.contact[part] ?? '') : '';
  const choice = answer.rows[part];
  return choice === undefined ? '' : label(choice);
}

type Say = (text: Text) => string;

/** Says texts of a form in a language, where it has them. */
export const sayer =
  (content: Pick<FormContent, 'languages'>, language: string): Say =>
  (text) =>
    said(text, language, content);

/** What stands above the column of a part. */
export function headingOf(question: Question, part: Part, words: PartWords, say: Say): string {
  const title = say(question.title);
  if (part === '') return title;
  if (contactPart(part)) return `${title}: ${words.fields[part]}`;
  const row = 'rows' in question ? question.rows.find(({ id }) => id === part) : undefined;
  return `${title}: ${row ? say(row.label) : words.other}`;
}
