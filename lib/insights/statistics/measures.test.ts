import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differs, measuredEmotion } from './emotion';
import { emptyHistogram, METRICS, SCALES, scores } from './histogram';
import { ces, csat, emoji, nps, wow } from './measures';

/** An NPS histogram with the three groups spread over their scores' ends. */
const groups = (detractors: number, passives: number, promoters: number) => [
  detractors,
  0,
  0,
  0,
  0,
  0,
  0,
  passives,
  0,
  0,
  promoters,
];

const anyOf = (length: number) => fc.array(fc.nat(300), { minLength: length, maxLength: length });

describe('nps', () => {
  test('(1, 2, 3) is 1/3 with variance 5/9', () => {
    const estimate = nps(groups(1, 2, 3));
    expect(estimate?.n).toBe(6);
    expect(estimate?.value).toBeCloseTo(1 / 3, 14);
    expect(estimate?.variance).toBeCloseTo(5 / 9, 14);
  });

  test('keeps the raw value beside the adjusted interval', () => {
    const estimate = nps(groups(20, 30, 50));
    expect(estimate?.value).toBeCloseTo(0.3, 14);
    expect(estimate?.low).toBeCloseTo(0.1405, 4);
    expect(estimate?.high).toBeCloseTo(0.442, 4);
  });

  test('counts 0–6, 7–8 and 9–10', () => {
    expect(nps([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0])?.value).toBe(-1);
    expect(nps([0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0])?.value).toBe(0);
    expect(nps([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1])?.value).toBe(1);
  });
});

describe('the other measures', () => {
  test('csat is the share of 4 and 5', () => {
    expect(csat([0, 1, 1, 9, 9])).toMatchObject({ n: 20, successes: 18, value: 0.9 });
    expect(csat([0, 1, 1, 9, 9])?.low).toBeCloseTo(0.69897, 5);
  });

  test('ces is the mean, and the share of 5 to 7', () => {
    const estimate = ces([1, 0, 0, 1, 1, 1, 4]);
    expect(estimate?.mean).toBeCloseTo((1 + 4 + 5 + 6 + 28) / 8, 12);
    expect(estimate?.easy).toMatchObject({ n: 8, successes: 6, value: 0.75 });
  });

  test('wow is the share of 9 and 10', () => {
    expect(wow([0, 0, 0, 0, 0, 0, 0, 0, 196, 2, 2])).toMatchObject({ n: 200, successes: 4, value: 0.02 });
  });

  test('emoji is the mean of the faces', () => {
    expect(emoji([1, 0, 0, 0, 3])?.mean).toBe(4);
  });

  test('without responses all are null, not 0', () => {
    expect(nps(emptyHistogram('nps'))).toBeNull();
    expect(wow(emptyHistogram('nps'))).toBeNull();
    expect(csat(emptyHistogram('csat'))).toBeNull();
    expect(ces(emptyHistogram('ces'))).toBeNull();
    expect(emoji(emptyHistogram('emoji'))).toBeNull();
    expect(measuredEmotion({})).toBeNull();
    expect(measuredEmotion({ nps: emptyHistogram('nps') })).toBeNull();
  });

  test('a histogram of another scale or with broken counts is refused', () => {
    expect(() => nps([1, 2, 3])).toThrow(RangeError);
    expect(() => csat([1, 2, 3, 4, -5])).toThrow(RangeError);
    expect(() => csat([1, 2, 3, 4, 0.5])).toThrow(RangeError);
  });
});

describe('emotion', () => {
  test.each(METRICS)('%s runs from −2 to +2', (metric) => {
    const { min, max } = SCALES[metric];
    const one = (score: number) => {
      const answers = emptyHistogram(metric);
      answers[score - min] = 1;
      return measuredEmotion({ [metric]: answers })?.mean;
    };
    expect([min, (min + max) / 2, max].map(one)).toEqual([-2, 0, 2]);
    expect(() => measuredEmotion({ [metric]: [...emptyHistogram(metric), 1] })).toThrow(RangeError);
  });

  test('pools the metrics, each answer with the same weight', () => {
    // NPS 10 → 2, 2 × CSAT 1 → −2, CES 4 → 0.
    const pooled = measuredEmotion({
      nps: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      csat: [2, 0, 0, 0, 0],
      ces: [0, 0, 0, 1, 0, 0, 0],
    });
    expect(pooled).toMatchObject({ n: 4, mean: -0.5, low: -2 });
  });

  test('is unanimous across metrics where all answers mean the same', () => {
    const pooled = measuredEmotion({ csat: [0, 0, 6, 0, 0], ces: [0, 0, 0, 6, 0, 0, 0] });
    expect(pooled?.mean).toBe(0);
    expect(pooled?.variance).toBeCloseTo(8 / 13, 12);
  });

  test('differs from the design only where the interval leaves it out', () => {
    const measured = { n: 40, low: -0.5, high: 0.5 };
    expect(differs(0.5, measured)).toBe(false);
    expect(differs(0.51, measured)).toBe(true);
    expect(differs(-0.51, measured)).toBe(true);
    expect(differs(null, measured)).toBe(false);
    expect(differs(2, null)).toBe(false);
    expect(differs(2, { n: 1, low: null, high: null })).toBe(false);
    expect(differs(2, { ...measured, n: 9 })).toBe(false);
  });

  test('stays on the axis with its interval', () => {
    fc.assert(
      fc.property(anyOf(11), anyOf(5), anyOf(7), (npsCounts, csatCounts, cesCounts) => {
        const pooled = measuredEmotion({ nps: npsCounts, csat: csatCounts, ces: cesCounts });
        if (!pooled || pooled.low === null || pooled.high === null) return;
        expect(pooled.low).toBeGreaterThanOrEqual(-2);
        expect(pooled.high).toBeLessThanOrEqual(2);
        expect(pooled.mean).toBeGreaterThanOrEqual(pooled.low);
        expect(pooled.mean).toBeLessThanOrEqual(pooled.high);
      }),
    );
  });
});

describe('histograms', () => {
  test('have a count for each score', () => {
    expect(METRICS.map((metric) => emptyHistogram(metric).length)).toEqual([11, 5, 7, 5, 5]);
    expect(scores('ces', [0, 0, 0, 0, 0, 0, 2]).at(-1)).toEqual({ value: 7, count: 2 });
  });

  test('a better answer never lowers a measure', () => {
    fc.assert(
      fc.property(anyOf(11), fc.integer({ min: 0, max: 9 }), (counts, index) => {
        fc.pre((counts[index] ?? 0) > 0);
        const raised = counts.map((count, at) => count - (at === index ? 1 : 0) + (at === index + 1 ? 1 : 0));
        expect(nps(raised)?.value).toBeGreaterThanOrEqual(nps(counts)?.value ?? 9);
        expect(nps(raised)?.low).toBeGreaterThanOrEqual((nps(counts)?.low ?? 9) - 1e-12);
        expect(measuredEmotion({ nps: raised })?.mean).toBeGreaterThan(measuredEmotion({ nps: counts })?.mean ?? 9);
      }),
    );
  });
});
