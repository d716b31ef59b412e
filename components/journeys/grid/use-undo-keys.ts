'use client';

import { useEffect } from 'react';
import type { Canvas } from '../state/canvas-context';
import { isTyped, step } from '../state/use-page-keys';

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, wherever on the page; a field that is typed in keeps its own. */
export function useUndoKeys(canvas: Canvas): void {
  useEffect(() => {
    if (!canvas.editable) return;
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyped(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      step(canvas, key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [canvas]);
}
