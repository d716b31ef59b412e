'use client';

import { useSyncExternalStore } from 'react';

/** How large the map is drawn; 1 is as it is. Only one map is open in a window. */
let level = 1;
const listeners = new Set<() => void>();

const levels = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
const [least, most] = [0.25, 2];
/** A phase of one step fills no window: letters of a hand's size help nobody. */
const mostOfPhase = 1.5;

export const mapRoom = () => document.querySelector<HTMLElement>('.map-page > .map-scroll');
export const zoomLevel = (): number => level;

/** In pixels of the window. */
export type Spot = { readonly x: number; readonly y: number };

function draw(place: HTMLElement, wanted: number): number {
  const before = level;
  level = Math.min(most, Math.max(least, wanted));
  place.style.setProperty('--zoom', String(level));
  // A swipe rests where a phase begins only at the size at which two steps are in sight.
  place.toggleAttribute('data-zoomed', level !== 1);
  return level / before;
}

function tell(place: HTMLElement): void {
  // What is in sight has changed, even where nothing was scrolled.
  place.dispatchEvent(new Event('scroll'));
  for (const listener of listeners) listener();
}

/** A place on the map that stays under the fingers: how far right and down in a cell. */
export type Anchor = { readonly cell: Element; readonly right: number; readonly down: number };

export function anchorAt({ x, y }: Spot): Anchor | null {
  const cell = document.elementFromPoint(x, y)?.closest('.map-page > .map-scroll .map-cell');
  const box = cell?.getBoundingClientRect();
  return cell && box ? { cell, right: (x - box.left) / box.width, down: (y - box.top) / box.height } : null;
}

/** Scrolls until that place is here. What stands above the map may have changed its height meanwhile. */
export function hold({ cell, right, down }: Anchor, { x, y }: Spot): void {
  const box = cell.getBoundingClientRect();
  if (box.width === 0) return;
  const by = { left: box.left + right * box.width - x, top: box.top + down * box.height - y };
  mapRoom()?.scrollBy({ ...by, behavior: 'instant' });
}

/**
 * Draws the map this large.
 * @param at the point of the window whose place on the map stays under it; else the middle of the map
 * @param anchor that place, where it is known better than by the point
 */
export function zoomTo(wanted: number, at?: Spot, anchor?: Anchor | null): void {
  const place = mapRoom();
  if (!place) return;
  const box = place.getBoundingClientRect();
  const { x, y } = at ? { x: at.x - box.left, y: at.y - box.top } : { x: box.width / 2, y: box.height / 2 };
  const { scrollLeft, scrollTop } = place;
  const ratio = draw(place, wanted);
  place.scrollTo({ left: (scrollLeft + x) * ratio - x, top: (scrollTop + y) * ratio - y, behavior: 'instant' });
  if (at && anchor) hold(anchor, at);
  tell(place);
}

export const zoomIn = (): void => zoomTo(levels.find((it) => it > level + 0.01) ?? most);
export const zoomOut = (): void => zoomTo(levels.findLast((it) => it < level - 0.01) ?? least);

const close = (a: number, b: number) => Math.abs(a - b) < 0.005;

/** Where the map begins, at this size. */
function begin(place: HTMLElement, wanted: number, left = 0): void {
  draw(place, wanted);
  place.scrollTo({ left: left * level, top: 0, behavior: 'instant' });
  tell(place);
}

function fits(place: HTMLElement): { whole: number; wide: number } {
  const box = place.querySelector('.map-grid')?.getBoundingClientRect();
  if (!box) return { whole: 1, wide: 1 };
  const within = (share: number) => Math.min(1, Math.max(least, share * level));
  const wide = within(place.clientWidth / box.width);
  return { whole: Math.min(wide, within(place.clientHeight / box.height)), wide };
}

/** The whole map, as far as it can be read. */
export function zoomToFit(): void {
  const place = mapRoom();
  if (place) begin(place, fits(place).whole);
}

/** All of its steps, however many lanes there are. */
export function zoomToWidth(): void {
  const place = mapRoom();
  if (place) begin(place, fits(place).wide);
}

/** One key for three sizes: the whole map, all of its steps, as it is. */
export function zoomOn(): void {
  const place = mapRoom();
  if (!place) return;
  const { whole, wide } = fits(place);
  const sizes = [whole, wide, 1].filter((size, index, all) => !all.slice(0, index).some((it) => close(it, size)));
  const at = sizes.findIndex((size) => close(size, level));
  begin(place, sizes[(at + 1) % sizes.length] ?? 1);
}

/** The phase in which the focus is, else the first in sight, over the width of the window; from there back to as it is. */
export function zoomToPhase(): void {
  const place = mapRoom();
  const label = place?.querySelector<HTMLElement>('.map-steps > .map-label');
  const step = place?.querySelector<HTMLElement>('.map-step');
  if (!place || !label || !step) return;
  const spans = [...place.querySelectorAll<HTMLElement>('.map-phase [data-col]')].map(({ dataset }) => ({
    start: Number(dataset.col),
    count: Number(dataset.span),
  }));
  const { activeElement } = document;
  const held = place.contains(activeElement)
    ? activeElement?.closest<HTMLElement>('[data-col]')?.dataset.col
    : undefined;
  // In the grid's own pixels, at which each step is as wide as at 100 %.
  const width = step.offsetWidth;
  const beside = getComputedStyle(label).position === 'absolute' ? 0 : label.offsetWidth;
  const first = held === undefined ? Math.round(place.scrollLeft / level / width) : Math.max(0, Number(held));
  const phase = spans.find(({ start, count }) => first >= start && first < start + count) ?? spans[0];
  if (!phase) return;
  const size = Math.min(mostOfPhase, Math.max(least, place.clientWidth / (beside + phase.count * width)));
  begin(place, close(size, level) ? 1 : size, phase.start * width);
}

/** The next map begins as it is. */
export function forgetZoom(): void {
  level = 1;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useZoom = (): number => useSyncExternalStore(subscribe, zoomLevel, () => 1);
