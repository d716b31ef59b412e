import type { Direction } from './moves';

/** Where something that takes the focus stands: `span` columns from `col`, −1 before the first, and its place among all. */
export type Spot = { readonly row: number; readonly col: number; readonly span: number; readonly order: number };

/** Where the arrows point. */
export const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys that lead to another spot. */
export const walking = /^(Arrow|Home|End|Page)/;

/** How far a page goes. */
export type Page = { readonly rows: number; readonly columns: number };
export type Held = { readonly ctrl?: boolean; readonly alt?: boolean; readonly page?: Page };

const covers = (spot: Spot, col: number) => spot.col <= col && col < spot.col + spot.span;
const inCell = <S extends Spot>(spots: readonly S[], row: number, col: number) =>
  spots.filter((spot) => spot.row === row && covers(spot, col));

/** The rows beyond `from` in which its column has something, the nearest first. */
function rowsBeyond(spots: readonly Spot[], from: Spot, by: -1 | 1): number[] {
  const rows = spots.filter((spot) => covers(spot, from.col) && (spot.row - from.row) * by > 0).map(({ row }) => row);
  return [...new Set(rows)].sort((a, b) => (a - b) * by);
}

function vertical<S extends Spot>(spots: readonly S[], from: S, by: -1 | 1): S | undefined {
  const stack = inCell(spots, from.row, from.col);
  const next = stack[stack.indexOf(from) + by];
  if (next) return next;
  const row = rowsBeyond(spots, from, by)[0];
  if (row === undefined) return undefined;
  const there = inCell(spots, row, from.col);
  return by === 1 ? there[0] : there.at(-1);
}

function paged<S extends Spot>(spots: readonly S[], from: S, by: -1 | 1, rows: number): S | undefined {
  const beyond = rowsBeyond(spots, from, by);
  const row = beyond.findLast((it) => Math.abs(it - from.row) <= rows) ?? beyond[0];
  return row === undefined ? undefined : inCell(spots, row, from.col)[0];
}

function horizontal<S extends Spot>(spots: readonly S[], from: S, by: -1 | 1, columns = 1): S | undefined {
  const level = inCell(spots, from.row, from.col).indexOf(from);
  const edge = by === 1 ? from.col + from.span - 1 : from.col;
  const beyond = spots
    .filter((spot) => spot.row === from.row && (spot.col - edge) * by > 0)
    .map((spot) => spot.col)
    .sort((a, b) => (a - b) * by);
  const col = beyond.findLast((it) => Math.abs(it - edge) <= columns) ?? beyond[0];
  if (col === undefined) return undefined;
  const there = inCell(spots, from.row, col);
  return there[Math.min(level, there.length - 1)];
}

/** Where a key leads from a spot: within a cell from item to item, then on to the next cell. Undefined: nowhere. */
export function spotAfter<S extends Spot>(spots: readonly S[], from: S, key: string, held: Held = {}): S | undefined {
  const { ctrl, alt, page = { rows: 1, columns: 1 } } = held;
  if (alt && key !== 'PageDown' && key !== 'PageUp') return undefined;
  switch (key) {
    case 'ArrowDown':
      return vertical(spots, from, 1);
    case 'ArrowUp':
      return vertical(spots, from, -1);
    case 'ArrowRight':
      return horizontal(spots, from, 1);
    case 'ArrowLeft':
      return horizontal(spots, from, -1);
    case 'PageDown':
      return alt ? horizontal(spots, from, 1, page.columns) : paged(spots, from, 1, page.rows);
    case 'PageUp':
      return alt ? horizontal(spots, from, -1, page.columns) : paged(spots, from, -1, page.rows);
    case 'Home':
      return ctrl ? spots[0] : spots.find((spot) => spot.row === from.row && spot.col >= 0);
    case 'End':
      return ctrl ? spots.at(-1) : spots.findLast((spot) => spot.row === from.row);
    default:
      return undefined;
  }
}
