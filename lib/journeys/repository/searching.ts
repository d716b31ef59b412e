import { plain } from '@/lib/reading';

/** Words of one search; nobody types more, and an address has room for thousands. */
const mostWords = 30;

/**
 * What finds by a search: whether every word of it stands in one of the texts, without case and accents, so that "cafe"
 * finds "Café". An empty search finds all.
 */
export function finder(search: string): (texts: readonly string[]) => boolean {
  const words = [...new Set(plain(search).split(/\s+/).filter(Boolean))].slice(0, mostWords);
  if (words.length === 0) return () => true;
  return (texts) => {
    const text = plain(texts.join(' \n '));
    return words.every((word) => text.includes(word));
  };
}

type Asked = string | string[] | undefined;

/** What an address asks for, once and not empty, else null. */
export const askedOnce = (value: Asked): string | null => (Array.isArray(value) ? value[0] : value) || null;

/** The one of the values that is asked for, else null. */
export const askedAmong = <T extends string>(values: readonly T[], value: Asked): T | null =>
  values.find((known) => known === askedOnce(value)) ?? null;
