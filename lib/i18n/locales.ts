export const locales = ['en', 'nl'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The best of our languages for an Accept-Language header; English where none fits. */
export function preferredLocale(acceptLanguage: string | null, offered: readonly Locale[] = locales): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split('-')[0], weight: weight ? Number(weight) : 1 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const wish of wishes) {
    const match = offered.find((locale) => locale === wish.language);
    if (match) return match;
  }
  return offered[0] ?? 'en';
}
