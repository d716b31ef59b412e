import type { Range } from '../state/columns-in-sight';
import type { MapView } from '../state/view';
import { onlyColumns } from '../state/view-narrowing';
import { brokenWords, columnWidths, laneLabel, mapHeight, printLayout, sheet } from './layout';

/** At this scale the text of a card is 6.5 points high; a map that would be smaller takes more sheets. */
const readable = 0.67;
/** To have the whole of a map before one's eyes is worth smaller letters: on a single sheet those of a card may be 5.3 points high. */
const readableAlone = 0.55;
/** What a sheet takes at the former scale, in pixels of the map. */
const room = { width: sheet.width / readable, height: sheet.height / readable };

/** Which columns stand on a sheet, and which of the lanes. */
export type Sheet = { readonly columns: Range; readonly lanes: Range };
/** `column` in pixels, before all of it is drawn at `scale`. */
type SheetPlan = { readonly column: number; readonly scale: number; readonly sheets: readonly Sheet[] };

/** Phase after phase, as many as a sheet takes; a phase that is wider than a sheet is cut in even parts. */
function packedColumns(view: MapView, column: number): Range[] {
  const most = Math.max(1, Math.floor((room.width - laneLabel) / column));
  const sheetsOf = (columns: number) => Math.ceil(columns / most);
  const packed: Range[] = [];
  for (const { start, count } of view.phases) {
    const end = start + count;
    const last = packed.at(-1);
    if (last && end - last.start <= most) {
      packed[packed.length - 1] = { start: last.start, end };
      continue;
    }
    // What is cut anyway begins beside the phase before it where that saves a sheet.
    const begin = last && count > most && sheetsOf(end - last.start) <= sheetsOf(count) ? last.start : start;
    if (begin < start) packed.pop();
    const size = Math.ceil((end - begin) / sheetsOf(end - begin));
    for (let from = begin; from < end; from += size) packed.push({ start: from, end: Math.min(from + size, end) });
  }
  return packed;
}

/** Lane after lane, as many as fit in a height of `most` pixels, each sheet with the heads of its columns. */
function lanesWithin(most: number, heads: number, heights: readonly number[]): Range[] {
  const packed: Range[] = [];
  let used = 0;
  heights.forEach((height, index) => {
    const last = packed.at(-1);
    if (last && heads + used + height <= most) {
      packed[packed.length - 1] = { start: last.start, end: index + 1 };
      used += height;
    } else {
      packed.push({ start: index, end: index + 1 });
      used = height;
    }
  });
  return packed.length > 0 ? packed : [{ start: 0, end: 0 }];
}

/** As few sheets below each other as the lanes take, and all of them about as full: one that is nearly empty makes no letter larger. */
function packedLanes(view: MapView, column: number, department: (id: string) => string): Range[] {
  const heads = mapHeight({ ...view, lanes: [] }, column, department);
  const heights = view.lanes.map((lane) => mapHeight({ ...view, lanes: [lane] }, column, department) - heads);
  let packed = lanesWithin(room.height, heads, heights);
  let [low, high] = [heads, room.height];
  while (packed.length > 1 && high - low > 4) {
    const most = (low + high) / 2;
    const tighter = lanesWithin(most, heads, heights);
    if (tighter.length > packed.length) low = most;
    else [packed, high] = [tighter, most];
  }
  return packed;
}

/** What of the map stands on a sheet. */
export function partOf(view: MapView, { columns, lanes }: Sheet): MapView {
  const kept = new Set(Array.from({ length: columns.end - columns.start }, (_, index) => columns.start + index));
  return { ...onlyColumns(view, kept), lanes: view.lanes.slice(lanes.start, lanes.end) };
}

/**
 * How a map goes on paper: on one A3 sheet where it can be read there, else on as few as can be read well, cut where a phase
 * begins and, where its lanes are higher than a sheet, between two of them. All sheets have one scale and one column width,
 * so that they can hang side by side.
 * @param department its name
 */
export function sheetPlan(view: MapView, department: (id: string) => string): SheetPlan {
  const count = view.columns.length;
  // Whether one sheet may do, by the narrowest columns that there are.
  if (laneLabel + count * columnWidths[0] <= sheet.width / readableAlone) {
    const whole = printLayout(view, department);
    const all = { columns: { start: 0, end: count }, lanes: { start: 0, end: view.lanes.length } };
    if (whole.scale >= readableAlone) return { ...whole, sheets: [all] };
  }
  let best: SheetPlan & { worth: number } = { column: 0, scale: 0, sheets: [], worth: Number.NEGATIVE_INFINITY };
  for (const column of columnWidths) {
    const lanes = packedLanes(view, column, department);
    const sheets = packedColumns(view, column).flatMap((columns) => lanes.map((it) => ({ columns, lanes: it })));
    const scales = sheets.map((part) => {
      const width = laneLabel + (part.columns.end - part.columns.start) * column;
      return Math.min(1, sheet.width / width, sheet.height / mapHeight(partOf(view, part), column, department));
    });
    const scale = Math.floor(Math.min(...scales) * 1000) / 1000;
    const size = scale * (1 - Math.min(0.3, brokenWords(view, column) / Math.max(100, count * 2)));
    // To be read comes first, then few sheets, then large type.
    const worth = scale < readable ? scale - 10_000 : size - sheets.length;
    if (worth > best.worth) best = { column, scale, sheets, worth };
  }
  const { worth: _, ...plan } = best;
  return plan;
}
