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
});
