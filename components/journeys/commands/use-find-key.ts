'use client';

import { useEffect } from 'react';

/** Ctrl+F looks on the whole map; a second one, in the field, is the browser's own. */
export function useFindKey(show: (shown: boolean) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f')
        return;
      const from = event.target instanceof Element ? event.target : null;
      if (from?.closest('[role=search], dialog')) return;
      event.preventDefault();
      show(true);
      document.querySelector<HTMLInputElement>('.map-find-field')?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [show]);
}
