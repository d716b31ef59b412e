import type { FormContent, Question } from '@/db/schema/form-content';

type Listed = readonly Pick<Question, 'id'>[];

/** Earlier answers in a text by the number of their question, {{2}}, as people read and write them. */
export const numbered = (text: string, questions: Listed): string =>
  text.replace(/\{\{([0-9a-f-]{36})(?=\||\}\})/g, (whole, id: string) => {
    const at = questions.findIndex((one) => one.id === id);
    return at < 0 ? whole : `{{${at + 1}`;
  });

/** And by the question's id, as they are kept: a question that is moved keeps its place in the text. */
export const named = (text: string, questions: Listed): string =>
  text.replace(/\{\{(\d{1,2})(?=\||\}\})/g, (whole, number: string) => {
    const question = questions[Number(number) - 1];
    return question ? `{{${question.id}` : whole;
  });

/** What a question asks, in the form's first language and on one line. */
export const titleIn = ({ languages, questions }: FormContent, { title }: Question): string =>
  numbered(title[languages[0] ?? ''] ?? '', questions);
