import type { Answer, Answers, Choice, ChoiceQuestion, Question } from '@/db/schema/form-content';
import { isScale } from '@/lib/feedback/content/path';

/** A field that nobody sees: only a machine fills it in. */
export const trap = 'homepage';

/** What a customer sent, as it came: shown again whenever it could not be stored. */
export type Draft = {
  submission: string;
  language: string | null;
  /** The question that was on the screen; null where all of them were. */
  at: string | null;
  /** On to the next screen or the end, back to the one before, or the same one in another language. */
  way: 'on' | 'back' | 'here';
  received: Date;
  /** By question: its id names the field, and its id with a dot and a part names the parts of one. */
  fields: URLSearchParams;
};

/** The draft in a form's fields; with none, the empty one. */
export function readDraft(fields: URLSearchParams, received = new Date()): Draft {
  const speak = fields.get('speak');
  return {
    submission: fields.get('submission') ?? '',
    language: speak ?? fields.get('lang'),
    at: fields.get('at'),
    way: speak === null ? (fields.get('to') === 'back' ? 'back' : 'on') : 'here',
    received,
    fields,
  };
}

/** Browsers send CRLF for the line ends of a text field, and PostgreSQL has no NUL; nothing else is touched. */
export const asTyped = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '');

/** A thousand to some and one to others. */
const ambiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** A number as people write it, with a comma or a point before its decimals; as it stands where it is none. */
function numberIn(text: string): number | string {
  if (ambiguous.test(text.trim())) return text;
  const plain = text.trim().replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : text;
}

/** A choice among some, with a text of one's own where there is one: whoever writes it means it, ticked or not. */
function choiceIn(question: ChoiceQuestion, values: readonly string[], text: string): Answer | undefined {
  const chosen = values.filter((one) => one !== 'other' && one !== '');
  const meant = values.includes('other') || (text !== '' && (question.type === 'multiple' || chosen.length === 0));
  const other = question.other && meant ? { other: text } : {};
  return chosen.length > 0 || 'other' in other ? { chosen, ...other } : undefined;
}

/** Choices in the order of the places that were given to them; one place for two of them is no order, but a text. */
function orderIn(choices: readonly Choice[], placeOf: (id: string) => string): Answer | undefined {
  const given = choices.map(({ id }) => ({ id, place: Number(placeOf(id)) })).filter(({ place }) => place > 0);
  if (given.length === 0) return undefined;
  if (new Set(given.map(({ place }) => place)).size < given.length) return 'twice';
  return { order: given.sort((a, b) => a.place - b.place).map(({ id }) => id) };
}

/** What was answered to a question, whether or not it can be taken; undefined for nothing, null for "does not apply". */
export function answerIn(question: Question, fields: URLSearchParams): Answer | undefined {
  const { id } = question;
  const said = asTyped(fields.get(id) ?? '');
  const part = (name: string) => asTyped(fields.get(`${id}.${name}`) ?? '').trim();
  if (part('na') !== '') return null;
  if (isScale(question)) {
    if (said === 'na') return null;
    if (said === '') return undefined;
    return /^\d{1,2}$/.test(said) ? Number(said) : said;
  }
  switch (question.type) {
    case 'statement':
      return undefined;
    case 'single':
    case 'multiple':
      return said === 'na' ? null : choiceIn(question, fields.getAll(id).map(asTyped), part('other'));
    case 'ranking':
      return orderIn(question.choices, part);
    case 'matrix': {
      const rows = question.rows.flatMap((row) => (part(row.id) ? [[row.id, part(row.id)] as const] : []));
      return rows.length > 0 ? { rows: Object.fromEntries(rows) } : undefined;
    }
    case 'contact': {
      const given = question.fields.flatMap((field) => (part(field) ? [[field, part(field)] as const] : []));
      return given.length > 0 ? { contact: Object.fromEntries(given) } : undefined;
    }
    case 'number':
      return said.trim() === '' ? undefined : numberIn(said);
    case 'consent':
      return said === 'yes' ? true : undefined;
    default:
      return said.trim() === '' ? undefined : said;
  }
}

/** Everything that was answered. */
export function answersIn(questions: readonly Question[], fields: URLSearchParams): Answers {
  const given = questions.map((question) => [question.id, answerIn(question, fields)] as const);
  return Object.fromEntries(given.filter((one): one is [string, Answer] => one[1] !== undefined));
}
