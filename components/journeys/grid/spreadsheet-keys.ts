import { bulkActionsOf } from '../editing/bulk-actions';
import type { Hand } from '../editing/hand';
import { emotionShown } from '../emotion/shown';
import type { Canvas } from '../state/canvas-context';
import { stopAfter, stopOf } from '../state/focus';
import { itemOf } from '../state/items';
import { arrows, walking } from '../state/navigation';
import { curves } from './level-keys';
import { closeAwaited } from './panel-awaited';

/** Empties a cell of the curves: the points that are shown of a step, undone together. */
function clearPoints({ store, announce, t }: Canvas, stepId: string): boolean {
  const { map, view } = store.getState();
  const { states } = emotionShown(new URLSearchParams(window.location.search));
  const points = map.emotions.filter(
    (point) =>
      point.stepId === stepId && states.includes(point.state) && view.personas.some(({ id }) => id === point.personaId),
  );
  if (points.length === 0) return false;
  store.dispatchAll(
    points.map(({ personaId, state }) => ({ kind: 'set-emotion', stepId, personaId, state, value: null })),
  );
  announce(t('announce.removed', { name: t('lane.emotion') }));
  return true;
}

/** What the keys of a spreadsheet do on a map. @returns whether the key did something */
export function spreadsheetKeys(canvas: Canvas, hand: Hand, event: KeyboardEvent, stop: HTMLElement): boolean {
  const { store, editable } = canvas;
  const { key, shiftKey, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const here = stopOf(stop, hand.model);
  const item = itemOf(stop.dataset.nav);
  const direction = arrows[key];
  if (shiftKey && !altKey && walking.test(key)) {
    const there = stopAfter(stop, key, { ctrl });
    const goal = there && stopOf(there, hand.model);
    if (goal) hand.stretchTo(goal);
    return true;
  }
  if (ctrl && !altKey && key.toLowerCase() === 'a' && here) {
    hand.chooseRow(here);
    return true;
  }
  if (hand.isPicking && (key === 'Escape' || key === 'Enter' || key === ' ')) {
    if (key === 'Escape') hand.stopPicking();
    else if (here && item) hand.toggle(here);
    return true;
  }
  if (key === 'Escape' && hand.selected.size > 1) {
    hand.only(stop.dataset.nav ?? '');
    canvas.announce(canvas.t('selection.count', { count: hand.items.length }));
    return true;
  }
  if (key === 'Escape') closeAwaited();
  // An arrow without Shift ends the choice, also on its way through what was chosen.
  if (!shiftKey && walking.test(key) && !hand.isPicking) store.select([]);
  if (!editable) return false;
  const bulk = bulkActionsOf(canvas);
  if (direction && altKey && shiftKey && hand.many) bulk.moveAll(hand.items, direction);
  else if ((key === 'Delete' || key === 'Backspace') && (hand.many || (item && key === 'Backspace')))
    bulk.removeAll(hand.items, hand.beside());
  else if ((key === 'Delete' || key === 'Backspace') && stop.dataset.nav?.startsWith(curves))
    return clearPoints(canvas, stop.dataset.nav.slice(curves.length));
  else if (ctrl && !altKey && key.toLowerCase() === 'd' && hand.items.length > 0) bulk.duplicate(hand.items);
  else return false;
  return true;
}
