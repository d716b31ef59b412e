'use client';

import type { KeyboardEvent, ReactNode } from 'react';

/** Up, Down, Home and End move between the rows' links; everything else is the browser's. */
export function TableKeys({ className, children }: { className?: string; children: ReactNode }) {
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const links = [...event.currentTarget.querySelectorAll<Element>('[data-row-link]')];
    const here = document.activeElement ? links.indexOf(document.activeElement) : -1;
    if (here < 0) return;
    const goals: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 };
    const goal = goals[event.key];
    const link = goal === undefined ? undefined : links[goal];
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    link.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys that bubble up from the links inside
    <div className={className} onKeyDown={walk}>
      {children}
    </div>
  );
}
