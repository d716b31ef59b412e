import { type GridModel, gridRows, laneNames, type Stop } from '../state/grid-model';
import { itemOf } from '../state/items';
import type { Item, ItemKind } from '../state/moves';

/** What stands in the cells; each other kind is a head of its own row or column. */
const inCells: readonly ItemKind[] = ['card', 'placement'];

const kindOf = ({ nav, row, col }: Stop): ItemKind | 'cell' => {
  const kind = itemOf(nav)?.kind;
  if (kind && !inCells.includes(kind)) return kind;
  return row < gridRows.lanes || col === laneNames ? (kind ?? 'cell') : 'cell';
};

const isItem = ({ nav }: Stop) => itemOf(nav) !== null;
/** Where a cell takes something new: chosen with the rest of its cell, so that an empty one can be chosen too. */
const takesNew = ({ nav }: Stop) => nav.startsWith('new-');
const covers = (from: number, to: number, at: number, span = 1) =>
  at + span > Math.min(from, to) && at <= Math.max(from, to);

/**
 * What lies between two stops, both included: in the lanes the cells of the rectangle with their cards and touchpoints, in a
 * head the steps, phases or lanes between them. The first of the two says which.
 */
export function between({ stops }: GridModel, from: Stop, to: Stop): string[] {
  const kind = kindOf(from);
  const rows = [from.row, Math.max(to.row, kind === 'cell' ? gridRows.lanes : to.row)] as const;
  const found = stops.filter((stop) => {
    if (!(isItem(stop) || takesNew(stop)) || kindOf(stop) !== kind) return false;
    if (kind === 'lane') return covers(from.row, to.row, stop.row);
    const beside = covers(from.col, Math.max(to.col, 0), stop.col, stop.span);
    return beside && (kind !== 'cell' || covers(rows[0], rows[1], stop.row));
  });
  return found.map(({ nav }) => nav);
}

/** All of a stop's own row: of its lane, all steps, all phases, all lanes. */
export function inRow({ stops }: GridModel, from: Stop): string[] {
  const kind = kindOf(from);
  const own = (stop: Stop) => isItem(stop) && kindOf(stop) === kind;
  return stops.filter((stop) => own(stop) && (kind !== 'cell' || stop.row === from.row)).map(({ nav }) => nav);
}

/** The selection with one more or one less; what is of another sort begins a new one. */
export function toggled({ byNav }: GridModel, selected: ReadonlySet<string>, stop: Stop): string[] {
  const same = [...selected].filter((nav) => {
    const other = byNav.get(nav);
    return other && isItem(other) && kindOf(other) === kindOf(stop);
  });
  if (!isItem(stop)) return same;
  return same.includes(stop.nav) ? same.filter((nav) => nav !== stop.nav) : [...same, stop.nav];
}

/** The items that are acted on together, in the order in which they stand on the map. */
export function chosen({ byNav }: GridModel, selected: ReadonlySet<string>): Item[] {
  return [...selected]
    .flatMap((nav) => byNav.get(nav) ?? [])
    .sort((a, b) => a.order - b.order)
    .flatMap(({ nav }) => itemOf(nav) ?? []);
}

/** The cells of the lanes in which something is chosen, by their rows and columns as they are shown. */
export function cellsChosen({ byNav }: GridModel, selected: ReadonlySet<string>): { row: number; column: number }[] {
  const cells = new Map<string, { row: number; column: number }>();
  for (const nav of selected) {
    const stop = byNav.get(nav);
    if (!stop || stop.row < gridRows.lanes || stop.col < 0) continue;
    cells.set(`${stop.row} ${stop.col}`, { row: stop.row - gridRows.lanes, column: stop.col });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
