import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { Refusal } from '@/lib/errors';
import { decoding, type Encoding } from './recognising';

/** `line`: that on which it begins in the file, from 1. */
export type CsvRecord = { line: number; cells: string[] };

/** Characters that may come without a row's end: a quote that is never closed takes all that follows for one cell. */
const longestRecord = 4 * 1024 * 1024;

/** Text of which every line ends in \n. `fed` tells how much of it has gone out. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, encoding: Encoding, fed: (characters: number) => void) {
  const decode = decoding(encoding);
  let held = '';
  for await (const chunk of chunks) {
    let text = held + decode(chunk);
    held = text.endsWith('\r') ? '\r' : '';
    if (held) text = text.slice(0, -1);
    fed(text.length);
    if (text) yield text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  }
  const rest = held + decode();
  if (rest) yield rest;
}

const linesIn = (text: string): number => (text.includes('\n') ? text.split('\n').length - 1 : 0);

/**
 * The records of a CSV file in portions, its head among them; empty lines are none. Reads on only as they are taken.
 * @throws Refusal exchange.failures.unclosed where a quote is not closed
 */
export async function* recordsOf(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, separator }: { encoding: Encoding; separator: string },
  portion: number,
): AsyncGenerator<CsvRecord[]> {
  let line = 1;
  let since = 0;
  const fed = (characters: number) => {
    since += characters;
    if (since > longestRecord) throw new Refusal('exchange.failures.unclosed', { values: { line } });
  };
  const rows = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: separator, newline: '\n' });
  const source = Readable.from(linesOf(chunks, encoding, fed));
  source.on('error', (error) => rows.destroy(error));
  source.pipe(rows);
  let records: CsvRecord[] = [];
  try {
    for await (const cells of rows as AsyncIterable<string[]>) {
      since = 0;
      const begins = line;
      line += 1;
      for (const cell of cells) line += linesIn(cell);
      if (cells.length === 1 && cells[0] === '') continue;
      records.push({ line: begins, cells });
      if (records.length === portion) {
        yield records;
        records = [];
      }
    }
    if (records.length > 0) yield records;
  } finally {
    source.destroy();
  }
}
