/** Values in one input. A request's megabyte has room for fewer, unless it names one long list again and again. */
const usual = 100_000;
/** Objects and lists in each other. */
const deepest = 32;

/** The database holds no NUL and no half of a surrogate pair; pasted text may have them. */
const storable = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, '');

class TooMuch extends Error {}

/**
 * What a caller sent, before any schema sees it: every text as it can be stored, and no more than can be checked in passing.
 * What is said twice by reference counts twice, as a schema would read it twice.
 * @param most values
 * @returns the same input; null for too much of it
 */
export function readInput(given: unknown, most = usual): { input: unknown } | null {
  let values = 0;
  const read = (value: unknown, depth: number): unknown => {
    values += 1;
    if (values > most || depth > deepest) throw new TooMuch();
    if (typeof value === 'string') return storable(value);
    if (Array.isArray(value)) return value.map((one) => read(one, depth + 1));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, read(one, depth + 1)]));
  };
  try {
    return { input: read(given, 0) };
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

/** Forms, dates, maps and the like are left to the schema, which refuses them. */
function isRecord(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
