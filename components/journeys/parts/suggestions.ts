import type { GlyphName } from '@/components/ui/glyph';

/** `name` is what is typed to find it; `known` is null for what would be made new. */
export type Suggestion<T> = { id: string; name: string; known: T | null; glyph: GlyphName; hint?: string };

const mostShown = 8;

/** What was typed as a new name, and what is there already that matches it; those named exactly so come first. */
export function suggestionsOf<T>(typed: string, all: readonly Suggestion<T>[]) {
  const wanted = typed.trim().toLocaleLowerCase();
  const rank = (name: string) => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2);
  const found = all
    .map((one) => ({ one, name: one.name.toLocaleLowerCase() }))
    .filter(({ name }) => name.includes(wanted))
    .sort((a, b) => rank(a.name) - rank(b.name))
    .slice(0, mostShown)
    .map(({ one }) => one);
  if (wanted === '' || found.some(({ name }) => name.toLocaleLowerCase() === wanted)) return found;
  const made: Suggestion<T> = { id: 'new', name: typed.trim(), known: null, glyph: 'plus' };
  return [made, ...found];
}
