export const locales = ['en', 'nl'] as const;
export type Locale = (typeof locales)[number];

/** Whether this is one of our languages, as it is stored. */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The first of the languages offered among language tags, best first, by their first part; null where none is offered. */
function first<L extends string>(tags: readonly string[], offered: readonly L[]): L | null {
  const part = (tag: string) => tag.toLowerCase().split('-')[0];
  const found = tags.map((tag) => {
    const same = offered.find((one) => one.toLowerCase() === tag.toLowerCase());
    return same ?? offered.find((one) => part(one) === part(tag));
  });
  return found.find(Boolean) ?? null;
}

/** The best of the languages offered for an Accept-Language header; null where none fits. */
export function preferred<L extends string>(acceptLanguage: string | null, offered: readonly L[]): L | null {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean);
      return { tag, weight: weight ? Number(weight) : 1 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return first(
    wishes.map(({ tag }) => tag),
    offered,
  );
}

/** The first of our languages among language tags, best first; null where none of them is ours. */
export const firstLocale = (tags: readonly string[]): Locale | null => first(tags, locales);

/** The best of our languages for an Accept-Language header; English where none fits. */
export const preferredLocale = (acceptLanguage: string | null): Locale => preferred(acceptLanguage, locales) ?? 'en';
