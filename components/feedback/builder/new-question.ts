import { v7 as uuidv7 } from 'uuid';
import type { Choice, Question, QuestionType, Text } from '@/db/schema/form-content';
import { defaultWordings } from '@/lib/feedback/wordings';
import { isLocale } from '@/lib/i18n/locales';

/** The kinds of question, as they are offered. */
export const questionKinds = [
  { name: 'scores', types: ['nps', 'csat', 'ces', 'stars', 'emoji'] },
  { name: 'choices', types: ['single', 'multiple', 'ranking', 'matrix'] },
  { name: 'words', types: ['short-text', 'long-text', 'number', 'date', 'contact'] },
  { name: 'more', types: ['consent', 'statement'] },
] as const satisfies readonly { name: string; types: readonly QuestionType[] }[];

export const newChoice = (): Choice => ({ id: uuidv7(), label: {} });

/** A question of a type, with everything but its words; a scale's ends are said as they usually are. */
export function newQuestion(type: QuestionType, languages: readonly string[]): Question {
  const common = { id: uuidv7(), title: {}, help: {}, show: null, jumps: [] };
  const asked = { ...common, required: false, notApplicable: false };
  switch (type) {
    case 'statement':
      return { ...common, type };
    case 'single':
    case 'multiple':
      return { ...asked, type, choices: [newChoice(), newChoice()], other: false };
    case 'ranking':
      return { ...asked, type, choices: [newChoice(), newChoice()] };
    case 'matrix':
      return { ...asked, type, rows: [newChoice()], choices: [newChoice(), newChoice()] };
    case 'number':
      return { ...asked, type, min: null, max: null };
    case 'contact':
      return { ...asked, type, fields: ['name', 'email'] };
    case 'date':
    case 'consent':
    case 'short-text':
    case 'long-text':
      return { ...asked, type };
    default: {
      const usual = (end: 'lowLabel' | 'highLabel'): Text =>
        Object.fromEntries(
          languages.filter(isLocale).map((language) => [language, defaultWordings[type][language][end]]),
        );
      const ends = { low: usual('lowLabel'), high: usual('highLabel') };
      return { ...asked, ...ends, type, required: true, touchpointId: null, series: 0 };
    }
  }
}

/** The same question once more. What it says of itself goes with it. */
export function copyOf(question: Question): Question {
  return JSON.parse(JSON.stringify(question).replaceAll(question.id, uuidv7())) as Question;
}
