import { describe, expect, test } from 'vitest';
import { compareFamily, compareFigure, figure, MEASURES, mainMetric } from './figures';

const csat = (low: number, high: number) => ({ csat: [low, 0, 0, 0, high] });

describe('figure', () => {
  test.each([
    [4, 'hidden', false, false],
    [5, 'counts', true, false],
    [9, 'counts', true, false],
    [10, 'indicative', true, true],
    [30, 'verdict', true, true],
  ])('of %d responses is %s', (n, disclosure, counts, value) => {
    const shown = figure('csat', csat(1, n - 1));
    expect(shown).toMatchObject({ n: n < 5 ? null : n, disclosure });
    expect(shown.counts !== null).toBe(counts);
    expect(shown.value !== null && shown.low !== null && shown.high !== null).toBe(value);
  });

  test.each(MEASURES)('%s without responses is null, not 0', (measure) => {
    expect(figure(measure, {})).toEqual({
      n: 0,
      disclosure: 'hidden',
      counts: null,
      value: null,
      low: null,
      high: null,
      newSeries: null,
    });
  });

  test('each measure takes the answers of its own metric, emotion those of all', () => {
    const group = {
      nps: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10],
      csat: [10, 0, 0, 0, 0],
      ces: [0, 0, 0, 10, 0, 0, 0],
      stars: [0, 0, 0, 10, 0],
      emoji: [0, 0, 10, 0, 0],
    };
    const values = MEASURES.map((measure) => figure(measure, group).value);
    expect(values).toEqual([1, 1, 0, 4, 0, 4, 3, expect.closeTo(0.2)]);
    expect(figure('emotion', group)).toMatchObject({ n: 50, counts: null });
  });
});

describe('comparison', () => {
  test('has a verdict from 30 on each side only, a difference from 10', () => {
    expect(compareFigure('csat', { current: csat(2, 28), previous: csat(20, 10) }).change).toMatchObject({
      verdict: 'better',
      difference: 28 / 30 - 10 / 30,
    });
    const indicative = compareFigure('csat', { current: csat(2, 28), previous: csat(19, 10) }).change;
    expect(indicative).toMatchObject({ verdict: 'too-few', p: null });
    expect(indicative.difference).not.toBeNull();
    expect(compareFigure('csat', { current: csat(2, 28), previous: csat(9, 0) }).change).toEqual({
      verdict: 'too-few',
      difference: null,
      low: null,
      high: null,
      p: null,
      newSeries: null,
    });
  });

  test.each(MEASURES)('%s notices the same answers as no change', (measure) => {
    const group = {
      nps: [5, 0, 0, 5, 0, 5, 0, 5, 0, 5, 15],
      csat: [5, 5, 5, 15, 15],
      ces: [5, 5, 5, 5, 5, 5, 5],
      stars: [9, 9, 9, 9, 9],
      emoji: [9, 9, 9, 9, 9],
    };
    const { change } = compareFigure(measure, { current: group, previous: group });
    expect(change).toMatchObject({ verdict: 'none-shown', difference: 0 });
    expect(change.p).toBeCloseTo(1, 12);
  });

  test('of several is corrected together, over those with enough responses only', () => {
    const alone = compareFigure('csat', { current: csat(14, 26), previous: csat(24, 16) });
    expect(alone.change.verdict).toBe('better');
    const member = { measure: 'csat', current: csat(14, 26), previous: csat(24, 16) } as const;
    const few = { measure: 'csat', current: csat(1, 1), previous: csat(1, 1) } as const;
    expect(compareFamily([member, few, few])[0]?.change).toEqual(alone.change);
    const three = compareFamily([member, member, member]);
    expect(three[0]?.change.p).toBeCloseTo(3 * (alone.change.p ?? 9), 12);
    expect(three.map(({ change }) => change.verdict)).toEqual(['none-shown', 'none-shown', 'none-shown']);
  });
});

test('the main metric is the one with most answers, of the current period first', () => {
  expect(mainMetric({ current: {}, previous: {} })).toBeNull();
  expect(mainMetric({ current: { csat: [1, 0, 0, 0, 0], emoji: [2, 0, 0, 0, 0] }, previous: {} })).toBe('emoji');
  expect(mainMetric({ current: { csat: [1, 0, 0, 0, 0] }, previous: { emoji: [9, 0, 0, 0, 0] } })).toBe('csat');
  expect(mainMetric({ current: { csat: [0, 0, 0, 0, 0] }, previous: { emoji: [9, 0, 0, 0, 0] } })).toBe('emoji');
});
