'use client';

import { useEffect, useLayoutEffect } from 'react';

/** The keyboard's side of a panel: focus enters at the title, Esc follows the close link, focus returns to the opener. */
export function PanelFocus({ id }: { id: string }) {
  useEffect(() => {
    const opener = document.activeElement;
    const panel = document.getElementById(id);
    // On a fresh page load nobody opened it: a reader starts at the top as usual, or is in it before this runs.
    const opened = opener instanceof HTMLElement && opener !== document.body && !panel?.contains(opener);
    // Whoever opened it by pointer while working goes on there.
    const stays = opened && opener.closest('[data-focus-stays]') !== null;
    if (opened && !stays) document.getElementById(`${id}-title`)?.focus({ preventScroll: true });

    return () => {
      if (opened && !stays && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, [id]);
  // With the panel itself: whoever sees it can close it.
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // What floats above the panel, or holds text being typed, has the first claim on Esc.
      if (document.querySelector('dialog[open], :popover-open, [data-radix-popper-content-wrapper]')) return;
      document.querySelector<HTMLAnchorElement>(`#${id} [data-panel-close]`)?.click();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [id]);
  return null;
}
