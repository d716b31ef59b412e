import type { PersonaProfile } from '@/db/schema/personas';

/** How many stand beside each other at most: more are no longer read. */
export const mostCompared = 4;

/** One row of a comparison: what each says, and whether they all say the same. */
type ComparedRow<Key extends string> = { key: Key; values: readonly string[][]; same: boolean };

const known = (text: string) => text.trim().toLowerCase();

/** Whether each says the same, in whatever order; capitals aside. */
const sameSaid = (values: readonly (readonly string[])[]): boolean =>
  new Set(values.map((said) => JSON.stringify(said.map(known).sort()))).size <= 1;

/** The lines that every one of them says. */
export function sharedLines(values: readonly (readonly string[])[]): ReadonlySet<string> {
  const [first = [], ...others] = values;
  return new Set(first.filter((line) => others.every((said) => said.map(known).includes(known(line)))));
}

/** Rows in which anybody says anything. */
export function comparedRows<Key extends string>(
  keys: readonly Key[],
  saidBy: readonly ((key: Key) => readonly string[])[],
): ComparedRow<Key>[] {
  return keys
    .map((key) => {
      const values = saidBy.map((said) => said(key).filter((line) => line !== ''));
      return { key, values, same: sameSaid(values) };
    })
    .filter(({ values }) => values.some((said) => said.length > 0));
}

/** Traits by their poles, whichever of the compared have them. Where nobody else has it there is nothing to compare. */
export function comparedTraits(profiles: readonly PersonaProfile[]) {
  const poles = new Map<string, { low: string; high: string }>();
  for (const { traits } of profiles) for (const { low, high } of traits) poles.set(`${low}\n${high}`, { low, high });
  return [...poles.values()].map((pair) => ({
    ...pair,
    values: profiles.map(
      ({ traits }) => traits.find(({ low, high }) => low === pair.low && high === pair.high)?.value ?? null,
    ),
  }));
}
