import { type AnswerFilters, filtersAsked } from '@/lib/answers/rules';

/** The list's address for these filters, with some of them changed. */
export function listAddress(base: string, filters: AnswerFilters, change: Partial<AnswerFilters> = {}): string {
  const search = new URLSearchParams(filtersAsked({ ...filters, ...change })).toString();
  return search ? `${base}?${search}` : base;
}
