import { describe, expect, it } from 'vitest';
import { sampleMap } from '@/lib/journeys/testing';
import { viewOf } from '../state/view';
import { mapHeight, printLayout } from './layout';

const named = () => 'Customer management';

describe('print layout', () => {
  const view = viewOf(sampleMap());

  it('never makes the map wider or higher than the sheet', () => {
    for (const times of [1, 3, 9]) {
      const long = { ...view, columns: Array.from({ length: times }, () => view.columns).flat() };
      const { column, scale } = printLayout(long, named);
      expect((116 + long.columns.length * column) * scale).toBeLessThanOrEqual(1500);
      expect(mapHeight(long, column, named) * scale).toBeLessThanOrEqual(1030);
    }
  });

  it('gives a small map wide columns and a little more than its own size', () => {
    expect(printLayout(view, named)).toEqual({ column: 180, scale: 1.2 });
  });

  it('expects long texts to need room', () => {
    const [first, ...others] = view.columns;
    if (!first?.step) throw new Error('The sample has steps');
    const wordy = { ...view, columns: [{ ...first, step: { ...first.step, name: 'word '.repeat(60) } }, ...others] };
    expect(mapHeight(wordy, 140, named)).toBeGreaterThan(mapHeight(view, 140, named) + 300);
  });
});
