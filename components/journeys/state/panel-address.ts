/** Whether the panel that is open was opened on this page, so that the history has a page without it to go back to. */
let openedHere = false;

const panels = ['touchpoint', 'card', 'facts'] as const;

/** The page itself stays as it is: no request is made for it. */
function show(panel: (typeof panels)[number], id: string | null): void {
  const url = new URL(window.location.href);
  if (id === url.searchParams.get(panel)) return;
  const open = panels.some((name) => url.searchParams.has(name));
  if (id === null && openedHere) {
    openedHere = false;
    window.history.back();
    return;
  }
  for (const name of panels) url.searchParams.delete(name);
  if (id) url.searchParams.set(panel, id);
  if (open || !id) window.history.replaceState(null, '', url);
  else {
    openedHere = true;
    window.history.pushState(null, '', url);
  }
}

/** Opens a touchpoint's panel by giving it the page's address, or closes it (null). */
export const openTouchpoint = (id: string | null): void => show('touchpoint', id);

/** Opens the panel of a card, or closes it (null). */
export const openCard = (id: string | null): void => show('card', id);

/** Opens the journey's own facts, or closes them. */
export const openFacts = (shown: boolean): void => show('facts', shown ? 'open' : null);
