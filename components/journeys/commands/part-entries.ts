import { holdsNotes } from '@/lib/journeys/notes';
import { bulkActionsOf } from '../editing/bulk-actions';
import type { Clip } from '../editing/map-clipboard';
import { presentParts } from '../editing/spreadsheet-parts';
import type { Canvas } from '../state/canvas-context';
import { navOf } from '../state/items';
import type { Item } from '../state/moves';
import type { Entry } from './item-entries';

/** A second one, and the way over the clipboard: of the item, or of all that are chosen with it. */
export function partEntries(canvas: Canvas, item: Item): Entry[] {
  const { t, store } = canvas;
  const parts = presentParts();
  if (!parts) return [];
  const { hand, clipboard } = parts;
  const { map } = store.getState();
  const lane = item.kind === 'lane' ? map.lanes.find((it) => it.id === item.id) : undefined;
  const hasSecond = item.kind !== 'placement' && (!lane || holdsNotes(lane));
  const nav = navOf(item);
  const take = () => {
    if (!hand.selected.has(nav)) hand.only(nav);
    store.activate(nav);
  };
  const give = (clip: Clip | null) => {
    if (clip) void clipboard.write(clip);
  };
  const entries: (Entry | false)[] = [
    hasSecond && {
      key: 'duplicate',
      label: t('menu.duplicate'),
      glyph: 'second',
      run: () => {
        take();
        bulkActionsOf(canvas).duplicate(hand.items);
      },
    },
    {
      key: 'copy',
      label: t('menu.copy'),
      glyph: 'copy',
      run: () => {
        take();
        give(clipboard.copy(false));
      },
    },
    {
      key: 'cut',
      label: t('menu.cut'),
      glyph: 'cut',
      run: () => {
        take();
        give(clipboard.cut());
      },
    },
    {
      key: 'paste',
      label: t('menu.paste'),
      glyph: 'paste',
      run: () => {
        take();
        void clipboard.read();
      },
    },
  ];
  return entries.filter((entry): entry is Entry => entry !== false);
}
