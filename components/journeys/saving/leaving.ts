/** Leaving the page is leaving the field that is typed in, which saves it: neither a reload nor Back fires a blur. */
function leaveField(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches('input, textarea')) field.blur();
}

/** Whether someone types in the grid: what they type in must not be taken away under their hands. */
export const typesInGrid = () => document.activeElement?.matches('[role=grid] :is(input, textarea)') ?? false;

/** Not every browser tells of a navigation before it happens; a popstate is too late, the router takes the page away at once. */
const navigation = (): Navigation | undefined => window.navigation;

type Leaving = {
  /** Whether something would have to wait for another visit. */
  mustWarn(): boolean;
  /** The page goes. */
  onPart(): void;
};

/** Loses nothing that stands in a field when the page goes. */
export function watchLeaving({ mustWarn, onPart }: Leaving, signal: AbortSignal): void {
  const on = (event: 'beforeunload' | 'pagehide', run: (event: Event) => void) =>
    window.addEventListener(event, run, { signal });
  // A panel that closes is a way back too, and leaves the card that is typed in open.
  const traverse = ({ navigationType, destination }: NavigateEvent) => {
    const stays = typesInGrid() && new URL(destination.url).pathname === window.location.pathname;
    if (navigationType === 'traverse' && !stays) leaveField();
  };
  navigation()?.addEventListener('navigate', traverse, { signal });
  on('beforeunload', (event) => {
    leaveField();
    if (mustWarn()) event.preventDefault();
  });
  on('pagehide', () => {
    leaveField();
    onPart();
  });
}
