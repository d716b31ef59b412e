import { expect, test } from 'vitest';
import { shareOf, signOf } from './emotion-axis';

test('a sign needs the whole interval on one side of neutral', () => {
  expect(signOf({ value: 0.6, low: 0.1, high: 1.1 })).toBe('above');
  expect(signOf({ value: -0.6, low: -1.1, high: -0.1 })).toBe('under');
  expect(signOf({ value: 0.6, low: 0, high: 1.2 })).toBe('neutral');
  expect(signOf({ value: null, low: null, high: null })).toBe('unknown');
});

test('the axis ends at −2 and +2', () => {
  expect([-3, -2, 0, 1, 2, 3].map(shareOf)).toEqual([0, 0, 0.5, 0.75, 1, 1]);
});
