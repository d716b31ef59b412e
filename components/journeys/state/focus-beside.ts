import { goTo, stopAfter } from './focus';

const keys = { on: 'ArrowRight', back: 'ArrowLeft' };

/**
 * Goes from a field in a cell to the next cell, or back, once what was typed stands on the map.
 * @returns whether the field stands in a cell
 */
export function focusBeside(field: Element, back: boolean): boolean {
  const cell = field.closest('[role=gridcell], [role=columnheader], [role=rowheader]');
  if (!cell) return false;
  requestAnimationFrame(() => {
    const stop = cell.querySelector<HTMLElement>('[data-nav]');
    const there = stop && stopAfter(stop, back ? keys.back : keys.on);
    if (there ?? stop) goTo((there ?? stop) as HTMLElement);
  });
  return true;
}
