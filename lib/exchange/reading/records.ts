import Papa from 'papaparse';
import { Refusal } from '@/lib/errors';
import type { Encoding } from '../layouts';
import { decoding } from './recognising';

/** `line`: that on which it begins in the file, from 1. */
export type CsvRecord = { line: number; cells: string[] };
/** How a file is written. */
export type Layout = { encoding: Encoding; separator: string };

/** Characters that may come without a row's end: a quote that is never closed takes all that follows for one cell. */
const longestRecord = 4 * 1024 * 1024;

/** Text of which every line ends in \n. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, encoding: Encoding) {
  const decode = decoding(encoding);
  let held = '';
  for await (const chunk of chunks) {
    let text = held + decode(chunk);
    held = text.endsWith('\r') ? '\r' : '';
    if (held) text = text.slice(0, -1);
    if (text) yield text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  }
  const rest = held + decode();
  if (rest) yield rest;
}

function linesIn(cells: readonly string[]): number {
  let lines = 0;
  for (const cell of cells) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
  return lines;
}

type Parsed = { data: string[][]; errors: readonly { code: string }[]; meta: { cursor: number } };

/** The rows of a text that comes in parts, each as soon as it is whole. @throws Refusal exchange.failures.unclosed */
async function* rowsOf(parts: AsyncIterable<string>, separator: string, line: () => number) {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
  const unclosed = () => new Refusal('exchange.failures.unclosed', { values: { line: line() } });
  let held = '';
  for await (const part of parts) {
    held += part;
    const { data, meta } = parser.parse(held, 0, true) as Parsed;
    held = held.slice(meta.cursor);
    yield data;
    if (held.length > longestRecord) throw unclosed();
  }
  const { data, errors } = parser.parse(held, 0, false) as Parsed;
  if (errors.some(({ code }) => code === 'MissingQuotes')) throw unclosed();
  yield data;
}

/**
 * The records of a CSV file in portions, its head among them; empty lines are none. Reads on only as they are taken.
 * @throws Refusal exchange.failures.unclosed where a quote is not closed
 */
export async function* recordsOf(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, separator }: Layout,
  portion: number,
): AsyncGenerator<CsvRecord[]> {
  let line = 1;
  let records: CsvRecord[] = [];
  for await (const rows of rowsOf(linesOf(chunks, encoding), separator, () => line)) {
    for (const cells of rows) {
      const begins = line;
      line += 1 + linesIn(cells);
      if (cells.length === 1 && cells[0] === '') continue;
      records.push({ line: begins, cells });
      if (records.length < portion) continue;
      yield records;
      records = [];
    }
  }
  if (records.length > 0) yield records;
}
