let ahead = '';
let catching: AbortController | null = null;
/** Whether the field that comes next was opened by typing, and not to be looked at. */
let begun = false;

/** As long as a field may take to come; after that its place is gone. */
const patienceMs = 5_000;

function stop(): void {
  catching?.abort();
  catching = null;
}

/** Keeps what is typed while the field for it may still be on its way, from this character on. */
export function typeAhead(character = ''): void {
  ahead = character;
  stop();
  const over = new AbortController();
  catching = over;
  const press = (event: KeyboardEvent) => {
    // The field is there and takes what comes itself, or whoever typed is elsewhere by now.
    if (event.target instanceof Element && event.target.matches('input, textarea, [data-nav]')) return stop();
    if ([...event.key].length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    ahead += event.key;
  };
  document.addEventListener('keydown', press, { capture: true, signal: over.signal });
  setTimeout(() => {
    if (catching === over) takeTypedAhead();
  }, patienceMs);
}

/** What was typed ahead of this field; it is taken once. */
export function takeTypedAhead(): string {
  stop();
  const taken = ahead;
  ahead = '';
  return taken;
}

/** The field that opens now was opened by a key that writes. */
export function beginTyping(): void {
  begun = true;
}

/** Whether this field was opened so; asked once. */
export function hasBegun(): boolean {
  const had = begun;
  begun = false;
  return had;
}

/**
 * As in a spreadsheet: after a text that was begun by typing, an arrow that has nowhere to go in it goes on to the next
 * cell. In one that was opened to be edited it stays, and so does one that is held down.
 */
export function leavesField(
  { value, selectionStart, selectionEnd }: HTMLTextAreaElement | HTMLInputElement,
  key: string,
) {
  if (selectionStart !== selectionEnd || value.trim() === '') return false;
  if (key === 'ArrowRight' || key === 'ArrowDown') return selectionStart === value.length;
  return (key === 'ArrowLeft' || key === 'ArrowUp') && selectionStart === 0;
}
