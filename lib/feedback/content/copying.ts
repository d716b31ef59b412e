import type { FormContent } from '@/db/schema/form-content';
import { withSeries } from './publishing';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * What another form asks that is like this one: its questions and endings are others, so that their answers are counted by
 * themselves; rules, and answers that are put into texts, mean those of the copy.
 */
export function renewed(content: FormContent, makeId: () => string): FormContent {
  const parts = [...content.questions, ...content.endings];
  const fresh = new Map(parts.map(({ id }) => [id, makeId()]));
  const text = JSON.stringify(content).replace(uuid, (id) => fresh.get(id) ?? id);
  return withSeries(null, JSON.parse(text) as FormContent);
}
