/** A calendar day as ISO date, "2025-03-30": no time, no time zone. Such strings sort as the days do. */
export type Day = string;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day that it is in a time zone (IANA name) at an instant.
 * @throws RangeError when the time zone is unknown or the instant invalid
 */
export function dayIn(timeZone: string, instant: Date): Day {
  let format = formats.get(timeZone);
  if (!format) {
    // Making a format costs some 50 µs, using it less than one.
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(instant).map((part) => [part.type, part.value]));
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`;
}
