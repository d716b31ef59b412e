import type { Mapping } from '@/db/schema/exchange';
import type { Answer, Answers, FormContent, Question } from '@/db/schema/form-content';
import type { refusalReasons } from '@/db/schema/values';
import { problemOf } from '@/lib/feedback/content/answering';
import type { NewResponse } from '@/lib/feedback/recording';
import { targetOf } from '../targets';
import { answerReader } from './answers';
import type { CsvRecord } from './records';
import { submissionsOf } from './submissions';
import { instantRead } from './times';

type Reason = (typeof refusalReasons)[number];
/** `column` from 0; null where the row as a whole is wrong. */
export type RowRefusal = { line: number; reason: Reason; column: number | null; value: string | null };
type Asked = { id: string; versionId: string; content: FormContent };

type Column = { at: number; part: string };
type AskedHere = { question: Question; columns: Column[]; read: (row: readonly string[]) => Answer | undefined };
type Place = { form: Asked; touchpointId: string; questions: AskedHere[] };

/** What reading a file needs: its mapping, the forms as they were asked, and until when answers can have been given. */
export type Reading = { mapping: Mapping; width: number; forms: ReadonlyMap<string, Asked>; latest: Date };

const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const longestKey = 200;
/** Characters of what was refused that are shown. */
const longestShown = 200;

/** The places that the columns give answers for, each with its questions in the order of the form. */
function placesOf({ mapping, forms }: Reading): Place[] {
  const places = new Map<string, Place>();
  for (const [at, code] of mapping.columns.entries()) {
    const target = targetOf(code);
    const form = target && forms.get(target.formId);
    const question = form?.content.questions.find(({ id }) => id === target?.questionId);
    if (!target || !form || !question) continue;
    const key = `${target.formId} ${target.touchpointId}`;
    const place = places.get(key) ?? { form, touchpointId: target.touchpointId, questions: [] };
    places.set(key, place);
    const known = place.questions.find((one) => one.question.id === question.id);
    const column = { at, part: target.part };
    const columns = [...(known?.columns ?? []), column];
    const asked = { question, columns, read: answerReader(question, columns, mapping) };
    if (known) place.questions[place.questions.indexOf(known)] = asked;
    else place.questions.push(asked);
  }
  return [...places.values()];
}

/**
 * Reads rows as answers: all of a row, or nothing of it. What it gives depends on the rows and on `reading` alone, so that
 * reading them again gives the same.
 */
export function rowReader(reading: Reading) {
  const { mapping, width, latest } = reading;
  const places = placesOf(reading);
  const column = (kind: string) => mapping.columns.indexOf(kind);
  const [keyAt, dateAt, languageAt, touchpointAt] = ['key', 'date', 'language', 'touchpoint'].map(column) as [
    number,
    number,
    number,
    number,
  ];
  const seen = new Set<string>();
  const submissionOf = submissionsOf();

  return ({ line, cells }: CsvRecord): { responses: NewResponse[] } | { refusal: RowRefusal } => {
    const refuse = (reason: Reason, at: number | null) => ({
      refusal: { line, reason, column: at, value: at === null ? null : shown(cells[at] ?? '') },
    });
    const more = cells.slice(width).some((cell) => cell !== '');
    if (cells.length < width || more) return refuse('columns', null);
    const key = (cells[keyAt] ?? '').replaceAll('\0', '').trim();
    if (key === '') return refuse('no-key', keyAt);
    if (key.length > longestKey) return refuse('too-long', keyAt);
    const createdAt = instantRead(cells[dateAt] ?? '', mapping);
    if (!createdAt) return refuse('no-time', dateAt);
    if (createdAt > latest) return refuse('future', dateAt);
    const locale = cells[languageAt]?.trim() || mapping.language;
    if (!language.test(locale)) return refuse('language', languageAt);
    const named = touchpointAt < 0 ? '' : mapping.touchpoints[(cells[touchpointAt] ?? '').trim().toLowerCase()];
    if (named === undefined) return refuse('touchpoint', touchpointAt);

    const responses: NewResponse[] = [];
    for (const { form, touchpointId, questions } of places) {
      const answers: Answers = {};
      let some = false;
      for (const { question, columns, read } of questions) {
        const answer = read(cells);
        if (answer === undefined) continue;
        const problem = problemOf(question, answer);
        if (problem) return refuse(problem, columns.find(({ at }) => cells[at]?.trim())?.at ?? null);
        answers[question.id] = answer;
        some = true;
      }
      if (!some) continue;
      const at = touchpointId || named;
      responses.push({
        form: { id: form.id, versionId: form.versionId, content: form.content, touchpointId: at },
        submissionId: submissionOf(form.id, at, key),
        locale,
        answers,
        createdAt,
      });
    }
    if (responses.length === 0) return refuse('no-answer', null);
    if (responses.some(({ submissionId }) => seen.has(submissionId))) return refuse('same-key', keyAt);
    for (const { submissionId } of responses) seen.add(submissionId);
    return { responses };
  };
}

const shown = (text: string): string => {
  const kept = text.replaceAll('\0', '').trim();
  return kept.length > longestShown ? `${kept.slice(0, longestShown - 1).replace(/[\ud800-\udbff]$/, '')}…` : kept;
};
