/** Whether the panel that is open was opened on this page, so that the history has a page without it to go back to. */
let openedHere = false;

/**
 * Opens a touchpoint's panel by giving it the page's address, or closes it (null). The page itself stays as it is: no
 * request is made for it.
 */
export function openTouchpoint(id: string | null): void {
  const url = new URL(window.location.href);
  const open = url.searchParams.get('touchpoint');
  if (id === open) return;
  if (id === null && openedHere) {
    openedHere = false;
    window.history.back();
    return;
  }
  if (id) url.searchParams.set('touchpoint', id);
  else url.searchParams.delete('touchpoint');
  if (open || !id) window.history.replaceState(null, '', url);
  else {
    openedHere = true;
    window.history.pushState(null, '', url);
  }
}
