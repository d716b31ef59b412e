export const locales = ['en', 'nl'] as const;
export type Locale = (typeof locales)[number];

/** Whether this is one of our languages, as it is stored. */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The first of our languages among language tags, best first; null where none of them is ours. */
export function firstLocale(tags: readonly string[], offered: readonly Locale[] = locales): Locale | null {
  const languages = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  return languages.map((language) => offered.find((locale) => locale === language)).find(Boolean) ?? null;
}

/** The best of our languages for an Accept-Language header; English where none fits. */
export function preferredLocale(acceptLanguage: string | null, offered: readonly Locale[] = locales): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean);
      return { tag, weight: weight ? Number(weight) : 1 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const tags = wishes.map(({ tag }) => tag);
  return firstLocale(tags, offered) ?? offered[0] ?? 'en';
}
