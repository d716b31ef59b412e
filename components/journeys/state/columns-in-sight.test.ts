import { describe, expect, it } from 'vitest';
import { firstRange, rangeAround, rangeInSight, type Slot, slotsOf, stretchOf } from './columns-in-sight';

const sight = { left: 0, width: 1400, label: 136, column: 200 };
const written = (slots: readonly Slot[]) => slots.map(({ index, gap }) => (gap ? `${gap} from ${index}` : index));

describe('columns in sight', () => {
  it('draws a map of 40 columns whole, and a larger one only where it is seen', () => {
    expect(firstRange(40)).toEqual({ start: 0, end: 40 });
    expect(firstRange(41).end).toBeLessThan(20);
    expect(rangeInSight({ ...sight, left: 5_000 }, 40)).toEqual({ start: 0, end: 40 });
  });

  it('holds everything that is seen, and some more on both sides', () => {
    for (const left of [0, 150, 7_777, 98_600]) {
      const { start, end } = rangeInSight({ ...sight, left }, 500);
      expect(start).toBeLessThanOrEqual(Math.max(0, left / 200 - 3));
      expect(end).toBeGreaterThanOrEqual(Math.min(500, (left + 1_264) / 200 + 3));
      expect(end - start).toBeLessThan(20);
    }
  });

  it('draws as many columns around another one, within the map', () => {
    expect(rangeAround(250, { start: 0, end: 10 }, 500)).toEqual({ start: 245, end: 255 });
    expect(rangeAround(499, { start: 0, end: 10 }, 500)).toEqual({ start: 490, end: 500 });
    expect(rangeAround(1, { start: 100, end: 110 }, 500)).toEqual({ start: 0, end: 10 });
  });

  it('keeps the room of what is not drawn', () => {
    expect(written(slotsOf({ start: 2, end: 4 }, [], 6))).toEqual(['2 from 0', 2, 3, '2 from 4']);
    expect(written(slotsOf({ start: 2, end: 4 }, [0, 3, 5, 9, -1], 6))).toEqual([0, '1 from 1', 2, 3, '1 from 4', 5]);
    expect(written(slotsOf({ start: 0, end: 3 }, [1], 3))).toEqual([0, 1, 2]);
    expect(written(slotsOf({ start: 1, end: 9 }, [], 3))).toEqual(['1 from 0', 1, 2]);
  });

  it('knows the stretch that is in sight from a column that is kept elsewhere', () => {
    expect(stretchOf(slotsOf({ start: 5, end: 9 }, [0], 20))).toEqual({ start: 5, end: 9 });
    expect(stretchOf(slotsOf({ start: 0, end: 3 }, [], 3))).toEqual({ start: 0, end: 3 });
  });
});
