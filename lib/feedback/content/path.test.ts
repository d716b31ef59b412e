import { describe, expect, it } from 'vitest';
import type { Answers, Condition, Question, Rule } from '@/db/schema/form-content';
import { answersOn, endingOf, holds, pathOf } from './path';

const all = (...conditions: Condition[]): Rule => ({ match: 'all', conditions });
const any = (...conditions: Condition[]): Rule => ({ match: 'any', conditions });
const short = (id: string, more: Partial<Question> = {}): Question =>
  ({
    ...{ id, type: 'short-text', title: { en: id }, help: {}, show: null, jumps: [] },
    ...{ required: false, notApplicable: false },
    ...more,
  }) as Question;
const score = (id: string, more: Partial<Question> = {}) =>
  short(id, { type: 'nps', low: {}, high: {}, touchpointId: null, series: 0, ...more } as Partial<Question>);
const way = (questions: Question[], answers: Answers) => pathOf({ questions }, answers).map(({ id }) => id);

const eachOf = (rule: Rule, ...list: Answers[]) => list.map((answers) => holds(rule, answers));

describe('a rule', () => {
  it('compares what was answered, and "does not apply" with nothing', () => {
    const low: Condition = { questionId: 'a', is: 'at-most', value: 6 };
    expect(eachOf(all(low), { a: 6 }, { a: 7 }, { a: null }, {}, { a: '6' })).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    const answered: Condition = { questionId: 'a', is: 'answered' };
    const unanswered: Condition = { questionId: 'a', is: 'unanswered' };
    expect(eachOf(all(answered), { a: 0 }, { a: null }, {})).toEqual([true, false, false]);
    expect(eachOf(all(unanswered), { a: 0 }, { a: null }, {})).toEqual([false, true, true]);
    expect(holds(any(low, answered), { a: 9 })).toBe(true);
    expect(holds(all(low, answered), { a: 9 })).toBe(false);
  });

  it('knows a choice, a text of one’s own, the first of an order and the choice of a row', () => {
    const chose = (value: string) => all({ questionId: 'a', is: 'chosen', value });
    expect(holds(chose('x'), { a: { chosen: ['y', 'x'] } })).toBe(true);
    expect(holds(chose('other'), { a: { chosen: [], other: 'mine' } })).toBe(true);
    expect(holds(chose('other'), { a: { chosen: ['x'] } })).toBe(false);
    expect(holds(chose('x'), { a: { order: ['x', 'y'] } })).toBe(true);
    expect(holds(chose('y'), { a: { order: ['x', 'y'] } })).toBe(false);
    expect(holds(chose('x'), { a: { rows: { first: 'y', second: 'x' } } })).toBe(true);
    expect(holds(all({ questionId: 'a', is: 'not-chosen', value: 'x' }), {})).toBe(true);
  });
});

describe('the way through a form', () => {
  const low = all({ questionId: 'a', is: 'at-most', value: 6 });
  const high = all({ questionId: 'a', is: 'at-least', value: 9 });

  it('shows, jumps and ends by what was answered on it', () => {
    const questions = [
      score('a', {
        jumps: [
          { rule: high, to: 'end' },
          { rule: low, to: 'c' },
        ],
      }),
      short('b'),
      short('c', { show: low }),
      short('d'),
    ];
    expect(way(questions, {})).toEqual(['a', 'b', 'd']);
    expect(way(questions, { a: 3 })).toEqual(['a', 'c', 'd']);
    expect(way(questions, { a: 10 })).toEqual(['a']);
  });

  it('lets nothing count that was answered beside it', () => {
    const questions = [
      score('a'),
      short('b', { show: low }),
      short('c', { show: all({ questionId: 'b', is: 'answered' }) }),
    ];
    const answers: Answers = { a: 9, b: 'from before', c: 'too', z: 'made up' };
    const path = pathOf({ questions }, answers);
    expect(answersOn(path, answers)).toEqual({ a: 9 });
  });

  it('goes only forward, and comes to an end whatever a jump says', () => {
    const always = all({ questionId: 'a', is: 'answered' });
    for (const to of ['a', 'b', 'nowhere'])
      expect(way([score('a'), short('b', { jumps: [{ rule: always, to }] }), short('c')], { a: 1 })).toEqual([
        'a',
        'b',
        'c',
      ]);
    expect(way([], {})).toEqual([]);
  });
});

it('ends as the first score wants it, else for everybody', () => {
  const ending = (id: string, scores: { from: number; to: number } | null) => ({
    id,
    scores,
    title: {},
    text: {},
    next: null,
  });
  const content = {
    ...{ languages: ['en'], questions: [short('b'), score('a')], hiddenFields: [] },
    endings: [ending('low', { from: 0, to: 6 }), ending('none', { from: 0, to: 3 }), ending('all', null)],
    look: { colour: null, logoFileId: null, pages: 'one' as const },
  };
  expect([0, 6, 7, null].map((one) => endingOf(content, { a: one })?.id)).toEqual(['low', 'low', 'all', 'all']);
  expect(endingOf(content, {})?.id).toBe('all');
  expect(endingOf({ ...content, endings: [] }, {})).toBeNull();
});
