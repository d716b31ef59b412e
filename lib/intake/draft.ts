import type { Answer, Answers, Question } from '@/db/schema/form-content';
import { isScale } from '@/lib/feedback/content/path';

/** What a customer sent, as it came: shown again whenever it could not be stored. */
export type Draft = {
  submission: string;
  language: string | null;
  /** By question: its id names the field, and its id with a dot and a part names the parts of one. */
  fields: URLSearchParams;
};

/** The draft in a form's fields; with none, the empty one. */
export function readDraft(fields: URLSearchParams): Draft {
  return { submission: fields.get('submission') ?? '', language: fields.get('lang'), fields };
}

/** Browsers send CRLF for the line ends of a text field, and PostgreSQL has no NUL; nothing else is touched. */
export const asTyped = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '');

/** A number as people write it, with a comma or a point before its decimals; as it stands where it is none. */
function numberIn(text: string): number | string {
  const plain = text.trim().replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : text;
}

/** What was answered to a question, whether or not it can be taken; undefined for nothing, null for "does not apply". */
export function answerIn(question: Question, fields: URLSearchParams): Answer | undefined {
  const { id } = question;
  const said = asTyped(fields.get(id) ?? '');
  if (said === 'na' || fields.get(`${id}.na`)) return null;
  const part = (name: string) => asTyped(fields.get(`${id}.${name}`) ?? '').trim();
  if (isScale(question)) {
    if (said === '') return undefined;
    return /^\d{1,2}$/.test(said) ? Number(said) : said;
  }
  switch (question.type) {
    case 'statement':
      return undefined;
    case 'single':
    case 'multiple': {
      const chosen = fields.getAll(id).filter((one) => one !== 'other' && one !== '');
      const other = part('other');
      const own = question.other && fields.getAll(id).includes('other') && other !== '';
      return chosen.length > 0 || own ? { chosen, ...(own ? { other } : {}) } : undefined;
    }
    case 'ranking': {
      const ranked = question.choices
        .map((choice) => ({ id: choice.id, rank: Number(part(choice.id)) }))
        .filter(({ rank }) => rank > 0);
      if (ranked.length === 0) return undefined;
      return { order: ranked.sort((a, b) => a.rank - b.rank).map((one) => one.id) };
    }
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
