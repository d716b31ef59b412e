import Papa from 'papaparse';
import { Refusal } from '@/lib/errors';
import { type Encoding, separators } from '../layouts';

/** What stands at 0x80 to 0x9f. Node 20 reads that part as Latin-1 does, where nothing stands that is ever written. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Makes text of bytes that come in portions; of none, what is left. A byte order mark is no part of it. */
export function decoding(encoding: Encoding): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding === 'windows-1252' ? 'latin1' : encoding);
  const decode = (bytes?: Uint8Array) => decoder.decode(bytes, { stream: bytes !== undefined });
  if (encoding !== 'windows-1252') return decode;
  return (bytes) => decode(bytes).replace(/[\u0080-\u009f]/g, (one) => windows1252[one.charCodeAt(0) - 0x80] ?? one);
}

/** Bytes at the start of a file in which its separator and its head are looked for. */
export const headBytes = 256 * 1024;

const mostColumns = 200;

/** Characters of a cell that are shown before it is known what they are. */
const longestShown = 200;

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte);

/** A file's encoding, found by reading all of it: what is not UTF-8 may differ from it in its last line alone. */
export async function encodingOf(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of chunks) {
      if (first && startsWith(chunk, 0xff, 0xfe)) return 'utf-16le';
      if (first && startsWith(chunk, 0xfe, 0xff)) return 'utf-16be';
      // Spreadsheets and other archives, and what has no text in it at all.
      if (first && (startsWith(chunk, 0x50, 0x4b, 3, 4) || chunk.subarray(0, 4096).includes(0))) {
        throw new Refusal('exchange.notCsv', { status: 415, field: 'file' });
      }
      first = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** Whether all of a file can be read in an encoding; in windows-1252 every byte is a letter. */
export async function isWrittenIn(encoding: Encoding, chunks: AsyncIterable<Uint8Array>): Promise<boolean> {
  if (encoding === 'windows-1252') return true;
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Rows of a text that may end in the middle of one: the last is left out unless it is the only one. */
function rowsOf(text: string, separator: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: 31 });
  const rows = data.filter((row) => row.length > 1 || row[0] !== '');
  return rows.length > 2 && text.length >= headBytes / 2 ? rows.slice(0, -1) : rows;
}

/**
 * The separator, head and first rows of a file.
 * @param start the beginning of the file, as text
 * @param among separators that it may have
 * @throws Refusal at `field` where it has no rows, or too many columns
 */
export function layoutOf(start: string, among: readonly string[] = separators, field = 'file') {
  const text = start.replaceAll('\r\n', '\n');
  const tried = among.map((separator) => {
    const rows = rowsOf(text, separator);
    const width = rows[0]?.length ?? 0;
    const even = rows.filter((row) => row.length === width).length / Math.max(1, rows.length);
    return { separator, rows, score: width > 1 ? even * width + even * 1000 : 0 };
  });
  const best = tried.reduce((a, b) => (b.score > a.score ? b : a));
  const [head = [], ...rows] = best.rows;
  if (rows.length === 0) throw new Refusal('exchange.noRows', { field });
  if (head.length > mostColumns) throw new Refusal('exchange.tooManyColumns', { field });
  const shown = (cell: string) => cell.slice(0, longestShown).replaceAll('\0', '').trim();
  return { separator: best.separator, head: head.map(shown), sample: rows.slice(0, 5).map((row) => row.map(shown)) };
}
