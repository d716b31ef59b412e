import { expect, test } from 'vitest';
import { daysText, dayText, measureText, numberText } from './format';

test.each([
  ['en', 'nps', 0.344, '+34'],
  ['en', 'nps', -0.081, '\u22128'],
  ['en', 'nps', -0.001, '0'],
  ['nl', 'csat', 0.4249, '42%'],
  ['en', 'wow', 1, '100%'],
  ['nl', 'ces', 5.25, '5,3'],
  ['en', 'emoji', 4, '4.0'],
  ['nl', 'emotion', 0.84, '+0,8'],
  ['en', 'emotion', -0.04, '0.0'],
] as const)('in %s %s of %d is %s', (locale, measure, value, text) => {
  expect(measureText(locale, measure, value)).toBe(text);
});

test('numbers are grouped as the language does', () => {
  expect(numberText('en', 12345)).toBe('12,345');
  expect(numberText('nl', 12345)).toBe('12.345');
});

test('a day is that day in every time zone, and a range says the year once', () => {
  expect(dayText('nl', '2026-03-01')).toBe('1 mrt 2026');
  expect(dayText('en', '2026-03-01', 'month')).toBe('Mar 2026');
  expect(daysText('nl', { from: '2026-11-03', to: '2026-11-09' }).match(/2026/g)).toHaveLength(1);
});
