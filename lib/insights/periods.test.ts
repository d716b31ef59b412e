import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn } from './day';
import { addDays, addMonths, buckets, bucketUnit, contains, daysIn, PRESETS, parseRange } from './periods';

const AMSTERDAM = 'Europe/Amsterdam';
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

describe('dayIn', () => {
  test.each([
    ['2025-03-29T22:59:59Z', AMSTERDAM, '2025-03-29'],
    ['2025-03-29T23:00:00Z', AMSTERDAM, '2025-03-30'],
    // The clock goes forward on 30 March: from now on midnight is at 22:00 UTC.
    ['2025-03-30T22:00:00Z', AMSTERDAM, '2025-03-31'],
    ['2025-10-26T22:59:59Z', AMSTERDAM, '2025-10-26'],
    ['2025-10-26T23:00:00Z', AMSTERDAM, '2025-10-27'],
    ['2025-01-01T04:59:59Z', 'America/New_York', '2024-12-31'],
    ['2024-12-31T10:00:00Z', 'Pacific/Kiritimati', '2025-01-01'],
    ['2025-06-01T18:15:00Z', 'Asia/Kathmandu', '2025-06-02'],
    ['2025-06-01T23:59:59Z', 'UTC', '2025-06-01'],
  ])('%s in %s is %s', (instant, timeZone, day) => {
    expect(dayIn(timeZone, new Date(instant))).toBe(day);
  });

  test('refuses an unknown time zone and an invalid instant', () => {
    expect(() => dayIn('Europe/Atlantis', noon('2025-01-01'))).toThrow(RangeError);
    expect(() => dayIn('UTC', new Date('no day'))).toThrow(RangeError);
  });
});

describe('days and months', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-03-29', 2, '2025-03-31'],
    ['2025-12-31', 1, '2026-01-01'],
  ])('%s and %d days is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));

  test.each([
    ['2025-03-31', -1, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2025-01-15', -12, '2024-01-15'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
  ])('%s and %d months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  test('refuse what is no day', () => {
    expect(() => addDays('2025-02-29', 1)).toThrow(RangeError);
    expect(() => addMonths('yesterday', 1)).toThrow(RangeError);
  });
});

describe('parseRange', () => {
  const parse = (params: Record<string, string | string[] | undefined>, day = '2025-04-02') =>
    parseRange(params, AMSTERDAM, noon(day));

  test.each([
    ['30d', '2025-03-04', '2025-02-02'],
    ['90d', '2025-01-03', '2024-10-05'],
    ['6m', '2024-10-03', '2024-04-04'],
    ['12m', '2024-04-03', '2023-04-04'],
  ])('%s runs from %s, the previous one from %s', (preset, from, previousFrom) => {
    expect(parse({ range: preset })).toEqual({
      from,
      to: '2025-04-02',
      preset,
      previous: { from: previousFrom, to: addDays(from, -1) },
      invalid: false,
    });
  });

  test('today is the day in the time zone', () => {
    expect(parseRange({ range: '30d' }, AMSTERDAM, new Date('2025-04-01T22:30:00Z')).to).toBe('2025-04-02');
    expect(parseRange({ range: '30d' }, 'UTC', new Date('2025-04-01T22:30:00Z')).to).toBe('2025-04-01');
  });

  test('custom dates are included, with the rest of their weeks', () => {
    expect(parse({ from: '2025-03-01', to: '2025-03-26' })).toEqual({
      from: '2025-02-24',
      to: '2025-03-30',
      preset: 'custom',
      previous: { from: '2025-01-20', to: '2025-02-23' },
      invalid: false,
    });
    expect(
      parseRange(new URLSearchParams('from=2025-03-03&to=2025-03-30'), AMSTERDAM, noon('2025-04-02')),
    ).toMatchObject({ from: '2025-03-03', to: '2025-03-30' });
  });

  test('no two custom ranges differ by less than a week, the one under way aside', () => {
    expect(parse({ from: '2025-03-12', to: '2025-03-12' })).toMatchObject({ from: '2025-03-10', to: '2025-03-16' });
    expect(parse({ from: '2025-03-11', to: '2025-03-16' })).toMatchObject({ from: '2025-03-10', to: '2025-03-16' });
    expect(parse({ from: '2025-04-01', to: '2025-04-01' })).toMatchObject({ from: '2025-03-24', to: '2025-04-02' });
  });

  test('custom dates end today at the latest', () => {
    expect(parse({ range: 'custom', from: '2025-03-20', to: '2025-12-31' })).toMatchObject({ to: '2025-04-02' });
    expect(parse({ from: '2025-03-20' })).toMatchObject({ to: '2025-04-02', preset: 'custom', invalid: false });
  });

  test('nothing asked is 90 days, and valid; empty fields and a second value count for nothing', () => {
    expect(parse({})).toMatchObject({ preset: '90d', invalid: false });
    expect(parse({ range: '', from: '', to: '' })).toMatchObject({ preset: '90d', invalid: false });
    expect(parse({ range: ['30d', '12m'] })).toMatchObject({ preset: '30d', invalid: false });
    expect(parse({ range: '30d', from: '2025-01-01', to: '2025-01-02' })).toMatchObject({ preset: '30d' });
  });

  test.each([
    { range: '7w' },
    { range: 'custom' },
    { to: '2025-03-31' },
    { from: '2025-03-31', to: '2025-03-01' },
    { from: '2025-02-30', to: '2025-03-01' },
    { from: '2025-02-01', to: '2025-02-30' },
    { from: '2025-04-03' },
    { from: '2025-05-01', to: '2025-05-31' },
    { from: '1025-04-03', to: '2025-03-01' },
    { from: "2025-03-01'--", to: '2025-03-02' },
    { range: '__proto__' },
  ])('%j falls back to 90 days and says so', (params) => {
    expect(parse(params)).toMatchObject({ preset: '90d', from: '2025-01-03', to: '2025-04-02', invalid: true });
  });

  test('the previous period is as long and ends the day before', () => {
    const preset = fc.constantFrom(...PRESETS);
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(preset, day, (range, today) => {
        const period = parse({ range }, today);
        expect(daysIn(period.previous)).toBe(daysIn(period));
        expect(addDays(period.previous.to, 1)).toBe(period.from);
      }),
    );
  });
});

describe('buckets', () => {
  test('weeks run Monday to Sunday and are cut off at the ends', () => {
    expect(buckets({ from: '2025-03-26', to: '2025-04-08' }, 'week')).toEqual([
      { from: '2025-03-26', to: '2025-03-30' },
      { from: '2025-03-31', to: '2025-04-06' },
      { from: '2025-04-07', to: '2025-04-08' },
    ]);
  });

  test('months are calendar months', () => {
    expect(buckets({ from: '2024-01-15', to: '2024-03-01' }, 'month')).toEqual([
      { from: '2024-01-15', to: '2024-01-31' },
      { from: '2024-02-01', to: '2024-02-29' },
      { from: '2024-03-01', to: '2024-03-01' },
    ]);
  });

  test('the unit follows the length', () => {
    const unit = (range: string) => bucketUnit(parseRange({ range }, 'UTC', noon('2025-04-02')));
    expect(['30d', '90d', '6m', '12m'].map(unit)).toEqual(['week', 'week', 'week', 'month']);
  });

  test('cover the range without hole or overlap, and each day is in one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: 0, max: 800 }),
        fc.constantFrom('day' as const, 'week' as const, 'month' as const),
        (start, length, unit) => {
          const range = { from: addDays('1990-01-01', start), to: addDays('1990-01-01', start + length) };
          const parts = buckets(range, unit);
          expect(parts[0]?.from).toBe(range.from);
          expect(parts.at(-1)?.to).toBe(range.to);
          expect(parts.reduce((total, part) => total + daysIn(part), 0)).toBe(length + 1);
          const day = addDays(range.from, Math.floor(length / 2));
          expect(parts.filter((part) => contains(part, day))).toHaveLength(1);
        },
      ),
    );
  });
});
