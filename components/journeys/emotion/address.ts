import type { EmotionChoice } from './shown';

/** The same address with this choice, without its "?". */
export function emotionAddress(address: URLSearchParams, choice: EmotionChoice): string {
  const params = new URLSearchParams(address);
  if (choice === 'as-is') params.delete('emotion');
  else params.set('emotion', choice);
  return params.toString();
}

/** Gives the choice to the page's address; the page itself stays as it is. */
export function showEmotion(choice: EmotionChoice): void {
  const url = new URL(window.location.href);
  url.search = emotionAddress(url.searchParams, choice);
  window.history.replaceState(null, '', url);
}
