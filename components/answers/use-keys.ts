'use client';

import { useEffect, useRef } from 'react';

type Deed = 'next' | 'previous' | 'done' | 'unread' | 'assign' | 'tag' | 'note' | 'choose' | 'undo' | 'help' | 'leave';

export const keysOf: Readonly<Record<Deed, readonly string[]>> = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  done: ['e'],
  unread: ['u'],
  assign: ['a'],
  tag: ['t'],
  note: ['n'],
  choose: ['x'],
  undo: ['z'],
  help: ['?'],
  leave: ['Escape'],
};
export const deeds = Object.keys(keysOf) as Deed[];

const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** Keys of the list, where nobody is typing and nothing lies over it. */
export function useKeys(does: Record<Deed, () => unknown>) {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || document.querySelector('dialog[open], [popover]:popover-open')) return;
      const undoes = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (at?.closest(typing)) {
        // Back to the list: what was typed stays in its field.
        if (event.key === 'Escape' && at instanceof HTMLElement) at.blur();
        return;
      }
      if (!undoes && (event.ctrlKey || event.metaKey || event.altKey)) return;
      // Elsewhere arrows scroll, as everywhere.
      if (event.key.startsWith('Arrow') && !at?.closest('[data-answers]')) return;
      const deed = undoes ? 'undo' : deeds.find((one) => keysOf[one].includes(event.key));
      if (!deed) return;
      event.preventDefault();
      latest.current[deed]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
