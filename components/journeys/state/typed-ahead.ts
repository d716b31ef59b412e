let ahead = '';
let catching: AbortController | null = null;

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
