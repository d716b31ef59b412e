import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedWald, meanInterval, wilson } from './intervals';

describe('wilson', () => {
  test.each([
    [18, 20, 0.69897, 0.97213],
    [4, 200, 0.0078, 0.05029],
    [0, 30, 0, 0.11351],
    [30, 30, 1 - 0.11351, 1],
  ])('%d of %d: %d – %d', (successes, n, low, high) => {
    const interval = wilson(successes, n);
    expect(interval?.low).toBeCloseTo(low, 5);
    expect(interval?.high).toBeCloseTo(high, 5);
  });

  test('is null without responses and refuses what is no share', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(-1, 2)).toThrow(RangeError);
  });

  test('holds the share, stays in [0, 1], mirrors and narrows with n', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (successes, failures) => {
        const n = successes + failures;
        fc.pre(n > 0);
        const interval = wilson(successes, n) ?? { low: 9, high: -9 };
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(successes / n);
        expect(interval.high).toBeGreaterThanOrEqual(successes / n);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(1 - (wilson(failures, n)?.high ?? 0)).toBeCloseTo(interval.low, 12);
        const twice = wilson(2 * successes, 2 * n);
        expect((twice?.high ?? 1) - (twice?.low ?? 0)).toBeLessThan(interval.high - interval.low);
      }),
    );
  });
});

describe('adjustedWald', () => {
  test('20 detractors, 30 passives, 50 promoters: 0.2913 [0.1405, 0.4420]', () => {
    const interval = adjustedWald(20, 30, 50);
    expect(interval?.centre).toBeCloseTo(0.2913, 4);
    expect(interval?.low).toBeCloseTo(0.1405, 4);
    expect(interval?.high).toBeCloseTo(0.442, 4);
  });

  test('is null without responses and clamped at the ends', () => {
    expect(adjustedWald(0, 0, 0)).toBeNull();
    expect(adjustedWald(0, 0, 40)?.high).toBe(1);
    expect(adjustedWald(40, 0, 0)?.low).toBe(-1);
  });

  test('stays in [−1, 1], mirrors, and holds the raw NPS from two responses', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), fc.nat(2000), (detractors, passives, promoters) => {
        const n = detractors + passives + promoters;
        fc.pre(n > 1);
        const interval = adjustedWald(detractors, passives, promoters);
        const mirrored = adjustedWald(promoters, passives, detractors);
        const raw = (promoters - detractors) / n;
        expect(interval?.low).toBeGreaterThanOrEqual(-1);
        expect(interval?.low).toBeLessThanOrEqual(raw);
        expect(interval?.high).toBeGreaterThanOrEqual(raw);
        expect(interval?.high).toBeLessThanOrEqual(1);
        expect(mirrored?.centre).toBeCloseTo(-(interval?.centre ?? 9), 12);
      }),
    );
  });
});

describe('meanInterval', () => {
  const scale = { min: 1, max: 7 };

  test('is the t interval of the textbook', () => {
    // 2, 4, 4, 4, 5, 5, 7, 7 …: mean 4.75, s² = 19.5 / 7, t(0.975; 7) = 2.364624.
    const points = [
      { value: 2, count: 1 },
      { value: 4, count: 3 },
      { value: 5, count: 2 },
      { value: 7, count: 2 },
    ];
    const half = 2.364624251592785 * Math.sqrt(19.5 / 7 / 8);
    const interval = meanInterval(points, scale);
    expect(interval?.n).toBe(8);
    expect(interval?.mean).toBeCloseTo(4.75, 12);
    expect(interval?.variance).toBeCloseTo(19.5 / 7, 12);
    expect(interval?.low).toBeCloseTo(4.75 - half, 10);
    expect(interval?.high).toBeCloseTo(4.75 + half, 10);
  });

  test('without values is null; one value has no interval', () => {
    expect(meanInterval([], scale)).toBeNull();
    expect(meanInterval([{ value: 3, count: 0 }], scale)).toBeNull();
    expect(meanInterval([{ value: 3, count: 1 }], scale)).toEqual({
      n: 1,
      mean: 3,
      variance: null,
      low: null,
      high: null,
    });
  });

  test('of equal values has the variance with one pseudo-value at each end, and so a width', () => {
    const middle = meanInterval([{ value: 4, count: 30 }], scale);
    // 30 fours, a one and a seven: squares 9 + 9 over 31.
    expect(middle?.variance).toBeCloseTo(18 / 31, 12);
    expect((middle?.high ?? 0) - 4).toBeCloseTo(2.045229642132703 * Math.sqrt(18 / 31 / 30), 10);
    const end = meanInterval([{ value: 7, count: 30 }], scale);
    // 31 sevens and a one: mean 6.8125, squares 31 × 0.1875² + 5.8125² over 31.
    expect(end?.variance).toBeCloseTo((31 * 0.1875 ** 2 + 5.8125 ** 2) / 31, 12);
    expect(end?.mean).toBe(7);
    expect(end?.high).toBe(7);
    expect(end?.low).toBeLessThan(7);
  });

  test('holds the mean, stays on the scale, and of equal values narrows with n', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 7, maxLength: 7 }), (counts) => {
        const interval = meanInterval(
          counts.map((count, index) => ({ value: index + 1, count })),
          scale,
        );
        if (interval?.low == null || interval.high == null) return;
        expect(interval.low).toBeGreaterThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(interval.mean);
        expect(interval.high).toBeGreaterThanOrEqual(interval.mean);
        expect(interval.high).toBeLessThanOrEqual(7);
        expect(interval.high).toBeGreaterThan(interval.low);
      }),
    );
    const widths = [5, 10, 30, 100, 1000].map((count) => {
      const interval = meanInterval([{ value: 4, count }], scale);
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    });
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });
});
