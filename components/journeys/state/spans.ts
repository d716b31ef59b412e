import type { Column } from './view';

/** A card over several columns, and in which line of its lane it stands, from the top. */
export type Band = { readonly line: number; readonly span: number };
export type Bands = { readonly lines: number; readonly of: ReadonlyMap<string, Band> };

export const noBands: Bands = { lines: 0, of: new Map() };

/** The cards of a lane that are wider than a step, packed so that none lies on another. */
function packed(laneId: string, columns: readonly Column[]): Bands {
  const of = new Map<string, Band>();
  /** By line, the first column that is free. */
  const free: number[] = [];
  columns.forEach((column, start) => {
    for (const { card } of column.cards[laneId] ?? []) {
      const span = Math.min(card.span, columns.length - start);
      if (span < 2) continue;
      const fits = free.findIndex((from) => from <= start);
      const line = fits < 0 ? free.length : fits;
      free[line] = start + span;
      of.set(card.id, { line, span });
    }
  });
  return free.length === 0 ? noBands : { lines: free.length, of };
}

const sameBands = (a: Bands, b: Bands) =>
  a.lines === b.lines &&
  a.of.size === b.of.size &&
  [...a.of].every(([id, { line, span }]) => b.of.get(id)?.line === line && b.of.get(id)?.span === span);

/** Where a lane's wide cards stand: the same object as `before` where it says the same. */
export function bandsOf(laneId: string, columns: readonly Column[], before: Bands = noBands): Bands {
  const bands = packed(laneId, columns);
  return sameBands(before, bands) ? before : bands;
}
