import { describe, expect, test } from 'vitest';
import { moved, needsAttention } from './attention';
import type { RollupRow } from './rollups';
import { journeyReport } from './rules';
import { trend } from './trend';

const periods = { from: '2025-03-01', to: '2025-03-31', previous: { from: '2025-01-29', to: '2025-02-28' } };
const NOW = '2025-03-10';
const BEFORE = '2025-02-10';

const row = (touchpointId: string, day: string) => ({
  touchpointId,
  asked: `asked at ${touchpointId}`,
  series: 0,
  day,
  first: day,
});
function csat(touchpointId: string, day: string, low: number, high: number): RollupRow {
  return { ...row(touchpointId, day), metric: 'csat', counts: [low, 0, 0, 0, high] };
}
function nps(touchpointId: string, day: string, detractors: number, promoters: number): RollupRow {
  return { ...row(touchpointId, day), metric: 'nps', counts: [detractors, 0, 0, 0, 0, 0, 0, 0, 0, 0, promoters] };
}

const shape = {
  phaseIds: ['buy', 'return', 'after'],
  touchpoints: [
    { id: 'cart', phaseIds: ['buy'] },
    { id: 'app', phaseIds: ['buy', 'return'] },
    { id: 'hotline', phaseIds: ['return'] },
    { id: 'coupon', phaseIds: ['after'] },
  ],
};

const rows = [
  nps('cart', NOW, 10, 40),
  nps('cart', BEFORE, 30, 20),
  csat('app', NOW, 6, 6),
  csat('app', '2025-03-11', 2, 2),
  csat('hotline', NOW, 35, 5),
  csat('hotline', BEFORE, 10, 30),
  csat('hotline', '2025-01-28', 500, 0),
  csat('hotline', '2025-04-01', 500, 0),
  csat('elsewhere', NOW, 500, 0),
];

describe('journeyReport', () => {
  const report = journeyReport(rows, shape, periods, 'week');
  const total = (measure: string) => report.totals.find((it) => it.measure === measure);

  test('totals take the days of the period and the touchpoints of the journey, each answer once', () => {
    expect(total('csat')).toMatchObject({ current: { n: 56, value: 13 / 56 }, previous: { n: 40, value: 0.75 } });
    expect(total('csat')?.change.verdict).toBe('worse');
    expect(total('nps')).toMatchObject({ current: { n: 50, value: 0.6 }, previous: { value: -0.2 } });
    expect(total('nps')?.change.verdict).toBe('better');
    expect(total('wow')).toMatchObject({ current: { value: 0.8 }, change: { verdict: 'better' } });
    expect(total('ces')?.current).toMatchObject({ n: 0, value: null });
    expect(total('emotion')?.current.n).toBe(106);
  });

  test('touchpoints keep their order and are judged by their own metric', () => {
    expect(report.touchpoints.map(({ touchpointId, score }) => [touchpointId, score?.measure ?? null])).toEqual([
      ['cart', 'nps'],
      ['app', 'csat'],
      ['hotline', 'csat'],
      ['coupon', null],
    ]);
    const [cart, app, hotline, coupon] = report.touchpoints;
    expect(cart?.score?.change.verdict).toBe('better');
    expect(cart?.wow?.current.value).toBe(0.8);
    expect(app).toMatchObject({ wow: null, score: { current: { n: 16, disclosure: 'indicative' } } });
    expect(app?.score?.change.verdict).toBe('too-few');
    expect(hotline?.score).toMatchObject({ current: { n: 40 }, change: { verdict: 'worse' } });
    expect(coupon?.emotion.current).toMatchObject({ n: 0, value: null });
  });

  test('p is corrected across touchpoints, over those that are tested', () => {
    const alone = journeyReport(
      rows.filter(({ touchpointId }) => touchpointId === 'cart'),
      shape,
      periods,
      'week',
    ).touchpoints[0]?.score?.change.p;
    const among = journeyReport(
      [...rows.slice(0, 2), csat('app', NOW, 20, 20), csat('app', BEFORE, 20, 20)],
      shape,
      periods,
      'week',
    );
    expect(among.touchpoints[0]?.score?.change.p).toBeCloseTo(2 * (alone ?? 9), 12);
    expect(among.touchpoints[1]?.score?.change).toMatchObject({ verdict: 'none-shown', p: 1 });
  });

  test('phases hold the answers of all their touchpoints, and only measures that have some', () => {
    const [buy, back, after] = report.phases;
    expect(buy?.measures.map(({ measure }) => measure)).toEqual(['nps', 'wow', 'csat']);
    expect(back?.measures.map(({ measure, current }) => [measure, current.n])).toEqual([['csat', 56]]);
    expect(back?.emotion.current.n).toBe(56);
    expect(after).toMatchObject({ phaseId: 'after', measures: [], emotion: { current: { n: 0, value: null } } });
  });

  test('the weakest are ranked by the upper end of the interval, from 10 responses', () => {
    expect(report.weakest.map(({ touchpointId }) => touchpointId)).toEqual(['hotline', 'app', 'cart']);
    const few = journeyReport([csat('app', NOW, 9, 0), csat('cart', NOW, 3, 9)], shape, periods, 'week');
    expect(few.weakest.map(({ touchpointId }) => touchpointId)).toEqual(['cart']);
    // Ten bad answers prove less than a hundred that are nearly as bad.
    const unsure = journeyReport([csat('app', NOW, 9, 1), csat('cart', NOW, 85, 15)], shape, periods, 'week');
    expect(unsure.weakest.map(({ touchpointId }) => touchpointId)).toEqual(['cart', 'app']);
    const many = Array.from({ length: 7 }, (_, index) => `t${index}`);
    const wide = { phaseIds: [], touchpoints: many.map((id) => ({ id, phaseIds: [] })) };
    expect(
      journeyReport(
        many.map((id) => csat(id, NOW, 10, 10)),
        wide,
        periods,
        'week',
      ).weakest.map(({ touchpointId }) => touchpointId),
    ).toEqual(['t0', 't1', 't2', 't3', 't4']);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('an empty journey has a report without figures', () => {
    const empty = journeyReport([], { phaseIds: [], touchpoints: [] }, periods, 'week');
    expect(empty).toMatchObject({ touchpoints: [], phases: [], weakest: [] });
    expect(empty.totals.every(({ current }) => current.n === 0 && current.value === null)).toBe(true);
  });
});

describe('trend', () => {
  test('leaves a gap where there are no answers, and no value where there are few', () => {
    const points = trend(rows, periods, 'week');
    expect(points.map(({ from }) => from)).toEqual([
      '2025-03-01',
      '2025-03-03',
      '2025-03-10',
      '2025-03-17',
      '2025-03-24',
      '2025-03-31',
    ]);
    expect(points[0]?.figures.csat).toBeNull();
    expect(points[2]?.figures.nps).toMatchObject({ n: 50, value: 0.6 });
    expect(points[2]?.figures.ces).toBeNull();
    const few = trend([csat('app', NOW, 3, 3)], periods, 'week');
    expect(few[2]?.figures.csat).toMatchObject({ n: 6, disclosure: 'counts', value: null });
  });

  test('adds up to the period', () => {
    const points = trend(rows, periods, 'day');
    expect(points).toHaveLength(31);
    expect(points.reduce((sum, { figures }) => sum + (figures.nps?.n ?? 0), 0)).toBe(50);
  });
});

describe('needsAttention', () => {
  const designed = (id: string, ...values: number[]) => ({ id, designed: values });

  test('names what is below every designed value, and what got worse', () => {
    const found = needsAttention(
      rows,
      [designed('cart', 0.5), designed('app', 1.9, 1.5), designed('hotline', -0.5), designed('coupon', 2)],
      periods,
    );
    expect(found.map(({ touchpointId, reasons, designed: lowest }) => [touchpointId, reasons, lowest])).toEqual([
      ['hotline', ['below-design', 'worsened'], -0.5],
      ['app', ['below-design'], 1.5],
    ]);
  });

  test('one designed value within the interval is enough to leave it', () => {
    expect(needsAttention(rows, [designed('app', 2, 0)], periods)).toEqual([]);
    expect(needsAttention(rows, [designed('app')], periods)).toEqual([]);
  });

  test('few answers flag nothing', () => {
    expect(needsAttention([csat('app', NOW, 9, 0)], [designed('app', 2)], periods)).toEqual([]);
    expect(needsAttention([csat('app', NOW, 10, 0)], [designed('app', 2)], periods)).toHaveLength(1);
  });

  test('worse without a design is enough', () => {
    expect(needsAttention(rows, [designed('hotline')], periods)).toMatchObject([
      { touchpointId: 'hotline', reasons: ['worsened'], designed: null, score: { change: { verdict: 'worse' } } },
    ]);
  });
});

test('moved names the touchpoints with a verdict, the largest movement first', () => {
  const found = moved(rows, ['cart', 'app', 'hotline', 'coupon'], periods);
  expect(found.map(({ touchpointId, verdict }) => [touchpointId, verdict])).toEqual([
    ['hotline', 'worse'],
    ['cart', 'better'],
  ]);
});

test('a row whose counts are not of its metric is refused, not added up', () => {
  expect(() => trend([{ ...row('app', NOW), metric: 'nps', counts: [1, 2] }], periods, 'week')).toThrow(RangeError);
});
