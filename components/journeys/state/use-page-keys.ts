'use client';

import { useEffect } from 'react';
import type { Canvas } from './canvas-context';

const typing = (target: EventTarget | null) =>
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
      if (event.key !== '?' || event.ctrlKey || event.metaKey || typing(event.target)) return;
      event.preventDefault();
      show(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [show]);
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, wherever on the page; a field that is typed in keeps its own. */
export function useUndoKeys(canvas: Canvas): void {
  useEffect(() => {
    if (!canvas.editable) return;
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || typing(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      step(canvas, key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [canvas]);
}
