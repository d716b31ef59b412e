'use client';

import { useEffect } from 'react';

/** Esc hides an open hint without moving pointer or focus (WCAG 1.4.13); the next move brings hints back. */
export function HintDismiss() {
  useEffect(() => {
    const root = document.documentElement;
    const hide = (event: KeyboardEvent) => {
      if (event.key === 'Escape') root.dataset.hints = 'off';
    };
    const show = () => {
      delete root.dataset.hints;
    };
    document.addEventListener('keydown', hide);
    document.addEventListener('pointerover', show);
    document.addEventListener('focusin', show);
    return () => {
      document.removeEventListener('keydown', hide);
      document.removeEventListener('pointerover', show);
      document.removeEventListener('focusin', show);
    };
  }, []);
  return null;
}
