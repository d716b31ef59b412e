export interface Toast {
  id: string;
  text: string;
  tone: 'plain' | 'negative';
  action?: { label: string; run: () => unknown };
}

/** Between whoever has something to say and the one region that says it; server code never calls it. */
export const toasts = new EventTarget();

let count = 0;

/** Shows a line and reads it aloud. The same `id` replaces what it said before. */
export function announce(text: string, options: Partial<Omit<Toast, 'text'>> = {}): void {
  count += 1;
  const toast: Toast = { id: options.id ?? String(count), text, tone: options.tone ?? 'plain', action: options.action };
  toasts.dispatchEvent(new CustomEvent('toast', { detail: toast }));
}
