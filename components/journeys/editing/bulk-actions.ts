import { v7 as uuidv7 } from 'uuid';
import { planDuplicate } from '@/lib/journeys/clipboard/duplicating';
import type { CanvasCore } from '../state/canvas-core';
import { focusStop } from '../state/focus';
import { navOf } from '../state/items';
import { type Direction, type Item, removalOf } from '../state/moves';
import { namesOf, placeWords } from '../state/place-words';
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
  const words = (items: readonly Item[]) => namesOf(canvas, map(), items);
  return {
    /** Chooses what is new and goes to the first of it. */
    takeUp(items: readonly Item[]) {
      store.select(items.map(navOf));
      const [first] = items;
      if (first) focusStop(navOf(first));
    },
    removeAll(items: readonly Item[], focusAfter?: string) {
      const name = words(items);
      const count = store.dispatchAll(items.map(removalOf));
      if (count === 0) return;
      store.select([]);
      announce(t('announce.removed', { name: count < items.length ? t('selection.items', { count }) : name }));
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
