import type { CanvasCore } from '../state/canvas-core';
import { focusStop } from '../state/focus';
import { nameOf, navOf, touchpointAt } from '../state/items';
import { type Direction, type Item, moveOf, removalOf, widest } from '../state/moves';
import { placeWords } from '../state/place-words';
import { editsOf } from './edits';

/** What can be done to an item, by whatever way: key, menu or panel. Each says what it did. */
export function itemActionsOf(canvas: CanvasCore) {
  const { store, t, announce } = canvas;
  const map = () => store.getState().map;
  return {
    move(item: Item, direction: Direction) {
      const operation = moveOf(map(), item, direction);
      if (!operation) {
        announce(t('announce.noWay', { name: nameOf(canvas, map(), item) }));
        return;
      }
      if (!store.dispatch(operation)) return;
      announce(placeWords(canvas, map(), item));
      focusStop(navOf(item));
    },
    remove(item: Item, focusAfter?: string) {
      const name = nameOf(canvas, map(), item);
      if (!store.dispatch(removalOf(item))) return;
      announce(t('announce.removed', { name }));
      focusStop(focusAfter);
    },
    /** One step wider or narrower, as far as there are any. */
    stretch(cardId: string, by: -1 | 1) {
      const card = map().cards.find((it) => it.id === cardId);
      if (!card) return;
      const most = widest(map(), card);
      const span = Math.min(card.span, most) + by;
      if (span < 1 || span > most) {
        announce(t('announce.noWay', { name: nameOf(canvas, map(), { kind: 'card', id: cardId }) }));
        return;
      }
      if (!store.dispatch({ kind: 'set-span', id: cardId, span })) return;
      announce(t('announce.span', { count: span }));
      focusStop(navOf({ kind: 'card', id: cardId }));
    },
    toggleStar(placementId: string) {
      const touchpoint = touchpointAt(map(), placementId);
      if (!touchpoint) return;
      const momentOfTruth = !touchpoint.momentOfTruth;
      store.dispatch({ kind: 'set-moment-of-truth', id: touchpoint.id, momentOfTruth });
      announce(t(momentOfTruth ? 'announce.starred' : 'announce.unstarred', { name: touchpoint.name }));
    },
    addStepAfter(stepId: string) {
      const step = map().steps.find((it) => it.id === stepId);
      if (step) editsOf(canvas).addStep(step.phaseId, step.id);
    },
  };
}
