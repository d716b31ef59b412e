/** A place among the rows and columns that are shown, from 0. */
export type Corner = { readonly row: number; readonly column: number };
type Size = { readonly rows: number; readonly columns: number };

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/** As many cells as are needed to hold all of these. */
export const sizeOf = (cells: readonly Corner[]): Size => ({
  rows: most(cells.map(({ row }) => row)) + 1,
  columns: most(cells.map(({ column }) => column)) + 1,
});

/**
 * Where the upper left corner of what is pasted comes to stand, each time that it does. As in a spreadsheet: one value
 * fills all cells that are chosen, a block is repeated where they are a whole number of times its size; else it stands
 * once, in the upper left of them.
 * @param area the cells that are chosen; more than one
 */
export function cornersIn(area: readonly Corner[], size: Size): Corner[] {
  const [top, left] = [least(area.map(({ row }) => row)), least(area.map(({ column }) => column))];
  if (size.rows === 1 && size.columns === 1) return [...area];
  const { rows, columns } = sizeOf(area.map(({ row, column }) => ({ row: row - top, column: column - left })));
  const fits = rows * columns === area.length && rows % size.rows === 0 && columns % size.columns === 0;
  if (!fits) return [{ row: top, column: left }];
  return area.filter(({ row, column }) => (row - top) % size.rows === 0 && (column - left) % size.columns === 0);
}
