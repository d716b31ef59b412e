/** Whether the panel that is open was opened on this page, so that the history has a page without it to go back to. */
let openedHere = false;
/** Whether the history is on its way back to it: what is opened meanwhile comes after that. */
let leaving = false;

const panels = ['touchpoint', 'card', 'facts'] as const;
type Panel = (typeof panels)[number];

/** The same address with this panel, or with none. */
export function panelAddress(address: URLSearchParams, panel: Panel, id: string | null): string {
  const params = new URLSearchParams(address);
  for (const name of panels) params.delete(name);
  if (id) params.set(panel, id);
  return `?${params}`;
}

/** The page itself stays as it is: no request is made for it. */
function show(panel: Panel, id: string | null): void {
  if (leaving) {
    window.addEventListener('popstate', () => show(panel, id), { once: true });
    return;
  }
  const url = new URL(window.location.href);
  if (id === url.searchParams.get(panel)) return;
  const open = panels.some((name) => url.searchParams.has(name));
  if (id === null && openedHere) {
    openedHere = false;
    leaving = true;
    window.addEventListener('popstate', () => (leaving = false), { once: true });
    window.history.back();
    return;
  }
  url.search = panelAddress(url.searchParams, panel, id);
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
