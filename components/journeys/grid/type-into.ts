import { flushSync } from 'react-dom';
import type { Canvas } from '../state/canvas-context';
import { itemOf } from '../state/items';
import { beginTyping, typeAhead } from '../state/typed-ahead';

/** A key that writes; `Process` is the first one of what an input method writes. Space presses the button, `?` asks. */
const writes = (key: string) => key === 'Process' || ([...key].length === 1 && key !== ' ' && key !== '?');

/**
 * Typing replaces: the editor is there before the key writes, so that its character, or what an input method makes of it,
 * goes into the field by itself.
 * @returns whether the key is one that writes here
 */
export function typeInto({ store }: Canvas, event: KeyboardEvent, { dataset: { nav } }: HTMLElement): boolean {
  const { key } = event;
  const item = itemOf(nav);
  const adding = nav?.startsWith('new-');
  if (!nav || !(item || adding) || event.ctrlKey || event.metaKey || event.altKey || !writes(key)) return false;
  if (key === '*' && item?.kind === 'placement') return false;
  if (key === '+' && item && item.kind !== 'card' && item.kind !== 'placement') return false;
  beginTyping();
  flushSync(() => store.edit(nav));
  const { activeElement } = document;
  const there = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
  // A field that is still on its way takes the character when it comes.
  if (!there && key !== 'Process') {
    event.preventDefault();
    typeAhead(key);
  }
  return true;
}
