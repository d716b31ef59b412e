import { describe, expect, test } from 'vitest';
import { needsAttention } from './attention';
import { measuredMap } from './measured';
import type { RollupRow } from './rollups';
import { journeyReport } from './rules';
import { counted, newSeriesOf } from './series';
import { sparkline, trend } from './trend';

const periods = { from: '2026-03-02', to: '2026-03-31', previous: { from: '2026-01-31', to: '2026-03-01' } };

type Given = Partial<RollupRow> & { low?: number; high?: number };

/** Answers to a question on five stars or steps, the lowest and the highest. */
function row({ touchpointId = 'parcel', day = '2026-03-04', low = 0, high = 0, ...given }: Given): RollupRow {
  const asked = `asked at ${touchpointId}`;
  return { touchpointId, asked, series: 0, metric: 'csat', day, first: day, counts: [low, 0, 0, 0, high], ...given };
}

const reworded = [
  row({ day: '2026-02-10', high: 40 }),
  row({ day: '2026-03-04', high: 40 }),
  row({ series: 1, day: '2026-03-16', first: '2026-03-18', low: 40 }),
];

const place = (...ids: string[]) => ({
  phaseIds: ['use'],
  touchpoints: ids.map((id) => ({ id, phaseIds: ['use'] })),
});
const wording = { since: '2026-03-18', changed: 'wording', questions: 1 };

describe('answers counted together', () => {
  test('are those to the newest series of each question', () => {
    const { histograms, breaks } = counted(reworded);
    expect(histograms).toEqual({ csat: [40, 0, 0, 0, 0] });
    expect(breaks).toEqual([
      {
        asked: 'asked at parcel',
        touchpointIds: ['parcel'],
        since: '2026-03-18',
        before: 'csat',
        after: 'csat',
      },
    ]);
  });

  test('of two forms at one touchpoint add up, whatever the series of either', () => {
    const other = row({ asked: 'another form', series: 4, high: 12 });
    expect(counted([...reworded, other])).toMatchObject({
      histograms: { csat: [40, 0, 0, 0, 12] },
      breaks: [{ asked: 'asked at parcel' }],
    });
  });

  test('of one form at two touchpoints leave out what only one of them still has', () => {
    const elsewhere = row({ touchpointId: 'hotline', asked: 'asked at parcel', high: 30 });
    expect(counted([...reworded, elsewhere]).histograms).toEqual({ csat: [40, 0, 0, 0, 0] });
    expect(counted([elsewhere])).toMatchObject({ histograms: { csat: [0, 0, 0, 0, 30] }, breaks: [] });
  });

  test('of a page that was open all along are late, not new', () => {
    const late = row({ day: '2026-03-30', high: 1 });
    const { histograms, breaks } = counted([...reworded.slice(2), late]);
    expect(histograms).toEqual({ csat: [40, 0, 0, 0, 0] });
    expect(breaks).toMatchObject([{ since: '2026-03-18' }]);
  });

  test('are the same in any order', () => {
    expect(counted(reworded.toReversed())).toEqual(counted(reworded));
  });

  test('a figure is told only of the scales that it is made of', () => {
    const { breaks } = counted([row({ low: 9 }), row({ series: 1, day: '2026-03-20', metric: 'stars', high: 9 })]);
    const scale = { since: '2026-03-20', changed: 'scale', questions: 1 };
    expect(newSeriesOf('csat', breaks)).toEqual(scale);
    expect(newSeriesOf('stars', breaks)).toEqual(scale);
    expect(newSeriesOf(null, breaks)).toEqual(scale);
    expect(newSeriesOf('ces', breaks)).toBeNull();
  });
});

describe('a report over a break', () => {
  const report = journeyReport(reworded, place('parcel'), periods, 'week');

  test('counts from the new series on, and says so instead of comparing', () => {
    const [parcel] = report.touchpoints;
    for (const compared of [parcel?.score, parcel?.emotion, report.phases[0]?.emotion]) {
      expect(compared).toMatchObject({
        current: { n: 40, newSeries: wording },
        previous: { n: 40, newSeries: null },
        change: { verdict: 'new-series', newSeries: wording, difference: null, low: null, p: null },
      });
    }
    expect(report.totals.find(({ measure }) => measure === 'nps')?.change).toMatchObject({ newSeries: null });
  });

  test('calls nothing worse that was asked differently', () => {
    expect(needsAttention(reworded, [{ id: 'parcel', designed: [] }], periods)).toEqual([]);
  });

  test('compares again where both periods have the new series', () => {
    const later = [
      row({ day: '2026-02-02', high: 30 }),
      row({ series: 1, day: '2026-02-16', high: 40 }),
      row({ series: 1, day: '2026-03-16', low: 40 }),
    ];
    expect(journeyReport(later, place('parcel'), periods, 'week').touchpoints[0]?.score).toMatchObject({
      current: { newSeries: null },
      previous: { n: 40, newSeries: { since: '2026-02-16' } },
      change: { verdict: 'worse', newSeries: null },
    });
  });

  test('does not compare a group of which one part is asked differently, and corrects the others without it', () => {
    const fine = [
      row({ touchpointId: 'hotline', high: 40 }),
      row({ touchpointId: 'hotline', day: '2026-02-10', low: 40 }),
    ];
    const { touchpoints, phases } = journeyReport([...reworded, ...fine], place('parcel', 'hotline'), periods, 'week');
    const alone = journeyReport(fine, place('hotline'), periods, 'week');
    expect(touchpoints[1]?.score).toEqual(alone.touchpoints[0]?.score);
    expect(phases[0]?.emotion.change.verdict).toBe('new-series');
  });

  test("another scale is the touchpoint's score from its first answer on", () => {
    const scaled = [
      row({ day: '2026-03-04', high: 40 }),
      row({ series: 1, day: '2026-03-18', metric: 'stars', high: 12 }),
    ];
    expect(journeyReport(scaled, place('parcel'), periods, 'week').touchpoints[0]?.score).toMatchObject({
      measure: 'stars',
      current: { n: 12, newSeries: { changed: 'scale' } },
    });
  });
});

test('a trend marks the bucket in which a series begins, and mixes no two in one', () => {
  const rows = [...reworded, row({ day: '2026-03-17', high: 5 }), row({ day: '2026-03-30', high: 7 })];
  const points = trend(rows, periods, 'week');
  expect(points.map(({ figures, breaks }) => [figures.csat?.n ?? 0, breaks.length])).toEqual([
    [40, 0],
    [0, 0],
    [40, 1],
    [0, 0],
    [0, 0],
  ]);
  expect(points[2]?.figures.csat?.newSeries).toEqual(wording);
  expect(sparkline(rows, periods, 'week').map(({ begins }) => begins)).toEqual([false, false, true, false, false]);
});

test('a map measures what is asked now, and since when', () => {
  const { touchpoints, steps } = measuredMap(reworded, [{ stepId: 'wait', touchpointId: 'parcel' }], periods);
  expect(touchpoints).toMatchObject([{ n: 40, value: 0, emotion: { mean: -2 }, newSeries: wording }]);
  expect(steps).toMatchObject([{ n: 40, newSeries: wording }]);
});
