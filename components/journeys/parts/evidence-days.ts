/** The day on which an instant falls in a time zone, as an ISO date. */
export const dayOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );

/** An instant of that day in a time zone, about its middle: no zone is more than 14 hours from UTC. */
export function instantOf(day: string, timeZone: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const shifted = dayOf(noon.toISOString(), timeZone) === day ? noon : new Date(noon.getTime() - 12 * 60 * 60 * 1000);
  return shifted.toISOString();
}
