import type { Lane, Touchpoint } from '@/lib/journeys/schema';
import { besideText, followingHeights } from '../cards/card-room';
import { bandsOf } from '../state/spans';
import { letter, line, lines } from '../state/text-room';
import type { Column, MapView } from '../state/view';

/** What A3 landscape leaves within its margins, in CSS pixels. */
export const sheet = { width: 1500, height: 1030 } as const;
export const laneLabel = 116;
/** In pixels, before the whole is made larger or smaller. */
export const columnWidths = [100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210, 220] as const;
const head = 96;

/** What icon, star and evidence leave of a column for a touchpoint's name; where it is too little, the latter two go below. */
function nameRoom({ momentOfTruth }: Touchpoint, column: number): { width: number; below: number } {
  const beside = column - (momentOfTruth ? 84 : 64);
  return beside < 56 ? { width: column - 44, below: line } : { width: beside, below: 0 };
}

const stack = (heights: readonly number[]) => heights.reduce((sum, it) => sum + it + 5, 10);

function cellHeight(lane: Lane, column: Column, width: number, department: (id: string) => string) {
  const { kind, id } = lane;
  if (lane.collapsed) return 0;
  if (kind === 'emotion') return 220;
  if (kind === 'touchpoints') {
    return stack(
      column.touchpoints.map(({ touchpoint }) => {
        const room = nameRoom(touchpoint, width);
        return 27 + room.below + lines(touchpoint.name, room.width) * line;
      }),
    );
  }
  if (kind === 'departments')
    return stack(column.departmentIds.map((id) => 4 + lines(department(id), width - 28) * line));
  const following = followingHeights(kind, column, width);
  if (following) return stack(following);
  return stack(
    (column.cards[id] ?? []).map(({ note }) => {
      const icon = note.icon ? 24 : 0;
      return 11 + lines(note.text, Math.max(40, width - 40 - icon)) * line + besideText(note, width);
    }),
  );
}

/** What the cards over several steps take above the others of their lane. */
function bandsHeight({ id }: Lane, columns: readonly Column[], width: number): number {
  const bands = bandsOf(id, columns);
  const heights = Array.from({ length: bands.lines }, () => 0);
  for (const { card, note } of columns.flatMap((column) => column.cards[id] ?? [])) {
    const band = bands.of.get(card.id);
    if (!band) continue;
    const room = width * band.span;
    const height = 17 + lines(note.text, room - 64) * line + besideText(note, room);
    heights[band.line] = Math.max(heights[band.line] ?? 0, height);
  }
  return heights.reduce((sum, it) => sum + it, 0);
}

/** The height of the whole map in pixels with columns of this width: an estimate on the high side. */
export function mapHeight(view: MapView, width: number, department: (id: string) => string): number {
  const steps = Math.max(...view.columns.map((column) => 40 + lines(column.step?.name ?? '', width - 24) * line));
  const phases = Math.max(...view.phases.map(({ phase, count }) => 14 + lines(phase.name, count * width - 20) * line));
  const lanes = view.lanes.map((lane) => {
    const cells = view.columns.map((column) => cellHeight(lane, column, width, department));
    return Math.max(48, ...cells) + (lane.collapsed ? 0 : bandsHeight(lane, view.columns, width));
  });
  return head + 24 + phases + steps + lanes.reduce((sum, it) => sum + it, 0);
}

/** How many words of touchpoints are wider than their card, and would be broken. */
export function brokenWords(view: MapView, width: number): number {
  return view.columns
    .flatMap((column) => column.touchpoints)
    .flatMap(({ touchpoint }) => {
      const room = nameRoom(touchpoint, width).width;
      return touchpoint.name.split(/\s+/u).filter((word) => word.length * letter > room);
    }).length;
}

/**
 * The column width, in pixels, at which the whole map is largest on one A3 sheet, and the scale for it: at most 1.2. Narrow
 * columns make a map taller and wide ones longer; the best of them uses the sheet both ways. A broken word costs 1 % of
 * the size, up to 30 %: nobody wants slightly larger halves of words.
 */
export function printLayout(view: MapView, department: (id: string) => string): { column: number; scale: number } {
  let best: { column: number; scale: number; worth: number } = { column: 0, scale: 0, worth: 0 };
  for (const column of columnWidths) {
    const width = laneLabel + view.columns.length * column;
    const scale = Math.min(1.2, sheet.width / width, sheet.height / mapHeight(view, column, department));
    const worth = scale * (1 - Math.min(0.3, brokenWords(view, column) / 100));
    if (worth >= best.worth) best = { column, scale, worth };
  }
  return { column: best.column, scale: Math.floor(best.scale * 1000) / 1000 };
}
