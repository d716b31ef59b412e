import type { Mapping } from '@/db/schema/exchange';
import { instantOf } from '../instants';

const clock = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?`;
const offset = String.raw`\s*(Z|[+-]\d{2}:?\d{2})?`;
const patterns: Record<Mapping['dateFormat'], { pattern: RegExp; order: readonly [number, number, number] }> = {
  iso: { pattern: new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${clock}${offset}$`), order: [1, 2, 3] },
  dmy: { pattern: new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${clock}${offset}$`), order: [3, 2, 1] },
  mdy: { pattern: new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${clock}${offset}$`), order: [3, 1, 2] },
};

type Read = { year: number; month: number; day: number; clock: string[]; offset: string | undefined };

function read(text: string, format: Mapping['dateFormat']): Read | null {
  const { pattern, order } = patterns[format];
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = order.map((at) => Number(match[at]));
  const date = new Date(Date.UTC(year, month - 1, day));
  // The thirtieth of February is another day.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1970) return null;
  return { year, month, day, clock: match.slice(4, 7), offset: match[7] };
}

/** A day as YYYY-MM-DD; null where it is none. */
export function dayRead(text: string, format: Mapping['dateFormat']): string | null {
  const found = read(text, format);
  if (!found) return null;
  const { year, month, day } = found;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An instant; a time without an offset is one of the time zone, and a day alone is its noon. Null where it is none. */
export function instantRead(text: string, { dateFormat, timeZone }: Pick<Mapping, 'dateFormat' | 'timeZone'>) {
  const found = read(text, dateFormat);
  if (!found) return null;
  const [hour = 12, minute = 0, second = 0] = found.clock.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (hour > 23 || minute > 59 || second > 59) return null;
  const shown = Date.UTC(found.year, found.month - 1, found.day, hour, minute, second);
  if (found.offset === undefined) return new Date(instantOf(timeZone, shown));
  if (found.offset === 'Z') return new Date(shown);
  const sign = found.offset.startsWith('-') ? -1 : 1;
  const [hours, minutes] = [Number(found.offset.slice(1, 3)), Number(found.offset.slice(-2))];
  return new Date(shown - sign * (hours * 60 + minutes) * 60_000);
}
