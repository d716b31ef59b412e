import type { Hand } from '../editing/hand';
import type { Canvas } from '../state/canvas-context';
import { stopOf } from '../state/focus';
import { itemOf } from '../state/items';

/** What has a use of its own under the pointer. */
const ownUse = '.map-more, .map-insert, .map-add, textarea, input, [role=slider], [role=combobox], [role=listbox]';
const bodies = '.map-card, .map-step, .map-phase-name, .map-label';

/** The stop of the item under the pointer. */
export function itemUnder(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest(ownUse)) return null;
  const link = target.closest('a');
  if (link && !link.hasAttribute('data-nav')) return null;
  const stop = target.closest<HTMLElement>('[data-nav]') ?? target.closest(bodies)?.querySelector('[data-nav]');
  return stop instanceof HTMLElement && itemOf(stop.dataset.nav) ? stop : null;
}

/** The cell itself, where the hand is on none of its items: with Shift a choice goes up to it. */
function cellUnder({ target, shiftKey }: MouseEvent): HTMLElement | null {
  const cell = shiftKey && target instanceof Element ? target.closest('.map-cell') : null;
  return cell?.querySelector<HTMLElement>('[data-nav^="new-"]') ?? null;
}

/** Where nothing stands in a cell, a click chooses the cell, so that typing writes into it; the second one writes. */
function takeCell({ target, detail }: MouseEvent): void {
  const cell =
    target instanceof Element && !target.closest(`a, button, ${ownUse}`) ? target.closest('.map-cell') : null;
  const place = cell?.querySelector<HTMLElement>('[data-nav^="new-"]');
  place?.focus({ preventScroll: true });
  if (detail === 2) place?.click();
}

const adding = (event: MouseEvent) => event.ctrlKey || event.metaKey;

/** The choice by pointer: a click takes one, Ctrl or Cmd one more, Shift all up to it. */
export function pointerOf(canvas: Canvas, hand: Hand) {
  const down = (event: MouseEvent) => {
    const stop = itemUnder(event.target) ?? cellUnder(event);
    if (!stop || event.button !== 0 || !(event.shiftKey || adding(event))) return;
    const goal = stopOf(stop, hand.model);
    if (!goal) return;
    event.preventDefault();
    if (event.shiftKey) hand.stretchTo(goal);
    else hand.toggle(goal);
  };
  const click = (event: MouseEvent) => {
    const stop = itemUnder(event.target) ?? cellUnder(event);
    const added = event.shiftKey || adding(event);
    if (hand.isPicking || (stop && added && event.detail > 0)) {
      event.preventDefault();
      event.stopPropagation();
      // With a key held it is chosen already.
      const goal = !added && stop && stopOf(stop, hand.model);
      if (hand.isPicking && goal) hand.toggle(goal);
      return;
    }
    if (event.detail === 0) return;
    if (!stop) return takeCell(event);
    if (hand.many) hand.only(stop.dataset.nav ?? '');
    // Beside its name it is chosen, and no more.
    if (!stop.contains(event.target as Node)) stop.focus({ preventScroll: true });
  };
  const menu = (event: MouseEvent) => {
    const stop = itemUnder(event.target);
    const item = itemOf(stop?.dataset.nav);
    if (!stop || !item || !canvas.editable || event.button !== 2 || event.shiftKey) return;
    event.preventDefault();
    // A long press is the beginning of a drag.
    if ('pointerType' in event && event.pointerType === 'touch') return;
    stop.focus({ preventScroll: true });
    const open = () => canvas.openMenu(item, stop);
    // Where the menu is asked for before the button is up again, letting it go would be a click beside the menu.
    if (event.buttons === 0) open();
    else window.addEventListener('mouseup', open, { once: true });
  };
  return { down, click, menu };
}
