const lookMs = 30_000;

type Page = {
  /** Now and then, while the page is looked at. */
  onLook(): void;
  /** Someone looks at it again, or the line is back. */
  onBack(): void;
  /** Whether something would have to wait for another visit. */
  mustWarn(): boolean;
  /** The page goes. */
  onPart(): void;
};

/** Leaving the page is leaving the field that is typed in, which saves it: neither a reload nor Back fires a blur. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Not every browser tells of a navigation before it happens. */
const navigation: Navigation | undefined = window.navigation;

/** Whether someone types in the grid: what they type in must not be taken away under their hands. */
export const typesInGrid = () => document.activeElement?.matches('[role=grid] :is(input, textarea)') ?? false;

/** @returns what ends the watching */
export function watchPage({ onLook, onBack, mustWarn, onPart }: Page): () => void {
  const over = new AbortController();
  const seen = () => document.visibilityState === 'visible';
  const on = (event: keyof WindowEventMap, run: (event: Event) => void) =>
    window.addEventListener(event, run, { signal: over.signal });
  const back = () => seen() && onBack();
  on('online', back);
  on('focus', back);
  on('beforeunload', (event) => {
    leaveField();
    if (mustWarn()) event.preventDefault();
  });
  // Before anyone hears a popstate: the router takes the page away at once. A panel that closes leaves the map as it is.
  const leave = ({ navigationType, destination }: NavigateEvent) => {
    const stays = typesInGrid() && new URL(destination.url).pathname === window.location.pathname;
    if (navigationType === 'traverse' && !stays) leaveField();
  };
  navigation?.addEventListener('navigate', leave, { signal: over.signal });
  on('pagehide', () => {
    leaveField();
    onPart();
  });
  const timer = setInterval(() => seen() && onLook(), lookMs);
  return () => {
    clearInterval(timer);
    over.abort();
  };
}
