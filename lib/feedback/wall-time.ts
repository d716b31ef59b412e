const parts = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

/** What the clock on the wall says in a time zone at an ISO instant: "2026-03-29T14:30". */
export function wallTime(instant: string, timeZone: string): string {
  const at = Object.fromEntries(
    parts(timeZone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return `${at.year}-${at.month}-${at.day}T${at.hour}:${at.minute}`;
}

/**
 * The ISO instant at which the clock on the wall says this in a time zone. An hour that the clock skips is the one after it;
 * of an hour that comes twice, the first.
 * @throws RangeError where it is no time
 */
export function instantOf(wall: string, timeZone: string): string {
  const asUtc = (text: string) => new Date(`${text}:00Z`).getTime();
  const wanted = asUtc(wall);
  const offsetAt = (instant: number) => asUtc(wallTime(new Date(instant).toISOString(), timeZone)) - instant;
  // Before and after any change of the clock; the larger offset is the earlier instant.
  const day = 24 * 3600 * 1000;
  const candidates = [offsetAt(wanted - day), offsetAt(wanted + day)]
    .map((offset) => wanted - offset)
    .sort((a, b) => a - b);
  const fits = candidates.find((instant) => instant + offsetAt(instant) === wanted);
  return new Date(fits ?? candidates[1] ?? wanted).toISOString();
}
