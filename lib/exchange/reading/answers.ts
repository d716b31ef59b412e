import type { Mapping } from '@/db/schema/exchange';
import type { Answer, ContactField, Question } from '@/db/schema/form-content';
import { between, type Part } from '../parts';
import { unguard } from '../writing/csv';
import { dayRead } from './times';

type Choices = readonly { id: string; label: { [language: string]: string } }[];
/** A cell of the file, and which part of the answer it is. */
type PartCell = { part: Part; text: string };

const plain = (text: string) => text.trim().toLowerCase();

const named = new WeakMap<Choices, Map<string, string>>();

/** The choice that is called so in any language, or has this id. */
function choiceOf(choices: Choices, text: string): string | undefined {
  let names = named.get(choices);
  if (!names) {
    const all = choices.flatMap(({ id, label }) =>
      [id, ...Object.values(label)].map((name) => [plain(name), id] as const),
    );
    // Of two that are called the same, the first.
    names = new Map(all.reverse());
    named.set(choices, names);
  }
  return names.get(plain(text));
}

/** Several choices in one cell, by whatever stands between them; a name that holds a separator is one choice first. */
function listOf(choices: Choices, text: string): string[] {
  if (choiceOf(choices, text)) return [text];
  for (const separator of [between.trim(), '|', '\n', ',']) {
    if (text.includes(separator))
      return text
        .split(separator)
        .map((one) => one.trim())
        .filter((one) => one !== '');
  }
  return [text];
}

const yes = ['yes', 'ja', 'true', '1', 'x', 'y', 'j', 'oui', 'waar'];
const no = ['no', 'nee', 'false', '0', 'n', 'non', 'onwaar'];

function single(question: Extract<Question, { type: 'single' | 'multiple' }>, cells: readonly PartCell[]): Answer {
  const own = cells.find(({ part }) => part === 'other')?.text;
  const text = cells.find(({ part }) => part === '')?.text;
  const known = own === undefined && text !== undefined ? choiceOf(question.choices, text) : undefined;
  if (known) return { chosen: [known] };
  const called = text === undefined ? [] : question.type === 'single' ? [text] : listOf(question.choices, text);
  const chosen = called.map((one) => choiceOf(question.choices, one) ?? one);
  const unknown = chosen.filter((one) => !question.choices.some(({ id }) => id === one));
  // What is no choice is a text of one's own, where the question takes one.
  if (question.other && own === undefined && unknown.length === 1) {
    return { chosen: chosen.filter((one) => one !== unknown[0]), other: unknown[0] };
  }
  return { chosen, ...(own === undefined ? {} : { other: own }) };
}

const number = (text: string): number =>
  /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

/** The cells of one question as an answer to it, right or wrong; undefined where they say nothing. */
function made(question: Question, cells: readonly PartCell[], mapping: Mapping): Answer | undefined {
  const text = cells[0]?.text ?? '';
  switch (question.type) {
    case 'single':
    case 'multiple':
      return single(question, cells);
    case 'ranking':
      return { order: listOf(question.choices, text).map((one) => choiceOf(question.choices, one) ?? one) };
    case 'matrix':
      return {
        rows: Object.fromEntries(cells.map((cell) => [cell.part, choiceOf(question.choices, cell.text) ?? cell.text])),
      };
    case 'contact':
      return { contact: Object.fromEntries(cells.map((cell) => [cell.part as ContactField, cell.text])) };
    case 'date':
      return dayRead(text, mapping.dateFormat) ?? text;
    case 'consent':
      if (no.includes(plain(text))) return undefined;
      return yes.includes(plain(text)) ? true : text;
    case 'short-text':
    case 'long-text':
      return text;
    default:
      return number(text);
  }
}

/** What a cell says: its outer spaces are none of it, nor what guards it against spreadsheets. */
function saidIn(cell: string): string {
  const text = unguard(cell);
  return (text.includes('\0') ? text.replaceAll('\0', '') : text).trim();
}

/** Reads what the columns of a question say in a row as its answer; undefined where nothing was answered. */
export function answerReader(question: Question, columns: readonly { at: number; part: Part }[], mapping: Mapping) {
  const none = mapping.notApplicable === '' ? null : plain(mapping.notApplicable);
  // Where the question does not offer it, it says no more than an empty cell.
  const offered = question.type !== 'statement' && question.notApplicable ? null : undefined;
  return (row: readonly string[]): Answer | undefined => {
    const said: PartCell[] = [];
    let empty = true;
    for (const { at, part } of columns) {
      const text = saidIn(row[at] ?? '');
      if (text === '') continue;
      empty = false;
      if (none === null || plain(text) !== none) said.push({ part, text });
    }
    if (said.length > 0) return made(question, said, mapping);
    return empty ? undefined : offered;
  };
}
