import { loadTaking } from '../state/canvas-store';
import { early, type Kept, onStop } from './early-hand';

function again({ event, clip }: Kept): Event {
  if (event instanceof KeyboardEvent) return new KeyboardEvent(event.type, event);
  if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
  return new ClipboardEvent(event.type, { bubbles: true, cancelable: true, clipboardData: clip });
}

/** What a browser does by itself after a key that nobody took; not so after one that is only told of. */
function byItself({ key, ctrlKey, metaKey }: KeyboardEvent, target: Element): void {
  // A key that has opened a field writes into it.
  if ([...key].length === 1 && !ctrlKey && !metaKey) document.execCommand('insertText', false, key);
  else if (key === 'Enter' && onStop(target)) (target as HTMLElement).click();
}

const leadTo = (place: EventTarget | null) => (place as HTMLElement | null)?.focus({ preventScroll: true });

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Does what was kept until the spreadsheet came, one after the other, as if it were done now.
 * @param give puts on the clipboard what was copied
 */
export async function doWhatWasKept(give: (clip: DataTransfer) => void): Promise<void> {
  if (early.taken) return;
  early.taken = true;
  if (early.kept.length > 0) await loadTaking();
  const now = document.activeElement;
  // Whoever writes in a field by now is left there.
  const writing = now?.matches('input, textarea') ?? false;
  // Where the hand was when it pressed a key: the keys that it led on by were kept too, a touch was not.
  let from: EventTarget | null = now;
  let before = early.kept.length;
  for (let next = early.kept[0]; next; next = early.kept[0]) {
    const { event, clip } = next;
    // What comes meanwhile goes on from where this has led.
    if (before-- > 0 && event instanceof KeyboardEvent && event.target !== from) {
      from = event.target;
      if (!writing) leadTo(from);
    }
    const target = writing || event instanceof MouseEvent ? event.target : (document.activeElement ?? document.body);
    const untaken = target?.dispatchEvent(again(next));
    if (untaken && !writing && event instanceof KeyboardEvent && target instanceof Element) byItself(event, target);
    if (clip && event.type !== 'paste') give(clip);
    // What it led to gets the focus in one of the next frames.
    let patience = 10;
    do await frame();
    while (document.activeElement === document.body && patience-- > 0);
    early.kept.shift();
  }
  if (from !== now && !writing) leadTo(now);
}
