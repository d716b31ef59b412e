import { eq } from 'drizzle-orm';
import { cards, placements } from '@/db/schema/journeys';
import type { Scope } from '@/db/scope';
import { type JourneyMap, mostOnMap, type Operation } from '../schema';

type Part = keyof typeof mostOnMap;
const parts = Object.keys(mostOnMap) as Part[];

/** Bytes of the operation that undoes another, as it is sent: what is more could not be brought back. */
export const largestInverse = 8 * 1024 * 1024;

/** Whether a removal can be undone. */
export function canComeBack(inverse: Operation): boolean {
  if (inverse.kind !== 'restore' || inverse.cards.length + inverse.placements.length < 100) return true;
  return Buffer.byteLength(JSON.stringify(inverse)) <= largestInverse;
}

/** How many of a part the map has, as far as operations need to know it. */
export type Sizes = Partial<Record<Part, number>>;

/** Of what these operations add, how much is there: of a cell's neighbours the map that they read may know no others. */
export async function sizesFor(
  scope: Scope,
  journeyId: string,
  operations: readonly { operation: Operation }[],
): Promise<Sizes> {
  const adds = (kind: Operation['kind']) => operations.some(({ operation }) => operation.kind === kind);
  const count = (table: typeof cards | typeof placements) =>
    scope.tx.$count(table, scope.of(table, eq(table.journeyId, journeyId)));
  const [placed, carded] = await Promise.all([
    adds('add-touchpoint') ? count(placements) : null,
    adds('add-card') ? count(cards) : null,
  ]);
  return { ...(placed === null ? {} : { placements: placed }), ...(carded === null ? {} : { cards: carded }) };
}

/**
 * Whether a map has room for what an operation made of it.
 * @param start as it was loaded, when it had these `sizes`
 */
export const hasRoom = (start: JourneyMap, sizes: Sizes, before: JourneyMap, after: JourneyMap): boolean =>
  parts.every((part) => {
    if (after[part].length <= before[part].length) return true;
    return (sizes[part] ?? start[part].length) + after[part].length - start[part].length <= mostOnMap[part];
  });
