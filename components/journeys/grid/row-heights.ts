import type { Lane } from '@/lib/journeys/schema';
import { besideText, followingHeights } from '../cards/card-room';
import { line, lines } from '../state/text-room';
import type { Column, MapView } from '../state/view';

/** Pixels: with the columns of a wide screen and with those of a phone, where buttons have room of their own. */
export type RowHeight = { readonly wide: number; readonly narrow: number };
type RowHeights = {
  readonly phases: RowHeight;
  readonly steps: RowHeight;
  readonly lanes: readonly RowHeight[];
};

/** As `--col` of the map's style. */
const widths = { wide: 200, narrow: 176 } as const;
const sizes = ['wide', 'narrow'] as const;
/** A card's own padding and border, the cell's padding, and the gap between cards. */
const [frame, padding, between] = [14, 16, 6];
/** What mark, menu and padding leave of a card for its text, and of a chip for its name. */
const besideCard = { wide: 54, narrow: 74 } as const;
const besideName = { wide: 76, narrow: 98 } as const;
const button = { wide: 0, narrow: 30 } as const;
/** What stands below a card's text where it has more to say: a score, tags, an owner. */
const below = 18;
const chip = 24;

type Size = (typeof sizes)[number];

const stack = (cards: readonly number[], size: Size) =>
  padding + button[size] + cards.reduce((sum, it) => sum + frame + it + between, 0);

function inCell(lane: Lane, column: Column, size: Size, department: (id: string) => string): number {
  const width = widths[size];
  if (lane.kind === 'emotion' || lane.collapsed) return 0;
  if (lane.kind === 'departments') {
    const rows = column.departmentIds.map((id) => lines(department(id), width - 34));
    return padding + rows.reduce((sum, it) => sum + it * chip, 0);
  }
  if (lane.kind === 'touchpoints') {
    const names = column.touchpoints.map(({ touchpoint }) => {
      const star = touchpoint.momentOfTruth ? 22 : 0;
      return below + line * lines(touchpoint.name, width - besideName[size] - star);
    });
    return stack(names, size);
  }
  const following = followingHeights(lane.kind, column, width);
  if (following) return padding + following.reduce((sum, it) => sum + it + between, 0);
  const cards = column.cards[lane.id] ?? [];
  return stack(
    cards.map(({ card, note }) => {
      const paragraphs = note.text.split('\n');
      const room = width * card.span - besideCard[size];
      const text = paragraphs.reduce((sum, it) => sum + line * lines(it, room), 0);
      return text + besideText(note, width * card.span);
    }),
    size,
  );
}

/** Columns stay the same objects as long as nothing in them changes: what was found of one is found of it again. */
type Found = { readonly lanes: readonly Lane[]; readonly heights: readonly RowHeight[] };
const known = new WeakMap<Column, Found>();

function inColumn(column: Column, lanes: readonly Lane[], department: (id: string) => string): readonly RowHeight[] {
  const found = known.get(column);
  if (found?.lanes === lanes) return found.heights;
  const of = (size: Size) => (lane: Lane) => inCell(lane, column, size, department);
  const heights = lanes.map((lane) => ({ wide: of('wide')(lane), narrow: of('narrow')(lane) }));
  known.set(column, { lanes, heights });
  return heights;
}

const highest = (heights: readonly RowHeight[]): RowHeight => ({
  wide: heights.reduce((most, { wide }) => Math.max(most, wide), 0),
  narrow: heights.reduce((most, { narrow }) => Math.max(most, narrow), 0),
});

const both = (of: (width: number) => number): RowHeight => ({ wide: of(widths.wide), narrow: of(widths.narrow) });

/**
 * How high each row is at least, by all of its cells: an estimate on the high side, because most of them are not drawn
 * where it is needed.
 * @param department its name
 */
export function rowHeights(view: MapView, department: (id: string) => string): RowHeights {
  const { columns, phases, lanes } = view;
  const cells = columns.map((column) => inColumn(column, lanes, department));
  return {
    phases: highest(
      phases.map(({ phase, count }) =>
        both((width) => 12 + 24 * Math.min(3, lines(phase.name, Math.max(60, Math.min(count * width, 700) - 60)))),
      ),
    ),
    steps: highest(
      columns.map(({ step }) => both((width) => 46 + line * Math.min(4, lines(step?.name ?? '', width - 52)))),
    ),
    lanes: lanes.map((_, index) => highest(cells.map((heights) => heights[index] ?? { wide: 0, narrow: 0 }))),
  };
}
