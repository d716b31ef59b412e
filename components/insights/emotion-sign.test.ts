import { expect, test } from 'vitest';
import { signOf } from './emotion-sign';

test('a sign needs the whole interval on one side of neutral', () => {
  expect(signOf({ value: 0.6, low: 0.1, high: 1.1 })).toBe('above');
  expect(signOf({ value: -0.6, low: -1.1, high: -0.1 })).toBe('under');
  expect(signOf({ value: 0.6, low: 0, high: 1.2 })).toBe('neutral');
  expect(signOf({ value: null, low: null, high: null })).toBe('unknown');
});
