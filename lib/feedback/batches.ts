/** A statement takes 65,535 parameters; a response has eleven, a roll-up sixteen. */
const BATCH = 2000;

export function* inBatches<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

/** By code units: an order on which every process and the database's keys agree, whatever the language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
