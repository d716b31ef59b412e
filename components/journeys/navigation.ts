/** Where something that takes the focus stands: `span` columns from `col`, and its place in the document. */
export type Spot = { row: number; col: number; span: number; order: number };

const covers = (spot: Spot, col: number) => spot.col <= col && col < spot.col + spot.span;
const inCell = (spots: readonly Spot[], row: number, col: number) =>
  spots.filter((spot) => spot.row === row && covers(spot, col));

function vertical(spots: readonly Spot[], from: Spot, by: -1 | 1): Spot | undefined {
  const stack = inCell(spots, from.row, from.col);
  const next = stack[stack.indexOf(from) + by];
  if (next) return next;
  const rows = [...new Set(spots.map((spot) => spot.row))].sort((a, b) => (a - b) * by);
  for (const row of rows.filter((it) => (it - from.row) * by > 0)) {
    const there = inCell(spots, row, from.col);
    if (there.length > 0) return by === 1 ? there[0] : there.at(-1);
  }
  return undefined;
}

function horizontal(spots: readonly Spot[], from: Spot, by: -1 | 1): Spot | undefined {
  const level = inCell(spots, from.row, from.col).indexOf(from);
  const columns = spots.filter((spot) => spot.row === from.row).map((spot) => spot.col);
  const beyond = columns.filter((col) => (col - from.col) * by > 0);
  if (beyond.length === 0) return undefined;
  const there = inCell(spots, from.row, by === 1 ? Math.min(...beyond) : Math.max(...beyond));
  return there[Math.min(level, there.length - 1)];
}

/** Where a key leads from a spot: within a cell from item to item, then on to the next cell. Undefined: nowhere. */
export function spotAfter(spots: readonly Spot[], from: Spot, key: string, ctrl: boolean): Spot | undefined {
  switch (key) {
    case 'ArrowDown':
      return vertical(spots, from, 1);
    case 'ArrowUp':
      return vertical(spots, from, -1);
    case 'ArrowRight':
      return horizontal(spots, from, 1);
    case 'ArrowLeft':
      return horizontal(spots, from, -1);
    case 'Home':
      return ctrl ? spots[0] : spots.find((spot) => spot.row === from.row);
    case 'End':
      return ctrl ? spots.at(-1) : spots.findLast((spot) => spot.row === from.row);
    default:
      return undefined;
  }
}
