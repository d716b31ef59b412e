import { bulkActionsOf } from '../editing/bulk-actions';
import { movesOf } from '../editing/bulk-moves';
import type { Hand } from '../editing/hand';
import { presentParts } from '../editing/spreadsheet-parts';
import type { Canvas } from '../state/canvas-context';
import { navOf } from '../state/items';
import type { Direction, Item } from '../state/moves';
import type { Entry } from './item-entries';
import { partEntries } from './part-entries';

/** The hand, where it holds this item together with others: what is done to it is done to all of them. */
export function handWith(item: Item): Hand | null {
  const hand = presentParts()?.hand;
  return hand?.many && hand.selected.has(navOf(item)) ? hand : null;
}

/** All that can be done to several items together, the given one among them. */
export function manyEntries(canvas: Canvas, hand: Hand, item: Item): Entry[] {
  const { t, store } = canvas;
  const { items } = hand;
  const bulk = bulkActionsOf(canvas);
  const moves = (['left', 'right', 'up', 'down'] satisfies Direction[]).flatMap((direction): Entry[] =>
    movesOf(store.getState().map, items, direction)
      ? [
          {
            key: direction,
            label: t(`menu.${direction}`),
            glyph: direction,
            run: () => bulk.moveAll(items, direction),
          },
        ]
      : [],
  );
  const remove: Entry = {
    key: 'remove',
    label: t('menu.remove'),
    glyph: 'remove',
    run: () => bulk.removeAll(items, hand.beside()),
  };
  return [...moves, ...partEntries(canvas, item), remove];
}
