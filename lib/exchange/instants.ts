const quarter = 15 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
/** Quarters of an hour that are remembered for a time zone: some fifty years of days. */
const mostKnown = 20_000;

function offsetFound(timeZone: string, instant: number): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** How far the clock of a time zone (IANA name) is ahead of UTC at an instant; both in milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  // Clocks change at a quarter of an hour, wherever they do.
  const at = Math.floor(instant / quarter);
  let offset = known.get(at);
  if (offset === undefined) {
    offset = offsetFound(timeZone, at * quarter);
    if (known.size >= mostKnown) known.clear();
    known.set(at, offset);
  }
  return offset;
}

/**
 * The instant at which the clock of a time zone shows a time, given as if it were UTC, in milliseconds. Of an hour that
 * comes twice it is the first; of one that is left out, as long after the change as it would have been.
 */
export function instantOf(timeZone: string, clock: number): number {
  const before = clock - offsetAt(timeZone, clock - 24 * 3600_000);
  const after = clock - offsetAt(timeZone, clock + 24 * 3600_000);
  const fits = [before, after].filter((one) => one + offsetAt(timeZone, one) === clock);
  return fits.length > 0 ? Math.min(...fits) : before;
}

const two = (value: number) => String(value).padStart(2, '0');

/** An instant as ISO 8601 with the offset of a time zone: 2026-03-01T14:05:09+01:00. */
export function isoIn(timeZone: string, instant: Date): string {
  const offset = offsetAt(timeZone, instant.getTime());
  const shown = new Date(instant.getTime() + offset).toISOString().slice(0, 19);
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
