'use client';

import { useSearchParams } from 'next/navigation';

/** Other ways to look at the map than the map itself. */
const ways = ['presentation', 'table'] as const;
type Way = (typeof ways)[number];

/** The way that the page's address asks for. */
export function useWay(): Way | null {
  const said = useSearchParams().get('show');
  return ways.find((it) => it === said) ?? null;
}

/** Gives it to the page's address, so that it can be sent to someone; the page itself stays as it is. */
export function showWay(way: Way | null): void {
  const url = new URL(window.location.href);
  if (way) url.searchParams.set('show', way);
  else url.searchParams.delete('show');
  // At once, while the press counts; a browser that refuses leaves the window to the presentation.
  if (way === 'presentation') void document.documentElement.requestFullscreen?.().catch(() => {});
  else if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  window.history.replaceState(null, '', url);
}
