import { expect, test } from 'vitest';
import { instantOf, wallTime } from './wall-time';

const zone = 'Europe/Amsterdam';

test.each([
  ['2026-01-15T09:30', '2026-01-15T08:30:00.000Z'],
  ['2026-07-15T00:00', '2026-07-14T22:00:00.000Z'],
  ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T01:30', '2026-10-24T23:30:00.000Z'],
  ['2026-10-25T04:00', '2026-10-25T03:00:00.000Z'],
])('%s on the wall is %s, and back', (wall, instant) => {
  expect(instantOf(wall, zone)).toBe(instant);
  expect(wallTime(instant, zone)).toBe(wall);
});

test('an hour that is skipped is the next one, and one that comes twice is the first', () => {
  expect(wallTime(instantOf('2026-03-29T02:30', zone), zone)).toBe('2026-03-29T03:30');
  expect(instantOf('2026-10-25T02:30', zone)).toBe('2026-10-25T00:30:00.000Z');
});
