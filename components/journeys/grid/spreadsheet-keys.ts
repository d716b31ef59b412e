import { flushSync } from 'react-dom';
import { bulkActionsOf } from '../editing/bulk-actions';
import type { Hand } from '../editing/hand';
import type { Canvas } from '../state/canvas-context';
import { stopAfter, stopOf } from '../state/focus';
import { itemOf } from '../state/items';
import type { Direction } from '../state/moves';
import { typeAhead } from '../state/typed-ahead';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const walking = /^(Arrow|Home|End|Page)/;

/** A key that writes; `Process` is the first one of what an input method writes. Space presses the button, `?` asks. */
const writes = ({ key }: KeyboardEvent) => key === 'Process' || ([...key].length === 1 && key !== ' ' && key !== '?');

/** What the keys of a spreadsheet do on a map. @returns whether the key did something */
export function spreadsheetKeys(canvas: Canvas, hand: Hand, event: KeyboardEvent, stop: HTMLElement): boolean {
  const { store, editable } = canvas;
  const { key, shiftKey, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const here = stopOf(stop, hand.model);
  const item = itemOf(stop.dataset.nav);
  const direction = directions[key];
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
  if (key === 'Escape' && hand.many) {
    hand.only(stop.dataset.nav ?? '');
    canvas.announce(canvas.t('selection.count', { count: hand.items.length }));
    return true;
  }
  // An arrow without Shift ends the choice, also on its way through what was chosen.
  if (!shiftKey && walking.test(key)) store.select([]);
  if (!editable) return false;
  const bulk = bulkActionsOf(canvas);
  if (direction && altKey && shiftKey && hand.many) bulk.moveAll(hand.items, direction);
  else if ((key === 'Delete' || key === 'Backspace') && (hand.many || (item && key === 'Backspace')))
    bulk.removeAll(hand.items, hand.beside());
  else if (ctrl && !altKey && key.toLowerCase() === 'd' && hand.items.length > 0) bulk.duplicate(hand.items);
  else return false;
  return true;
}

/**
 * Typing replaces: the editor is there before the key writes, so that its character, or what an input method makes of it,
 * goes into the field by itself.
 * @returns whether the key is one that writes here
 */
export function typeInto({ store }: Canvas, event: KeyboardEvent, stop: HTMLElement): boolean {
  const { nav } = stop.dataset;
  const item = itemOf(nav);
  const adding = nav?.startsWith('new-');
  if (!nav || !(item || adding) || event.ctrlKey || event.metaKey || event.altKey || !writes(event)) return false;
  if (event.key === '*' && item?.kind === 'placement') return false;
  if (event.key === '+' && (item?.kind === 'phase' || item?.kind === 'step')) return false;
  flushSync(() => store.edit(nav));
  const { activeElement } = document;
  const there = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
  // A field that is still on its way takes the character when it comes.
  if (!there && event.key !== 'Process') {
    event.preventDefault();
    typeAhead(event.key);
  }
  return true;
}
