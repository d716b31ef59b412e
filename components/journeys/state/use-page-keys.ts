'use client';

import { useEffect } from 'react';
import type { Canvas } from './canvas-context';

/** Whether this is a field that is typed in, and has keys of its own. */
export const isTyped = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable=true], dialog') !== null;

/** Undoes or redoes one step of this person's own, and says so. */
export function step({ store, announce, t }: Pick<Canvas, 'store' | 'announce' | 't'>, way: 'undo' | 'redo'): void {
  const done = way === 'undo' ? store.undo() : store.redo();
  announce(t(done ? `announce.${way}` : 'announce.nothing'));
}

/** "?" shows the keys, from anywhere on the page but a field. */
export function useHelpKey(show: (shown: boolean) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyped(event.target)) return;
      event.preventDefault();
      show(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [show]);
}
