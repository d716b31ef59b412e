import { type Day, dayIn } from './day';

export interface DateRange {
  /** First day, included. */
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
}

export const PRESETS = ['30d', '90d', '6m', '12m'] as const;
type Preset = (typeof PRESETS)[number];
const DEFAULT_PRESET: Preset = '90d';

export interface Period extends DateRange {
  readonly preset: Preset | 'custom';
  /** The days just before, as many as there are in the period itself. */
  readonly previous: DateRange;
  /** The address asked for something that is no period; this is the default instead. */
  readonly invalid: boolean;
}

export type BucketUnit = 'day' | 'week' | 'month';

/** A page's search parameters, as Next gives them or as the URL holds them. */
export type SearchParams = URLSearchParams | Readonly<Record<string, string | string[] | undefined>>;

/** Longer than any workspace is old; keeps a mistyped year from making thousands of buckets. */
const LONGEST = 3660;
const DAY_MS = 86_400_000;

/** Days since 1970-01-01; null when the text is no day of the calendar. UTC has no daylight saving: each day is 24 h. */
function dayNumber(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const number = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY_MS;
  return isoDay(number) === text ? number : null;
}

function isoDay(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

function known(day: Day): number {
  const number = dayNumber(day);
  if (number === null) throw new RangeError(`${day} is no day`);
  return number;
}

/** The day so many days later, or earlier where negative. @throws RangeError when `day` is no ISO date */
export function addDays(day: Day, days: number): Day {
  return isoDay(known(day) + days);
}

/** The same day so many months later; where that month is shorter, its last day. @throws RangeError as `addDays` */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(known(day) * DAY_MS);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return isoDay(date.getTime() / DAY_MS);
}

/** How many days a range has, both ends included. @throws RangeError as `addDays` */
export function daysIn(range: DateRange): number {
  return known(range.to) - known(range.from) + 1;
}

/** Whether the day lies in the range, both ends included. */
export function contains(range: DateRange, day: Day): boolean {
  return day >= range.from && day <= range.to;
}

function withPrevious(range: DateRange, preset: Period['preset'], invalid: boolean): Period {
  const previous = { from: addDays(range.from, -daysIn(range)), to: addDays(range.from, -1) };
  return { from: range.from, to: range.to, preset, previous, invalid };
}

function presetPeriod(preset: Preset, today: Day, invalid = false): Period {
  const from = {
    '30d': () => addDays(today, -29),
    '90d': () => addDays(today, -89),
    '6m': () => addDays(addMonths(today, -6), 1),
    '12m': () => addDays(addMonths(today, -12), 1),
  }[preset]();
  return withPrevious({ from, to: today }, preset, invalid);
}

/** Monday 0 … Sunday 6; 1970-01-01 was a Thursday. */
const weekday = (day: Day): number => (((known(day) + 3) % 7) + 7) % 7;

/**
 * The whole weeks, Monday to Sunday, that a range touches, at least one. Ranges that differ by a day or two would tell
 * by subtraction what few people answered on those days, which no page shows.
 */
function wholeWeeks(range: DateRange, today: Day): DateRange {
  const from = addDays(range.from, -weekday(range.from));
  const sunday = addDays(range.to, 6 - weekday(range.to));
  // Days to come have no answers yet: the period ends today, so that the previous one is compared with days lived.
  const to = sunday < today ? sunday : today;
  return daysIn({ from, to }) < 7 ? { from: addDays(from, -7), to } : { from, to };
}

function customRange(from: string | undefined, to: string | undefined, today: Day): DateRange | null {
  if (!from || dayNumber(from) === null || (to && dayNumber(to) === null)) return null;
  const range = { from, to: to && to < today ? to : today };
  const sound = range.from <= (to || today) && range.from <= range.to && daysIn(range) <= LONGEST;
  return sound ? wholeWeeks(range, today) : null;
}

function parameter(params: SearchParams, name: string): string | undefined {
  const value = params instanceof URLSearchParams ? (params.get(name) ?? undefined) : params[name];
  return (Array.isArray(value) ? value[0] : value) || undefined;
}

/**
 * The period that an address asks for: `range=30d|90d|6m|12m`, or `from` and `to` as ISO dates, with or without
 * `range=custom`: the whole weeks, Monday to Sunday, from the one to the other; without `to` it ends today, and never
 * later. Presets end today and win over dates. Anything else is the default, 90 days, with `invalid`; no parameters at
 * all are the default too, and valid.
 * @param today the instant it is now; its day is taken in the workspace's time zone
 */
export function parseRange(params: SearchParams, timeZone: string, today: Date): Period {
  const day = dayIn(timeZone, today);
  const wanted = parameter(params, 'range');
  const [from, to] = [parameter(params, 'from'), parameter(params, 'to')];
  const preset = PRESETS.find((name) => name === wanted);
  if (preset) return presetPeriod(preset, day);
  if (!wanted && !from && !to) return presetPeriod(DEFAULT_PRESET, day);
  const range = wanted && wanted !== 'custom' ? null : customRange(from, to, day);
  return range ? withPrevious(range, 'custom', false) : presetPeriod(DEFAULT_PRESET, day, true);
}

/** The unit of a journey's trend: weeks up to half a year, else months. It has too few answers a day to draw days. */
export function bucketUnit(range: DateRange): BucketUnit {
  return daysIn(range) <= 190 ? 'week' : 'month';
}

function lastDayOfBucket(day: Day, unit: BucketUnit): Day {
  if (unit === 'day') return day;
  if (unit === 'month') return addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
  return addDays(day, 6 - weekday(day));
}

/**
 * The days, ISO weeks (Monday to Sunday) or calendar months of a range, in order and without holes; the first and the
 * last are cut off at the range's ends.
 */
export function buckets(range: DateRange, unit: BucketUnit): DateRange[] {
  const result: DateRange[] = [];
  for (let from = range.from; from <= range.to; ) {
    const end = lastDayOfBucket(from, unit);
    const to = end < range.to ? end : range.to;
    result.push({ from, to });
    from = addDays(to, 1);
  }
  return result;
}
