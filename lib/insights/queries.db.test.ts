import { v7 as uuidv7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { responses } from '@/db/schema/feedback';
import { dayIn } from './day';
import { buckets, contains, parseRange } from './periods';
import { measuredMapOf, rollups } from './queries';
import { dashboard } from './reports/dashboard';
import { headlines } from './reports/headlines';
import { home } from './reports/home';
import { touchpointTrend } from './reports/touchpoint-trend';
import { METRICS, SCALES } from './statistics/histogram';
import { mintJourney, TIME_ZONE } from './testing';

afterAll(closeDatabase);

const now = new Date('2026-03-31T10:00:00Z');
const quarter = parseRange({}, TIME_ZONE, now);
const at = (day: string, time = '12:00:00Z') => new Date(`${day}T${time}`);
const times = (count: number, score: number | null, day: string) =>
  Array.from({ length: count }, () => ({ score, at: at(day) }));

/** Answers of all metrics over two quarters, on the hours around midnight and around the change to summer time too. */
async function answered() {
  const minted = await mintJourney();
  const touchpointIds = [...new Set(minted.places.map((place) => place.touchpointId))];
  for (const [index, touchpointId] of touchpointIds.slice(0, 8).entries()) {
    const metric = METRICS[index % METRICS.length] ?? 'nps';
    const { min, max } = SCALES[metric];
    const record = await minted.ask(touchpointId, metric);
    await record(
      Array.from({ length: 90 }, (_, i) => ({
        score: i % 13 === 0 ? null : min + ((i * 7 + index) % (max - min + 1)),
        at: new Date(now.getTime() - (i * 49 + index) * 3_600_000 - (i % 3) * 1_777_000),
      })),
    );
  }
  return { ...minted, touchpointIds };
}

describe('answers summed by the database', () => {
  it.each(['day', 'week', 'month', 'whole'] as const)('equal a recount of the responses, by %s', async (unit) => {
    const { read, journeyId } = await answered();
    const { from, to, previous } = quarter;
    const [raw, rows] = await read((scope) =>
      Promise.all([
        scope.tx.select().from(responses).where(scope.of(responses)),
        rollups(scope, { journeyId, from, to, previous, unit }),
      ]),
    );
    const ranges = unit === 'whole' ? [{ from, to }] : buckets({ from, to }, unit);
    const recount: Record<string, number> = {};
    for (const { score, touchpointId, createdAt } of raw) {
      const day = dayIn(TIME_ZONE, createdAt);
      const bucket = [previous, ...ranges].find((range) => contains(range, day))?.from;
      if (score === null || !bucket) continue;
      const key = `${touchpointId} ${bucket} ${score}`;
      recount[key] = (recount[key] ?? 0) + 1;
    }
    const summed = rows.flatMap(({ touchpointId, day, metric, counts }) =>
      counts.flatMap((count, place) =>
        count > 0 ? [[`${touchpointId} ${day} ${SCALES[metric].min + place}`, count]] : [],
      ),
    );
    expect(summed.length).toBeGreaterThan(50);
    expect(Object.fromEntries(summed)).toEqual(recount);
    for (const { metric, counts } of rows) expect(counts).toHaveLength(SCALES[metric].max - SCALES[metric].min + 1);
  });

  it('are those of the touchpoints named, and of none where none is', async () => {
    const { read, touchpointIds } = await answered();
    const whole = { from: quarter.from, to: quarter.to, unit: 'whole' as const };
    const [some, none] = await read((scope) =>
      Promise.all([
        rollups(scope, { ...whole, touchpointIds: touchpointIds.slice(0, 2) }),
        rollups(scope, { ...whole, touchpointIds: [] }),
      ]),
    );
    expect(new Set(some.map((row) => row.touchpointId))).toEqual(new Set(touchpointIds.slice(0, 2)));
    expect(none).toEqual([]);
  });
});

describe('another workspace', () => {
  it('gives nothing for these ids, as for ids that nobody has', async () => {
    const [mine, theirs] = await Promise.all([mintJourney('blank'), answered()]);
    const [theirTouchpoint = ''] = theirs.touchpointIds;
    const whole = { from: quarter.from, to: quarter.to, unit: 'whole' as const };
    for (const [journeyId, touchpointId] of [
      [theirs.journeyId, theirTouchpoint],
      [uuidv7(), uuidv7()],
      ['nonsense', 'nonsense'],
    ] as const) {
      const found = await mine.read((scope) =>
        Promise.all([
          measuredMapOf(scope, TIME_ZONE, journeyId, now),
          dashboard(scope, journeyId, quarter),
          touchpointTrend(scope, TIME_ZONE, touchpointId, now),
        ]),
      );
      expect(found).toEqual([null, null, null]);
    }
    const rows = await mine.read((scope) =>
      Promise.all([
        rollups(scope, { ...whole, journeyId: theirs.journeyId }),
        rollups(scope, { ...whole, touchpointIds: theirs.touchpointIds }),
        rollups(scope, whole),
      ]),
    );
    expect(rows).toEqual([[], [], []]);
    expect((await mine.read((scope) => headlines(scope, quarter))).journeys).toHaveLength(1);
  });
});

describe('what pages read', () => {
  it('a map measures the last 90 days and pools a step over its touchpoints', async () => {
    const { read, journeyId, places, ask } = await mintJourney();
    const [place] = places;
    if (!place) throw new Error('The template has touchpoints');
    const record = await ask(place.touchpointId, 'csat');
    await record([...times(6, 5, '2026-03-30'), ...times(6, 3, quarter.from), ...times(20, 1, quarter.previous.to)]);
    const measured = await read((scope) => measuredMapOf(scope, TIME_ZONE, journeyId, now));
    expect(measured).toMatchObject({ from: quarter.from, to: quarter.to });
    expect(measured?.touchpoints).toMatchObject([{ touchpointId: place.touchpointId, n: 12, value: 0.5 }]);
    expect(measured?.steps.find((step) => step.stepId === place.stepId)).toMatchObject({ n: 12, emotion: { mean: 1 } });
  });

  it('home tells what moved and what needs attention, with where to find it', async () => {
    const { read, journeyId, places, ask } = await mintJourney();
    const [first, second] = [...new Set(places.map((place) => place.touchpointId))];
    if (!first || !second) throw new Error('The template has touchpoints');
    await (await ask(first, 'csat'))([...times(40, 5, '2026-03-20'), ...times(40, 2, '2026-02-20')]);
    await (await ask(second, 'emoji'))([...times(40, 1, '2026-03-30'), ...times(40, 4, '2026-02-20')]);
    const shown = await read((scope) => home(scope, TIME_ZONE, now));
    expect(shown.moved.map(({ touchpointId, verdict }) => [touchpointId, verdict])).toEqual(
      expect.arrayContaining([
        [first, 'better'],
        [second, 'worse'],
      ]),
    );
    expect(shown.attention).toMatchObject([{ touchpointId: second, reasons: ['worsened'], spot: { journeyId } }]);
    expect(shown).toMatchObject({ asked: 2, answers: { week: 40, today: 0 } });
    expect(shown.answers.latest?.toISOString()).toBe('2026-03-30T12:00:00.000Z');
    expect(shown.journeys).toMatchObject([{ id: journeyId }]);
  });

  it('a touchpoint over time leaves gaps where it has no answers', async () => {
    const { read, places, ask } = await mintJourney();
    const touchpointId = places[0]?.touchpointId ?? '';
    expect(await read((scope) => touchpointTrend(scope, TIME_ZONE, touchpointId, now))).toEqual({ measure: null });
    await (await ask(touchpointId, 'nps'))([...times(12, 9, '2026-03-10'), ...times(12, 6, '2025-12-10')]);
    const trend = await read((scope) => touchpointTrend(scope, TIME_ZONE, touchpointId, now));
    if (!trend?.measure) throw new Error('It has answers');
    expect(trend).toMatchObject({ measure: 'nps', unit: 'month', score: { current: { n: 12, value: 1 } } });
    expect(trend.points.map(({ figure }) => figure?.value ?? null)).toEqual([null, null, -1, null, null, 1]);
  });
});
