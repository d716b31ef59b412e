import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMeans, compareNps, compareShares, holm } from './comparisons';
import { disclosure, verdict } from './disclosure';
import { normalP } from './distributions';
import type { Histogram } from './histogram';
import { adjustedWald } from './intervals';

const groups = (detractors: number, passives: number, promoters: number): Histogram => [
  detractors,
  ...[0, 0, 0, 0, 0, 0],
  passives,
  ...[0, 0],
  promoters,
];

describe('compareNps', () => {
  test('is z on the adjusted values, and the difference of the raw ones', () => {
    const compared = compareNps(groups(20, 30, 50), groups(35, 30, 35));
    // Adjusted: 30/103 and 0; variances 0.609345 / 103 and 71.5 / 103 / 103.
    const [a, b] = [30 / 103, 0];
    const [va, vb] = [(71.5 / 103 - a * a) / 103, (71.5 / 103 - b * b) / 103];
    const z = (a - b) / Math.sqrt(va + vb);
    expect(compared?.difference).toBeCloseTo(0.3, 12);
    expect(compared?.z).toBeCloseTo(z, 12);
    expect(compared?.z).toBeCloseTo(2.5891, 4);
    expect(compared?.p).toBeCloseTo(0.0096, 4);
    expect(adjustedWald(20, 30, 50)?.variance).toBeCloseTo(va, 14);
  });

  test('is null where a side has no responses', () => {
    expect(compareNps(groups(0, 0, 0), groups(1, 1, 1))).toBeNull();
    expect(compareNps(groups(1, 1, 1), groups(0, 0, 0))).toBeNull();
  });

  test('turned round has the other sign and the same p', () => {
    const side = fc.tuple(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }));
    fc.assert(
      fc.property(side, side, (one, other) => {
        const there = compareNps(groups(...one), groups(...other));
        const back = compareNps(groups(...other), groups(...one));
        expect(there?.p).toBeGreaterThanOrEqual(0);
        expect(there?.p).toBeLessThanOrEqual(1);
        expect(back?.p).toBeCloseTo(there?.p ?? 9, 12);
        expect(back?.difference).toBeCloseTo(-(there?.difference ?? 9), 12);
        expect(back?.low).toBeCloseTo(-(there?.high ?? 9), 12);
      }),
    );
  });
});

describe('compareShares', () => {
  test('is z on the shares with a success and a failure added', () => {
    // Agresti & Caffo's adjustment of 7 of 8 and 3 of 9: 8/10 and 4/11.
    const compared = compareShares({ successes: 7, n: 8 }, { successes: 3, n: 9 });
    const error = Math.sqrt((0.8 * 0.2) / 10 + ((4 / 11) * (7 / 11)) / 11);
    expect(compared?.z).toBeCloseTo((0.8 - 4 / 11) / error, 12);
    expect(compared?.difference).toBeCloseTo(7 / 8 - 1 / 3, 12);
    expect(compared?.p).toBeCloseTo(normalP((0.8 - 4 / 11) / error), 12);
  });

  test('keeps a spread at none and all, and its interval agrees with p', () => {
    expect(compareShares({ successes: 0, n: 30 }, { successes: 0, n: 30 })?.p).toBe(1);
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(size, size, fc.nat(400), fc.nat(400), (nA, nB, a, b) => {
        const compared = compareShares({ successes: Math.min(a, nA), n: nA }, { successes: Math.min(b, nB), n: nB });
        expect(Number.isFinite(compared?.z)).toBe(true);
        const leavesOutZero = (compared?.low ?? 0) > 0 || (compared?.high ?? 0) < 0;
        expect((compared?.p ?? 1) < 0.05).toBe(leavesOutZero);
      }),
    );
    expect(compareShares({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
    expect(compareShares(null, { successes: 1, n: 2 })).toBeNull();
  });
});

describe('compareMeans', () => {
  const sample = (n: number, mean: number, variance: number | null) => ({ n, mean, variance, low: null, high: null });

  test("is Welch's test", () => {
    // The first example of Wikipedia's "Welch's t-test", computed with SciPy 1.17 ttest_ind(equal_var=False).
    const compared = compareMeans(
      sample(15, 20.82, 7.867428571428571),
      sample(15, 23.586666666666662, 6.415523809523811),
    );
    expect(compared?.t).toBeCloseTo(-2.835263800664482, 10);
    expect(compared?.df).toBeCloseTo(27.713625968118762, 10);
    expect(compared?.p).toBeCloseTo(0.008452732437443423, 12);
    expect(compared?.difference).toBeCloseTo(-2.766666666666662, 12);
    expect((compared?.high ?? 0) < 0).toBe(true);
  });

  test('is null where a side has no variance of its own', () => {
    expect(compareMeans(sample(1, 3, null), sample(9, 3, 1))).toBeNull();
    expect(compareMeans(null, sample(9, 3, 1))).toBeNull();
  });
});

describe('holm', () => {
  test.each([
    // Wikipedia, "Holm–Bonferroni method"; adjusted as R's p.adjust(c(.01, .04, .03, .005), "holm").
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    // Ties and the ceiling of 1.
    [
      [0.5, 0.5, 0.9],
      [1, 1, 1],
    ],
    [[0.04], [0.04]],
    [[], []],
  ])('%j → %j', (given, adjusted) => {
    holm(given).forEach((p, index) => {
      expect(p).toBeCloseTo(adjusted[index] ?? Number.NaN, 12);
    });
  });

  test('leaves the untested out of the family', () => {
    expect(holm([null, 0.02, null, 0.04])).toEqual([null, 0.04, null, 0.04]);
  });

  test('never lowers a p, keeps the order and [0, 1], and is milder than Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }), (given) => {
        const adjusted = holm(given).map(Number);
        given.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, p * given.length) + 1e-15);
          given.forEach((other, j) => {
            if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 0);
          });
        });
      }),
    );
  });
});

describe('what may be shown', () => {
  test.each([
    [0, 'hidden'],
    [4, 'hidden'],
    [5, 'counts'],
    [9, 'counts'],
    [10, 'indicative'],
    [29, 'indicative'],
    [30, 'verdict'],
  ])('n = %d: %s', (n, shown) => {
    expect(disclosure(n)).toBe(shown);
  });

  test.each([
    [{ difference: 0.2, p: 0.01 }, 30, 30, 'better'],
    [{ difference: -0.2, p: 0.01 }, 30, 30, 'worse'],
    [{ difference: -0.2, p: 0.05 }, 30, 30, 'none-shown'],
    [{ difference: -0.2, p: 0.01 }, 29, 300, 'too-few'],
    [{ difference: -0.2, p: 0.01 }, 300, 29, 'too-few'],
    [null, 300, 300, 'too-few'],
  ])('%j with %d and %d: %s', (comparison, nA, nB, expected) => {
    expect(verdict(comparison, nA, nB)).toBe(expected);
  });
});
