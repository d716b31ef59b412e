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

/** Leaving the page is leaving the field that is typed in, which saves it: a reload fires no blur. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

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
