import { describe, expect, it } from 'vitest';
import type { Question } from '@/db/schema/form-content';
import { problemOf } from '@/lib/feedback/content/answering';
import { standardContent } from '@/lib/feedback/content/standard';
import { defaultWordings } from '@/lib/feedback/wordings';
import type { Metric } from '@/lib/insights/statistics/histogram';
import { answerIn } from './draft';

const questions = (metric: Metric) =>
  standardContent(metric, { en: defaultWordings[metric].en }).questions as [Question, Question];

/** What a question makes of these fields, named by their parts, and what is wrong with it. */
function read(question: Question, given: Record<string, string | string[]>) {
  const fields = new URLSearchParams();
  for (const [part, values] of Object.entries(given))
    for (const value of [values].flat()) fields.append(part ? `${question.id}.${part}` : question.id, value);
  const answer = answerIn(question, fields);
  return { answer, problem: problemOf(question, answer) };
}

describe('reading an answer', () => {
  it('takes the scores of the scale and no others', () => {
    const [nps] = questions('nps');
    expect(read(nps, { '': '0' })).toEqual({ answer: 0, problem: null });
    expect(read(nps, { '': '10' })).toEqual({ answer: 10, problem: null });
    expect(read(questions('ces')[0], { '': '7' })).toEqual({ answer: 7, problem: null });
    expect(read(nps, { '': '' })).toEqual({ answer: undefined, problem: 'missing' });
    for (const score of ['11', '-1', '5.5', '1e1', ' 5', 'x', '٣', '100'])
      expect(read(nps, { '': score }).problem).toBe('not-offered');
    expect(read(questions('csat')[0], { '': '0' }).problem).toBe('not-offered');
    expect(read(questions('stars')[0], { '': '6' }).problem).toBe('not-offered');
  });

  it('tells "not applicable" from no answer', () => {
    expect(read(questions('emoji')[0], { '': 'na' })).toEqual({ answer: null, problem: null });
  });

  it('keeps a text as it was typed, up to 2,000 characters', () => {
    const [, why] = questions('nps');
    const hostile = `<script>'; drop table responses; --\u202e 😀 \\u0000`;
    expect(read(why, { '': hostile })).toEqual({ answer: hostile, problem: null });
    expect(read(why, { '': ' \n ' })).toEqual({ answer: undefined, problem: null });
    expect(read(why, { '': 'x'.repeat(2000) }).problem).toBeNull();
    expect(read(why, { '': 'x'.repeat(2001) }).problem).toBe('too-long');
  });

  it('restores line ends and drops NUL, which the database cannot hold', () => {
    expect(read(questions('nps')[1], { '': 'one\r\ntwo\0' }).answer).toBe('one\ntwo');
  });

  it('takes a text for a text, "na" too, and a box of its own for "does not apply"', () => {
    const [, why] = questions('nps');
    expect(read(why, { '': 'na' }).answer).toBe('na');
    expect(read({ ...why, notApplicable: true } as Question, { '': 'typed', na: '1' })).toEqual({
      answer: null,
      problem: null,
    });
    expect(read(why, { na: '1' }).problem).toBe('not-offered');
  });

  const asked = { id: 'q', title: {}, help: {}, show: null, jumps: [], required: true, notApplicable: false };
  const choices = ['a', 'b', 'c'].map((id) => ({ id, label: {} }));

  it('reads a number as people write it, and refuses what is a thousand to some and one to others', () => {
    const number: Question = { ...asked, type: 'number', min: null, max: null };
    for (const [text, value] of [
      ['3,5', 3.5],
      [' -12 ', -12],
      ['0.125', 0.125],
      ['1200', 1200],
      ['3,14', 3.14],
    ] as const)
      expect(read(number, { '': text })).toEqual({ answer: value, problem: null });
    for (const text of ['1.000', '1,000', '12.500', '1e3', '0x10', '1 000', 'three', '--1', '٣'])
      expect(read(number, { '': text })).toEqual({ answer: text, problem: 'no-number' });
  });

  it('takes a text of one’s own for the choice, ticked or not, and asks for it where only that is ticked', () => {
    const single: Question = { ...asked, type: 'single', choices, other: true };
    expect(read(single, { '': 'other', other: ' Mine ' }).answer).toEqual({ chosen: [], other: 'Mine' });
    expect(read(single, { other: 'Mine' }).answer).toEqual({ chosen: [], other: 'Mine' });
    expect(read(single, { '': 'a', other: 'left over' }).answer).toEqual({ chosen: ['a'] });
    expect(read(single, { '': 'other' }).problem).toBe('no-other');
    expect(read(single, { '': ['a', 'b'] }).problem).toBe('not-offered');
    const multiple: Question = { ...asked, type: 'multiple', choices, other: true };
    expect(read(multiple, { '': ['a', 'c'], other: 'Mine' }).answer).toEqual({ chosen: ['a', 'c'], other: 'Mine' });
    expect(read({ ...asked, type: 'multiple', choices, other: false }, { '': 'other', other: 'x' })).toEqual({
      answer: undefined,
      problem: 'missing',
    });
  });

  it('reads places as an order, and one place for two as none', () => {
    const ranking: Question = { ...asked, type: 'ranking', choices };
    expect(read(ranking, { a: '3', b: '1', c: '2' })).toEqual({ answer: { order: ['b', 'c', 'a'] }, problem: null });
    expect(read(ranking, { a: '1', b: '1', c: '2' }).problem).toBe('ranked-twice');
    expect(read(ranking, { a: '1' }).problem).toBe('not-all-ranked');
    expect(read(ranking, { a: '', b: 'x' }).problem).toBe('missing');
  });

  it('reads rows and contact details by the names of the question alone', () => {
    const matrix: Question = { ...asked, type: 'matrix', rows: choices, choices };
    expect(read(matrix, { a: 'b', b: 'z', c: 'a', __proto__x: 'a' }).problem).toBe('not-offered');
    const contact: Question = { ...asked, type: 'contact', fields: ['email'] };
    expect(read(contact, { email: ' a@b.nl ', phone: '1' })).toEqual({
      answer: { contact: { email: 'a@b.nl' } },
      problem: null,
    });
  });
});
