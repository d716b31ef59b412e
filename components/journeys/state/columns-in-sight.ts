/** Columns from `start` up to, not including, `end`. */
export type Range = { readonly start: number; readonly end: number };

/** What stands in a row of the grid: a column, or the room of `count` columns that are not drawn. */
export type Slot = { readonly index: number; readonly gap: false } | { readonly index: number; readonly gap: number };

/** Up to here all columns are drawn: printing, the browser's own search and a screen reader's walk need nothing else. */
const drawnWhole = 40;
/** Drawn on either side of what is in sight, so that a scroll finds something there. */
const overscan = 4;
/** Before anyone knows how wide the window is. */
const first: Range = { start: 0, end: 10 };

/** Whether only the columns in sight are drawn. */
export const isLarge = (columns: number): boolean => columns > drawnWhole;

/** What the server draws, and the browser at first. */
export const firstRange = (columns: number): Range => (isLarge(columns) ? first : { start: 0, end: columns });

/** What is seen of the grid, in pixels: how far it is scrolled, how wide its columns and the labels before them are. */
export type Sight = {
  readonly left: number;
  readonly width: number;
  readonly label: number;
  readonly column: number;
};

/** The columns to draw. In even steps, so that a slow scroll draws two columns at a time and not each time one. */
export function rangeInSight({ left, width, label, column }: Sight, columns: number): Range {
  if (!isLarge(columns) || column <= 0) return firstRange(columns);
  const even = (value: number) => Math.floor(value / 2) * 2;
  const start = even(Math.max(0, Math.floor(left / column) - overscan));
  const end = even(Math.ceil((left + width - label) / column) + overscan + 1);
  return { start: Math.min(start, Math.max(0, columns - 1)), end: Math.min(columns, Math.max(end, start + 2)) };
}

/** As many columns around this one. */
export function rangeAround(column: number, { start, end }: Range, columns: number): Range {
  const from = Math.max(0, Math.min(column - Math.floor((end - start) / 2), columns - (end - start)));
  return { start: from, end: Math.min(columns, from + end - start) };
}

/**
 * A row's slots from left to right: the columns of the range, those that are drawn wherever the range is, and the gaps
 * between them.
 */
export function slotsOf(range: Range, pinned: readonly number[], columns: number): Slot[] {
  const outside = pinned.filter((it) => it >= 0 && it < columns && (it < range.start || it >= range.end));
  const end = Math.min(range.end, columns);
  const inside = Array.from({ length: Math.max(0, end - range.start) }, (_, index) => range.start + index);
  const drawn = [...new Set([...outside, ...inside])].sort((a, b) => a - b);
  const slots: Slot[] = [];
  let next = 0;
  for (const index of [...drawn, columns]) {
    if (index > next) slots.push({ index: next, gap: index - next });
    if (index < columns) slots.push({ index, gap: false });
    next = index + 1;
  }
  return slots;
}

/** The longest stretch of columns that are drawn. */
export function stretchOf(slots: readonly Slot[]): Range {
  let longest: Range = { start: 0, end: 0 };
  let open = longest;
  for (const { index, gap } of slots) {
    if (gap) continue;
    open = index === open.end ? { ...open, end: index + 1 } : { start: index, end: index + 1 };
    if (open.end - open.start > longest.end - longest.start) longest = open;
  }
  return longest;
}
