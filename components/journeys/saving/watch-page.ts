const lookMs = 30_000;

type Page = {
  /** Now and then, while the page is looked at. */
  onLook(): void;
  /** Someone looks at it again, or the line is back. */
  onBack(): void;
};

/** @returns what ends the watching */
export function watchPage({ onLook, onBack }: Page): () => void {
  const seen = () => document.visibilityState === 'visible';
  const back = () => seen() && onBack();
  const timer = setInterval(() => seen() && onLook(), lookMs);
  window.addEventListener('online', back);
  window.addEventListener('focus', back);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', back);
    window.removeEventListener('focus', back);
  };
}
