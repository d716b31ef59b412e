import { expect, test } from 'vitest';
import type { RollupRow } from './rollups';
import { sparkline } from './trend';

const range = { from: '2026-01-01', to: '2026-03-31' };
const faces = (day: string, ...counts: number[]): RollupRow => ({
  touchpointId: 'cart',
  asked: 'how was it',
  series: 0,
  metric: 'emoji',
  day,
  first: day,
  counts,
});

test('a sparkline puts neighbouring weeks together, leaves gaps, and passes over other days', () => {
  const rows = [
    // 14 weeks, the first from Thursday on: three to a point.
    faces('2026-01-01', 0, 0, 0, 0, 6),
    faces('2026-01-12', 0, 0, 6, 0, 0),
    faces('2026-01-19', 0, 9, 0, 0, 0),
    faces('2026-03-30', 10, 0, 0, 0, 0),
    faces('2026-04-01', 0, 0, 0, 0, 50),
    faces('2025-12-31', 0, 0, 0, 0, 50),
  ];
  expect(sparkline(rows, range, 'week').map(({ value }) => value)).toEqual([1, null, null, null, -2]);
});

test('a sparkline has at most as many points as asked', () => {
  for (const count of [1, 4, 6, 30]) {
    expect(sparkline([], range, 'week', count).length).toBeLessThanOrEqual(count);
  }
  expect(sparkline([], range, 'month')).toHaveLength(3);
});
