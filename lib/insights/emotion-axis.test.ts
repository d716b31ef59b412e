import { expect, test } from 'vitest';
import { onAxis, shareOf } from './emotion-axis';

test('the axis ends at −2 and +2', () => {
  expect([-3, -2, 0.3, 2, 3].map(onAxis)).toEqual([-2, -2, 0.3, 2, 2]);
  expect([-3, -2, 0, 1, 2, 3].map(shareOf)).toEqual([0, 0, 0.5, 0.75, 1, 1]);
});
