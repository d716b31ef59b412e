'use client';

import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect } from 'react';
import { useCanvas } from '../state/canvas-context';
import { goTo, keepOneTabStop, stopAfter, stopInstead } from '../state/focus';
import { itemOf, navOf } from '../state/items';
import { arrows } from '../state/navigation';
import { watchEarlyHand } from './early-hand';
import { typeInto } from './type-into';

/** The keys of < and >, wherever these are written on them: with Alt the character is another one on some systems. */
const widths: Record<string, -1 | 1> = { Comma: -1, Period: 1 };

/** The grid's keyboard: arrows walk; what changes the map does so on the item that has the focus. */
export function useGridKeys() {
  const canvas = useCanvas();
  const { editable, store, openMenu, act } = canvas;
  useEffect(watchEarlyHand, []);

  const change = (event: KeyboardEvent, stop: HTMLElement): boolean => {
    const item = itemOf(stop.dataset.nav);
    if (!editable || !item) return false;
    const direction = arrows[event.key];
    if (direction && event.altKey && event.shiftKey) {
      act(({ move }) => move(item, direction));
      return true;
    }
    const by = widths[event.code];
    if (by && item.kind === 'card' && event.altKey && event.shiftKey) {
      act(({ stretch }) => stretch(item.id, by));
      return true;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'F2') store.edit(navOf(item));
    else if (event.key === 'Delete') {
      const instead = stopInstead(stop);
      act(({ remove }) => remove(item, instead));
    } else if (event.key === '*' && item.kind === 'placement') act(({ toggleStar }) => toggleStar(item.id));
    else if ((event.key === '+' || event.key === 'Insert') && item.kind === 'phase')
      act(({ addPhase }) => addPhase(item.id));
    else if ((event.key === '+' || event.key === 'Insert') && item.kind === 'step')
      act(({ addStepAfter }) => addStepAfter(item.id));
    else if ((event.key === '+' || event.key === 'Insert') && item.kind === 'lane')
      stop.closest('.map-label')?.querySelector<HTMLElement>('.map-insert')?.click();
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu(item, stop);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const stop = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-nav]') : null;
    if (!stop || stop !== event.target) return;
    stop.closest('[role=grid]')?.removeAttribute('data-focus-stays');
    if (change(event, stop)) {
      event.preventDefault();
      return;
    }
    if (editable && !event.nativeEvent.isComposing && typeInto(canvas, event.nativeEvent, stop)) return;
    if (event.shiftKey || event.metaKey) return;
    if (event.key === 'Enter') {
      const point = stop.querySelector<HTMLElement>('[role=slider]');
      if (point) {
        event.preventDefault();
        point.focus();
      }
      return;
    }
    const there = stopAfter(stop, event.key, { ctrl: event.ctrlKey, alt: event.altKey });
    if (!there) return;
    event.preventDefault();
    goTo(there);
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const stop = event.target.closest<HTMLElement>('[data-nav]');
    if (!stop) return;
    keepOneTabStop(stop);
    store.activate(stop.dataset.nav ?? null);
  };

  /** What a click opens beside the map does not take the focus from it. */
  const onPointerDown = ({ currentTarget }: PointerEvent<HTMLElement>) =>
    currentTarget.setAttribute('data-focus-stays', '');

  return { onKeyDown, onFocus, onPointerDown };
}
