import { type Metric, SCALES } from '@/lib/insights/statistics/histogram';

export const WHY_LIMIT = 2000;

/** What a customer sent, as it came: shown again whenever it could not be stored. */
export type Draft = { submission: string; language: string | null; score: string; why: string };

/** The draft in a form's fields; with none, the empty one. */
export function readDraft(fields: URLSearchParams): Draft {
  return {
    submission: fields.get('submission') ?? '',
    language: fields.get('lang'),
    score: fields.get('score') ?? '',
    why: asTyped(fields.get('why') ?? ''),
  };
}

/** Browsers send CRLF for the line ends of a text field, and PostgreSQL has no NUL; nothing else is touched. */
const asTyped = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '');

export type Problem = 'no-score' | 'why-too-long';

type Reading = { ok: true; score: number | null; why?: string } | { ok: false; problem: Problem };

/** The answer in a draft: a score of the metric's scale or null for "not applicable", and the text where there is one. */
export function readAnswer(metric: Metric, { score, why }: Draft): Reading {
  const { min, max } = SCALES[metric];
  const chosen = /^\d{1,2}$/.test(score) ? Number(score) : null;
  if (score !== 'na' && (chosen === null || chosen < min || chosen > max)) return { ok: false, problem: 'no-score' };
  if (why.length > WHY_LIMIT) return { ok: false, problem: 'why-too-long' };
  return why.trim() === '' ? { ok: true, score: chosen } : { ok: true, score: chosen, why };
}
