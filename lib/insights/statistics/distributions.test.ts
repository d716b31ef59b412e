import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalP, normalTail, tP, tQuantile, tTail, Z95 } from './distributions';

describe("Student's t", () => {
  // The rows of the printed tables, to 12 digits; df 1 is Cauchy (tan), df 2 has a closed form.
  test.each([
    [1, 0.9, 3.0776835371752544],
    [1, 0.975, 12.706204736174694],
    [1, 0.995, 63.656741162871526],
    [2, 0.975, 4.302652729749462],
    [5, 0.975, 2.5705818356363146],
    [9, 0.975, 2.262157162798205],
    [9, 0.995, 3.249835541592126],
    [29, 0.975, 2.045229642132703],
    [30, 0.9, 1.3104150253913955],
    [30, 0.975, 2.0422724563012378],
    [99.5, 0.975, 1.9840936109906238],
    [120, 0.975, 1.9799304050824402],
    [1000, 0.975, 1.9623390808264083],
    [4999, 0.995, 2.5768131633989824],
    [199_999, 0.975, 1.9599758460260759],
    [1e7, 0.975, 1.959964221767205],
  ])('df %d, p %d: %d', (df, p, t) => {
    expect(Math.abs(tQuantile(p, df) / t - 1)).toBeLessThan(1e-10);
  });

  test('is symmetric, with its middle at 0, and meets the far tails', () => {
    expect(tQuantile(0.5, 7)).toBe(0);
    expect(tQuantile(0.025, 7)).toBeCloseTo(-tQuantile(0.975, 7), 13);
    expect(tQuantile(0.0005, 1)).toBeCloseTo(-636.6192487687196, 8);
    expect(tQuantile(0.9995, 29)).toBeCloseTo(3.659405019466333, 10);
  });

  test.each([
    [0.5, 1, 0.35241638234956674],
    [2, 3.7, 0.06090860095261699],
    [2.5, 17.776473516178495, 0.011222153961354403],
    [4, 58, 9.085909052949553e-5],
    [1e-3, 1e5, 0.4996010587834439],
    [10, 1e5, 7.816507650103626e-24],
    [0, 4, 0.5],
  ])('P(T > %d) for df %d', (t, df, tail) => {
    expect(Math.abs(tTail(t, df) / tail - 1)).toBeLessThan(1e-9);
  });

  test('quantile and tail are each other’s inverse for any df', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.5, max: 1e5, noNaN: true }),
        (p, df) => {
          expect(1 - tTail(tQuantile(p, df), df)).toBeCloseTo(p, 10);
        },
      ),
    );
  });

  test('refuses what is no probability and no degrees of freedom', () => {
    expect(() => tQuantile(1, 3)).toThrow(RangeError);
    expect(() => tQuantile(0.5, 0)).toThrow(RangeError);
    expect(() => tTail(1, Number.NaN)).toThrow(RangeError);
  });
});

describe('normal', () => {
  test.each([
    [0.1, 0.460172162722971],
    [1, 0.15865525393145707],
    [Z95, 0.025],
    [2.999, 0.0013543365337271057],
    [3, 0.0013498980316300933],
    [3.001, 0.0013454728250849653],
    [5, 2.866515718791933e-7],
    [8, 6.22096057427174e-16],
  ])('P(Z > %d)', (z, tail) => {
    expect(Math.abs(normalTail(z) / tail - 1)).toBeLessThan(1e-11);
    expect(normalTail(-z)).toBeCloseTo(1 - tail, 14);
  });
});

test('p lies in [0, 1] and falls as the statistic grows', () => {
  const statistic = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(statistic, fc.double({ min: 1, max: 1e4, noNaN: true }), (z, df) => {
      for (const p of [normalP(z), tP(z, df)]) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }
      expect(normalP(Math.abs(z) + 0.5)).toBeLessThanOrEqual(normalP(z));
      expect(tP(Math.abs(z) + 0.5, df)).toBeLessThanOrEqual(tP(z, df));
    }),
  );
  expect(normalP(0)).toBe(1);
});
