'use client';

import { useSyncExternalStore } from 'react';

/** How large the map is drawn; 1 is as it is. Only one map is open in a window. */
let level = 1;
const listeners = new Set<() => void>();

const levels = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
const [least, most] = [0.25, 2];

const room = () => document.querySelector<HTMLElement>('.map-scroll');

type Spot = { x: number; y: number };

/** Draws the map this large. @param at the point of the window that stays where it is; else the middle of the map */
export function zoomTo(wanted: number, at?: Spot): void {
  const place = room();
  if (!place) return;
  const next = Math.min(most, Math.max(least, wanted));
  const box = place.getBoundingClientRect();
  const x = at ? at.x - box.left : box.width / 2;
  const y = at ? at.y - box.top : box.height / 2;
  const ratio = next / level;
  const [left, top] = [(place.scrollLeft + x) * ratio - x, (place.scrollTop + y) * ratio - y];
  level = next;
  place.style.setProperty('--zoom', String(next));
  place.scrollTo({ left, top, behavior: 'instant' });
  // What is in sight has changed, even where nothing was scrolled.
  place.dispatchEvent(new Event('scroll'));
  for (const listener of listeners) listener();
}

export const zoomIn = (): void => zoomTo(levels.find((it) => it > level + 0.01) ?? most);
export const zoomOut = (): void => zoomTo(levels.findLast((it) => it < level - 0.01) ?? least);

/** The whole map, as far as that can be read; from there back to as it is. */
export function zoomToFit(): void {
  const place = room();
  const grid = place?.querySelector<HTMLElement>('.map-grid');
  if (!place || !grid) return;
  const before = level;
  place.style.setProperty('--zoom', '1');
  const { width, height } = grid.getBoundingClientRect();
  place.style.setProperty('--zoom', String(before));
  const fit = Math.max(least, Math.min(1, place.clientWidth / width, place.clientHeight / height));
  zoomTo(Math.abs(before - fit) < 0.005 ? 1 : fit, { x: 0, y: 0 });
}

const keys: Readonly<Record<string, () => void>> = {
  Equal: zoomIn,
  NumpadAdd: zoomIn,
  Minus: zoomOut,
  NumpadSubtract: zoomOut,
  Digit0: zoomToFit,
  Numpad0: zoomToFit,
};

/** Alt, which neither the browser nor the map takes, with plus, minus and 0; and a pinch, which comes as a wheel with Ctrl. */
export function listenForZoom(): () => void {
  const press = (event: KeyboardEvent) => {
    const key = keys[event.code];
    if (!key || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    key();
  };
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomTo(level * Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 200), { x: event.clientX, y: event.clientY });
  };
  const place = room();
  document.addEventListener('keydown', press);
  place?.addEventListener('wheel', turn, { passive: false });
  return () => {
    document.removeEventListener('keydown', press);
    place?.removeEventListener('wheel', turn);
    level = 1;
  };
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useZoom = (): number =>
  useSyncExternalStore(
    subscribe,
    () => level,
    () => 1,
  );
