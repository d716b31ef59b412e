import { readJson } from '@/components/ui/read-json';
import { linesOf } from '@/lib/journeys/clipboard/adding';
import type { Block } from '@/lib/journeys/clipboard/block';
import { contentOf } from '@/lib/journeys/clipboard/copying';
import type { Corner } from '@/lib/journeys/clipboard/filling';
import { blockIn, isTable, markupOf } from '@/lib/journeys/clipboard/markup';
import { type Paste, type Place, planPaste, planTablePaste } from '@/lib/journeys/clipboard/pasting';
import { cellsOf } from '@/lib/journeys/clipboard/table-text';
import type { Touchpoint } from '@/lib/journeys/schema';
import type { Canvas } from '../state/canvas-context';
import { gridRows, laneNames, type Stop } from '../state/grid-model';
import { itemOf, laneName } from '../state/items';
import type { MapView } from '../state/view';
import { bulkActionsOf, makingOf } from './bulk-actions';
import type { Hand } from './hand';
import { cellsChosen } from './selecting';

/** What came from the clipboard, and how it goes onto it. */
export type Clip = { text: string; html: string };

/** What a browser can lay out without a pause; a larger table is another program's. */
const mostCells = 5_000;

function placeOf(view: MapView, stop: Stop): Place {
  const item = itemOf(stop.nav);
  const column = view.columns[stop.col];
  const lane = stop.row >= gridRows.lanes ? view.lanes[stop.row - gridRows.lanes] : undefined;
  return {
    item,
    phaseId:
      stop.row === gridRows.phases || (stop.row === gridRows.steps && !column?.step)
        ? (column?.phase.id ?? null)
        : null,
    stepId: stop.row === gridRows.phases || stop.col === laneNames ? null : (column?.step?.id ?? null),
    laneId: lane?.id ?? null,
  };
}

/** The steps that are seen, from left to right. */
const stepsOf = ({ columns }: MapView) => columns.flatMap(({ step }) => step?.id ?? []);

/** The workspace's touchpoints, so that a text finds the one of its name; without a connection those of the map do. */
const workspaceTouchpoints = (slug: string): Promise<Touchpoint[]> =>
  readJson<Touchpoint[]>(`/api/w/${slug}/touchpoints`).catch(() => []);

/** @param tell says what everyone has to see, beside what is read aloud */
export function mapClipboardOf(canvas: Canvas, hand: Hand, tell: (words: string) => void) {
  const { store, t, announce, slug, editable } = canvas;

  /** What the clipboard gets; null where nothing is chosen. */
  function copy(cut: boolean): Clip | null {
    const { map, view } = store.getState();
    const { items } = hand;
    const content = contentOf(map, items, view.lanes, stepsOf(view));
    if (!content) return null;
    const block: Block = { workspace: slug, journeyId: map.id, cut, content };
    if (!cut) announce(t('selection.copied', { count: items.length }));
    own = markupOf(block);
    return own;
  }

  function say({ added, skipped, left, again }: Paste) {
    const problems = [
      ...skipped.map((lane) => t('selection.skipped', { lane: laneName(canvas, lane) })),
      ...(again > 0 ? [t('selection.again', { count: again })] : []),
      ...(left > 0 ? [t('selection.left', { count: left })] : []),
    ];
    announce([t('selection.pasted', { count: added.length }), ...problems].join(' '));
    if (problems.length > 0) tell(problems.join(' '));
  }

  /** Whether texts may become touchpoints, so that those of the workspace have to be known by name. */
  function namesTouchpoints(block: Block | null, height: number, { laneId }: Place, area: readonly Corner[]): boolean {
    if (block) return block.workspace !== slug;
    const { lanes } = store.getState().view;
    const at = lanes.findIndex((lane) => lane.id === laneId);
    const top = Math.max(0, area.length > 1 ? (area[0]?.row ?? 0) : at);
    const bottom = Math.max(top + height - 1, area.length > 1 ? (area.at(-1)?.row ?? 0) : 0);
    return lanes.slice(top, bottom + 1).some((lane) => lane.kind === 'touchpoints');
  }

  async function paste({ text, html }: Clip): Promise<void> {
    const stop = hand.active;
    if (!editable || !stop) return;
    const block = blockIn(html);
    const rows = isTable(html, text) ? cellsOf(text) : [[text]];
    const area = cellsChosen(hand.model, hand.selected);
    if (area.length > mostCells || (!block && rows.reduce((sum, row) => sum + row.length, 0) > mostCells)) {
      tell(t('selection.tooMuch', { most: mostCells }));
      return;
    }
    if (!block && !rows.some((row) => row.some((cell) => linesOf(cell).length > 0))) return;
    const place = placeOf(store.getState().view, stop);
    const touchpoints = namesTouchpoints(block, rows.length, place, area) ? await workspaceTouchpoints(slug) : [];
    const { map, view } = store.getState();
    const making = { ...makingOf(canvas), touchpoints };
    const target = { place, shown: view.lanes, columns: stepsOf(view), area };
    const plan = block ? planPaste(map, block, target, making, slug) : planTablePaste(map, rows, target, making);
    if (plan.operations.length > 0) store.dispatchAll(plan.operations);
    if (plan.added.length > 0) bulkActionsOf(canvas).takeUp(plan.added);
    say(plan);
  }

  return {
    copy,
    paste,
    cut(): Clip | null {
      const clip = editable ? copy(true) : null;
      const count = hand.items.length;
      if (clip) {
        bulkActionsOf(canvas).removeAll(hand.items, hand.beside());
        announce(t('selection.cut', { count }));
      }
      return clip;
    },
    /** By menu or palette, where the browser gives no clipboard by itself. */
    async write(clip: Clip): Promise<void> {
      await writeClip(clip).catch(() => tell(t('selection.onlyHere')));
    },
    async read(): Promise<void> {
      const clip = await readClip().catch(() => own);
      if (clip) await paste(clip);
      else tell(t('selection.useKeys'));
    },
  };
}

/** What was copied last, by menu or by key: where the browser keeps its clipboard to itself, it can still be pasted here. */
let own: Clip | null = null;

export type MapClipboard = ReturnType<typeof mapClipboardOf>;

/** @throws what the browser refuses */
async function writeClip({ text, html }: Clip): Promise<void> {
  const part = (type: string, content: string) => [type, new Blob([content], { type })] as const;
  await navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries([part('text/plain', text), part('text/html', html)])),
  ]);
}

async function readClip(): Promise<Clip> {
  const [item] = await navigator.clipboard.read();
  const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
  return { text: await read('text/plain'), html: await read('text/html') };
}
