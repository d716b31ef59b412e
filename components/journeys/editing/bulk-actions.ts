import { v7 as uuidv7 } from 'uuid';
import { planDuplicate } from '@/lib/journeys/clipboard/duplicating';
import type { CanvasCore } from '../state/canvas-core';
import { focusStop } from '../state/focus';
import { nameOf, navOf } from '../state/items';
import { type Direction, type Item, removalOf } from '../state/moves';
import { placeWords } from '../state/place-words';
import { movesOf } from './bulk-moves';

/** What planning new things needs to know. */
export const makingOf = ({ t }: Pick<CanvasCore, 't'>) => ({
  newId: uuidv7,
  now: new Date().toISOString(),
  touchpoints: [],
  stepName: t('newStep'),
});

/** What can be done to several items as to one: shown, saved, undone and told together. */
export function bulkActionsOf(canvas: CanvasCore) {
  const { store, t, announce } = canvas;
  const map = () => store.getState().map;
  const words = (items: readonly Item[]) => {
    const [first] = items;
    return items.length === 1 && first ? nameOf(canvas, map(), first) : t('selection.items', { count: items.length });
  };
  return {
    /** Chooses what is new and goes to the first of it. */
    takeUp(items: readonly Item[]) {
      store.select(items.map(navOf));
      const [first] = items;
      if (first) focusStop(navOf(first));
    },
    removeAll(items: readonly Item[], focusAfter?: string) {
      const name = words(items);
      if (store.dispatchAll(items.map(removalOf)) === 0) return;
      store.select([]);
      announce(t('announce.removed', { name }));
      focusStop(focusAfter);
    },
    moveAll(items: readonly Item[], direction: Direction) {
      const operations = movesOf(map(), items, direction);
      const name = words(items);
      if (!operations) {
        announce(t('announce.noWay', { name }));
        return;
      }
      store.dispatchAll(operations);
      const [first] = items;
      announce(items.length === 1 && first ? placeWords(canvas, map(), first) : t('selection.moved', { name }));
    },
    duplicate(items: readonly Item[]) {
      const { operations, added } = planDuplicate(map(), items, makingOf(canvas));
      if (added.length === 0) {
        announce(t('selection.noDuplicate', { name: words(items) }));
        return;
      }
      store.dispatchAll(operations);
      this.takeUp(added);
      announce(t('selection.duplicated', { name: words(added) }));
    },
  };
}
