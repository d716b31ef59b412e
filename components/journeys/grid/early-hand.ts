import { walking } from '../state/navigation';

export type Kept = { readonly event: Event; readonly clip: DataTransfer | null };

/** What hands did before the spreadsheet was there, oldest first, and whether it is there now. */
export const early = { kept: [] as Kept[], taken: false };

let wake: () => void;

/** As soon as someone does something on the page. */
export const firstTouch = new Promise<void>((resolve) => {
  wake = resolve;
});

export const onStop = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('[role=grid] [data-nav]');
/** Where an emotion is typed: in its cell, and at a point. */
const onEmotion = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('[data-nav^="emotion-"], [data-nav^="emotion-"] [role=slider]');

/** Whether only the spreadsheet knows what this means. */
function isIts(event: Event): boolean {
  if (event instanceof ClipboardEvent) return onStop(document.activeElement);
  if (event instanceof MouseEvent) {
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    return adds && event.button === 0 && (event.target as Element).closest('[role=grid] [data-nav]') !== null;
  }
  if (!(event instanceof KeyboardEvent) || event.altKey || event.isComposing) return false;
  const { key, shiftKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && !shiftKey && key.toLowerCase() === 'k') return true;
  if (!ctrl && /^[-−+\d]$/.test(key) && onEmotion(event.target)) return true;
  if (!onStop(event.target)) return false;
  return key === 'Backspace' || (ctrl && /^[adyz]$/i.test(key)) || (shiftKey && walking.test(key));
}

/** Whether it waits with what came before it, and can be done again later. Tab walks on by itself. */
function follows(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.key === 'Tab') return false;
  if (!onStop(event.target) && !onEmotion(event.target)) return false;
  return !(event.ctrlKey || event.metaKey) || walking.test(event.key) || /^[zy]$/i.test(event.key);
}

/** The clipboard is open during its own event only. */
function clipOf(event: Event): DataTransfer | null {
  if (!(event instanceof ClipboardEvent)) return null;
  const clip = new DataTransfer();
  for (const type of ['text/plain', 'text/html']) clip.setData(type, event.clipboardData?.getData(type) ?? '');
  return clip;
}

/**
 * Keeps what only the spreadsheet understands until that has come, and from the first on what could overtake it.
 * @returns what ends it
 */
export function watchEarlyHand(): () => void {
  const over = new AbortController();
  Object.assign(early, { kept: [], taken: false });
  const look = (event: Event) => {
    wake();
    const { kept, taken } = early;
    if (!event.isTrusted || (!(kept.length > 0 && follows(event)) && (taken || !isIts(event)))) return;
    kept.push({ event, clip: clipOf(event) });
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'mousedown', 'touchstart', 'click', 'copy', 'cut', 'paste']) {
    window.addEventListener(type, look, { capture: true, signal: over.signal });
  }
  return () => over.abort();
}
