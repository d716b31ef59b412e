import type { Question } from '@/db/schema/form-content';
import { isoIn } from '../instants';
import { type Cell, cellOf, headingOf, type Part, type PartWords, partsOf, sayer } from '../parts';
import { byteOrderMark, csvRow, type Separator } from '../writing/csv';
import { workbookOf } from '../writing/sheet';
import type { Answered, ExportedForm, StoredAnswer } from './answered';

/** The words of an export, in the language of whoever asked for it. */
export type ExportWords = PartWords & {
  columns: Record<'id' | 'form' | 'touchpoint' | 'date' | 'status' | 'language' | 'journey' | 'channel', string>;
  completed: string;
  partial: string;
  sheet: string;
};

export type Given = { kind: 'completed' | 'partial'; answers: readonly StoredAnswer[] };
type How = { timeZone: string; language: string; words: ExportWords };
type Column = { formId: string; questionId: string; part: Part; heading: string };

/** Every question that was ever asked, in its last wording; those that are asked no more come last. */
function columnsOf(forms: readonly ExportedForm[], { language, words }: How): Column[] {
  return forms.flatMap((form) => {
    const columns = new Map<string, Column>();
    for (const content of form.versions.values()) {
      const say = sayer(content, language);
      for (const question of content.questions) {
        for (const part of partsOf(question)) {
          const key = `${question.id} ${part}`;
          if (columns.has(key)) continue;
          const heading = headingOf(question, part, words, say);
          const own = forms.length > 1 ? `${form.name}: ${heading}` : heading;
          columns.set(key, { formId: form.id, questionId: question.id, part, heading: own });
        }
      }
    }
    return [...columns.values()];
  });
}

/** Reads stored answers with the words that they were given to. */
function reader(forms: readonly ExportedForm[], { language }: How) {
  const versions = new Map(forms.flatMap((form) => [...form.versions]));
  const known = new Map<string, { questions: Map<string, Question>; say: ReturnType<typeof sayer> }>();
  return ({ versionId }: StoredAnswer) => {
    const content = versions.get(versionId);
    if (!content) return null;
    const asked = known.get(versionId) ?? {
      questions: new Map(content.questions.map((question) => [question.id, question])),
      say: sayer(content, language),
    };
    known.set(versionId, asked);
    return asked;
  };
}

/** The answers as rows, head first. */
async function* rowsOf({ forms, names }: Answered, given: AsyncIterable<Given>, how: How): AsyncGenerator<Cell[][]> {
  const { words, timeZone } = how;
  const columns = columnsOf(forms, how);
  const fields = [...new Set(forms.flatMap((form) => [...form.versions.values()].flatMap((one) => one.hiddenFields)))];
  const { columns: head } = words;
  const first = [head.id, head.form, head.touchpoint, head.date, head.status, head.language];
  yield [[...first, ...columns.map(({ heading }) => heading), head.journey, head.channel, ...fields]];
  const read = reader(forms, how);
  const formNames = new Map(forms.map(({ id, name }) => [id, name]));
  for await (const { kind, answers } of given) {
    yield answers.map((answer) => {
      const asked = read(answer);
      const cells = columns.map(({ formId, questionId, part }) => {
        const question = formId === answer.formId ? asked?.questions.get(questionId) : undefined;
        return question && asked ? cellOf(question, part, answer.answers[questionId], words, asked.say) : '';
      });
      const { journeyId = '', channelId = '', fields: hidden = {} } = answer.context;
      return [
        ...[answer.id, formNames.get(answer.formId) ?? '', names.touchpoints.get(answer.touchpointId) ?? ''],
        ...[isoIn(timeZone, answer.createdAt), words[kind], answer.locale],
        ...cells,
        ...[names.journeys.get(journeyId) ?? '', names.channels.get(channelId) ?? ''],
        ...fields.map((field) => hidden[field] ?? ''),
      ];
    });
  }
}

/** Each answer as it is stored, with the words that it was given to. */
async function* objectsOf({ forms, names }: Answered, given: AsyncIterable<Given>, how: How) {
  const read = reader(forms, how);
  const formNames = new Map(forms.map(({ id, name }) => [id, name]));
  let before = '[\n';
  for await (const { kind, answers } of given) {
    const written = answers.map((answer) => {
      const asked = read(answer);
      const { journeyId, channelId, fields } = answer.context;
      return JSON.stringify({
        id: answer.id,
        status: kind,
        form: { id: answer.formId, name: formNames.get(answer.formId) },
        touchpoint: { id: answer.touchpointId, name: names.touchpoints.get(answer.touchpointId) },
        createdAt: isoIn(how.timeZone, answer.createdAt),
        language: answer.locale,
        answers: Object.entries(answer.answers).map(([questionId, value]) => {
          const question = asked?.questions.get(questionId);
          const parts = question ? partsOf(question) : [];
          return {
            questionId,
            type: question?.type,
            question: question && asked?.say(question.title),
            value,
            text: Object.fromEntries(
              parts.map((part) => [
                question && asked ? headingOf(question, part, how.words, asked.say) : part,
                question && asked ? cellOf(question, part, value, how.words, asked.say) : '',
              ]),
            ),
          };
        }),
        context: {
          ...(journeyId ? { journey: { id: journeyId, name: names.journeys.get(journeyId) } } : {}),
          ...(channelId ? { channel: { id: channelId, name: names.channels.get(channelId) } } : {}),
          ...(fields ? { fields } : {}),
        },
      });
    });
    yield before + written.join(',\n');
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

export type Format = { kind: 'csv'; separator: Separator } | { kind: 'xlsx' } | { kind: 'json' };

async function* csvOf(rows: AsyncIterable<Cell[][]>, separator: Separator) {
  yield byteOrderMark;
  for await (const portion of rows) yield portion.map((row) => csvRow(row, separator)).join('');
}

async function* bytesOf(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}

/** The file's bytes as they are written: never more than a portion of the answers is in memory. */
export function written(answered: Answered, given: AsyncIterable<Given>, how: How, format: Format) {
  if (format.kind === 'json') return bytesOf(objectsOf(answered, given, how));
  const rows = rowsOf(answered, given, how);
  return format.kind === 'csv' ? bytesOf(csvOf(rows, format.separator)) : workbookOf(how.words.sheet, rows);
}
