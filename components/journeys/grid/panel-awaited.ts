import { openCard, openFacts, openTouchpoint } from '../state/panel-address';

/** Closes a panel that has the address already, but is not to be seen yet. */
export function closeAwaited(): void {
  if (document.querySelector('[data-panel]')) return;
  openTouchpoint(null);
  openCard(null);
  openFacts(false);
}
