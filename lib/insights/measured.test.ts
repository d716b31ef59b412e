import { expect, test } from 'vitest';
import { measuredMap } from './measured';
import type { RollupRow } from './rollups';

const range = { from: '2025-03-01', to: '2025-03-31' };
const csat = (touchpointId: string, day: string, low: number, high: number): RollupRow => ({
  touchpointId,
  asked: `asked at ${touchpointId}`,
  series: 0,
  metric: 'csat',
  day,
  first: day,
  counts: [low, 0, 0, 0, high],
});

test('tells of each step and touchpoint what the number of answers allows', () => {
  const map = measuredMap(
    [
      csat('shop', '2025-03-01', 10, 10),
      csat('shop', '2025-03-31', 0, 20),
      csat('shop', '2025-04-01', 99, 0),
      csat('bill', '2025-03-02', 3, 4),
      csat('faq', '2025-03-02', 1, 2),
      csat('elsewhere', '2025-03-02', 50, 0),
    ],
    [
      { stepId: 'browse', touchpointId: 'shop' },
      { stepId: 'receive', touchpointId: 'shop' },
      { stepId: 'receive', touchpointId: 'bill' },
      { stepId: 'return', touchpointId: 'faq' },
      { stepId: 'wait', touchpointId: 'label' },
    ],
    range,
  );
  expect(map.touchpoints).toMatchObject([
    { touchpointId: 'shop', metric: 'csat', n: 40, disclosure: 'verdict', value: 0.75, emotion: { mean: 1 } },
    { touchpointId: 'bill', n: 7, disclosure: 'counts', value: null, low: null, high: null, emotion: null },
    { touchpointId: 'faq', n: null, disclosure: 'hidden', value: null, emotion: null },
  ]);
  expect(map.steps).toMatchObject([
    { stepId: 'browse', n: 40, emotion: { mean: 1 } },
    { stepId: 'receive', n: 47, disclosure: 'verdict' },
    { stepId: 'return', n: null, disclosure: 'hidden', emotion: null },
    { stepId: 'wait', n: 0, disclosure: 'hidden', emotion: null },
  ]);
});
