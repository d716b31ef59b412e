/** As long as two clicks may be apart to be one; a click later than that is meant for what it hits. */
const patienceMs = 600;

/** The second of two clicks may hit what the first one has opened: it is meant for what was there before. */
export function onSecondClick(bearer: Element, run: () => void): void {
  const over = new AbortController();
  const look = (event: MouseEvent) => {
    if (event.detail !== 2 || !(event.target instanceof Node) || bearer.contains(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type !== 'click') return;
    over.abort();
    run();
  };
  for (const type of ['mousedown', 'click'] as const) {
    window.addEventListener(type, look, { capture: true, signal: over.signal });
  }
  setTimeout(() => over.abort(), patienceMs);
}
