import { describe, expect, it } from 'vitest';
import { depthOf, emotionLevel, partsFrom, valueAt, valueByKey } from './emotion-scale';

describe('emotion scale', () => {
  it('has a word for every value', () => {
    expect([-2, -1.4, -0.4, 0.6, 2, 9].map(emotionLevel)).toEqual([
      'frustrated',
      'annoyed',
      'neutral',
      'pleased',
      'delighted',
      'delighted',
    ]);
  });

  it('finds the value under the hand, and its place again', () => {
    expect([0, 0.25, 0.5, 1, 1.3, -0.2].map(valueAt)).toEqual([2, 1, 0, -2, -2, 2]);
    for (const value of [-2, -0.75, 0, 1.25]) expect(valueAt(depthOf(value))).toBe(value);
  });

  it('moves by a quarter, by one, to the ends, and to a gap', () => {
    expect(
      ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Delete'].map((key) => valueByKey(key, 1)),
    ).toEqual([1.25, 0.75, 2, 0, -2, 2, null]);
    expect(valueByKey('ArrowUp', 2)).toBe(2);
    expect(valueByKey('ArrowUp', null)).toBe(0);
    expect(valueByKey('a', 1)).toBeUndefined();
  });

  it('parts design and experience only outside the interval', () => {
    const measured = { mean: 0, low: -0.5, high: 0.5 };
    const sides = [0.5, -0.5, 0.51, -0.6].map((designed) => partsFrom(designed, measured));
    expect(sides).toEqual([null, null, 'lower', 'higher']);
    expect(partsFrom(null, measured)).toBeNull();
    expect(partsFrom(2, null)).toBeNull();
  });
});
