import type { Mapping } from '@/db/schema/exchange';
import { isScale } from '@/lib/feedback/content/path';
import type { Locale } from '@/lib/i18n/locales';
import { headingOf, type PartWords, partsOf, sayer } from './parts';
import type { AskedAt } from './queries';
import { type ColumnKind, targetCode } from './targets';

/** A thing that a column can be: its code, what it is called, and whether it gives the form's score or a text. */
export type Choice = { code: string; label: string; gives: 'score' | 'text' | 'other' };
export type ChoiceGroup = { touchpoint: string; form: string; byRow: boolean; choices: Choice[] };

/** What columns can be beside key, date, language and touchpoint: parts of each form's questions at each touchpoint. */
export function choicesOf(asked: readonly AskedAt[], language: string, words: PartWords): ChoiceGroup[] {
  const group = (form: AskedAt, touchpointId: string): ChoiceGroup => {
    const say = sayer(form.content, language);
    const choices = form.content.questions.flatMap((question) =>
      partsOf(question).map((part): Choice => {
        const gives = isScale(question) ? 'score' : question.type.endsWith('text') ? 'text' : 'other';
        const code = targetCode({ formId: form.formId, touchpointId, questionId: question.id, part });
        return { code, label: headingOf(question, part, words, say), gives };
      }),
    );
    return { touchpoint: form.touchpointName, form: form.name, byRow: touchpointId === '', choices };
  };
  const shared = asked.filter(
    (form, at) =>
      asked.filter(({ formId }) => formId === form.formId).length > 1 &&
      asked.findIndex(({ formId }) => formId === form.formId) === at,
  );
  return [...asked.map((form) => group(form, form.touchpointId)), ...shared.map((form) => group(form, ''))];
}

const names: Record<ColumnKind, RegExp> = {
  key: /^(id|key|sleutel|nr|no|nummer|number|respondent|case|order|bestelling)\b|[ _-](id|nr|nummer|number)$/,
  date: /date|datum|time|tijd|created|submitted|ingevuld/,
  language: /^(language|taal|locale|lang)$/,
  touchpoint: /^(touchpoint|contactmoment)$/,
};
const gives = {
  score: /score|cijfer|rating|nps|csat|ces|sterren|stars/,
  text: /why|reason|reden|comment|toelichting|opmerking|feedback/,
};

/** What the columns of a file most likely are, by what they are called; '' where nothing speaks for anything. */
export function guessed(head: readonly string[], groups: readonly ChoiceGroup[]): string[] {
  const used = new Set<string>();
  const take = (code: string | undefined) => {
    if (code === undefined || used.has(code)) return '';
    used.add(code);
    return code;
  };
  const plain = (text: string) => text.trim().toLowerCase();
  const byRow = groups.filter((group) => group.byRow);
  const named = head.some((name) => names.touchpoint.test(plain(name))) && byRow.length > 0;
  const offered = named ? byRow : groups.filter((group) => !group.byRow);
  let last: ChoiceGroup | undefined;
  return head.map((given) => {
    const name = plain(given);
    const same = offered.flatMap(({ choices }) => choices).find(({ label }) => plain(label) === name);
    if (same && !used.has(same.code)) return take(same.code);
    for (const kind of ['language', 'touchpoint', 'key', 'date'] as const) {
      if (kind === 'touchpoint' && !named) continue;
      if (names[kind].test(name) && !used.has(kind)) return take(kind);
    }
    const at = offered.filter(({ touchpoint }) => name.includes(plain(touchpoint)));
    // A reason goes with the score before it.
    const places = at.length > 0 ? at : last ? [last] : offered.slice(0, 1);
    [last] = places;
    const wanted = gives.text.test(name) ? 'text' : gives.score.test(name) || at.length > 0 ? 'score' : null;
    if (wanted === null) return '';
    return take(
      places.flatMap(({ choices }) => choices).find((one) => one.gives === wanted && !used.has(one.code))?.code,
    );
  });
}

/** How the dates of a column are written: by what they look like, else by the habit of the language. */
export function dateFormatOf(values: readonly string[], locale: Locale): Mapping['dateFormat'] {
  const [first = ''] = values;
  if (first === '' || /^\d{4}/.test(first)) return 'iso';
  const parts = values.map((value) => value.split(/[-/. ]/).map(Number));
  if (parts.some(([one = 0]) => one > 12)) return 'dmy';
  if (parts.some(([, other = 0]) => other > 12)) return 'mdy';
  return locale === 'nl' || first.includes('-') || first.includes('.') ? 'dmy' : 'mdy';
}
