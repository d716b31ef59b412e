import { expect, it } from 'vitest';
import type { Answer, FormContent, Question } from '@/db/schema/form-content';
import { inWords, piped, said } from './piping';

const id = '01a20600-0000-7000-8000-000000000001';
const label = (en: string, nl: string) => ({ en, nl });
const choices = [
  { id: 'a', label: label('Shoes', 'Schoenen') },
  { id: 'b', label: label('Socks', '') },
];
const asked = { id, title: {}, help: {}, show: null, jumps: [], required: true, notApplicable: true };
const contentOf = (question: Question): FormContent => ({
  ...{ languages: ['en', 'nl'], questions: [question], endings: [], hiddenFields: [] },
  look: { colour: null, logoFileId: null, pages: 'one' },
});
const text = contentOf({ ...asked, type: 'short-text' });
const fill = (template: string, answer: Answer | undefined) =>
  piped(template, text, answer === undefined ? {} : { [id]: answer }, 'en');

it('puts an earlier answer where it is asked for, else what else there is to say', () => {
  expect(fill(`Hello {{${id}}}!`, 'Bo')).toBe('Hello Bo!');
  expect(fill(`Hello {{${id}|you}}!`, undefined)).toBe('Hello you!');
  expect(fill(`Hello {{${id}|you}}!`, null)).toBe('Hello you!');
  expect(fill(`Hello {{${id}}}!`, undefined)).toBe('Hello !');
  expect(fill('{{01a20600-0000-7000-8000-00000000000f|gone}} {{nonsense}}', 'Bo')).toBe('gone {{nonsense}}');
});

it('takes an answer for text and nothing else, whatever stands in it', () => {
  const hostile = [`{{${id}}}`, `{{${id}|x}}`, "$& $1 $` $'", '<b>&amp;</b>', '\u202e\u0007{{', '=1+1', '{{{{}}}}'];
  for (const answer of hostile) expect(fill(`[{{${id}}}]`, answer)).toBe(`[${answer}]`);
});

it('says a choice in the language that is spoken, else in the first one', () => {
  const question: Question = { ...asked, type: 'multiple', choices, other: true };
  const content = contentOf(question);
  const answer = { chosen: ['a', 'b'], other: 'Wax & {{x}}' };
  const inLanguage = (language: string) => inWords(question, answer, (one) => said(one, language, content));
  expect(inLanguage('nl')).toBe('Schoenen, Socks, Wax & {{x}}');
  expect(inLanguage('fy')).toBe('Shoes, Socks, Wax & {{x}}');
});

it('says orders, rows and contact details as they were given', () => {
  const say = (one: { en?: string }) => one.en ?? '';
  expect(inWords({ ...asked, type: 'ranking', choices }, { order: ['b', 'a'] }, say)).toBe('Socks, Shoes');
  const rows = [{ id: 'r', label: label('Parcel', 'Pakket') }];
  expect(inWords({ ...asked, type: 'matrix', rows, choices }, { rows: { r: 'a' } }, say)).toBe('Parcel: Shoes');
  const contact = { name: 'Ann', email: 'ann@example.test' };
  expect(inWords({ ...asked, type: 'contact', fields: ['name', 'email'] }, { contact }, say)).toBe(
    'Ann, ann@example.test',
  );
  expect(inWords({ ...asked, type: 'nps', low: {}, high: {}, touchpointId: null, series: 0 }, 0, say)).toBe('0');
});
