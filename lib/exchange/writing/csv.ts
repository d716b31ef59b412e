import type { Cell } from '../parts';

/** What a spreadsheet takes for a formula, or for the end of the cell before it; already guarded ones are guarded again. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula (OWASP, CSV injection). Numbers are no texts. */
export const guard = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** What `guard` made of it, undone. */
export const unguard = (text: string): string => (guarded.test(text) ? text.slice(1) : text);

export type Separator = ',' | ';';

/** A row of a CSV file (RFC 4180), its end included. */
export function csvRow(cells: readonly Cell[], separator: Separator): string {
  const written = cells.map((cell) => {
    if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
    const text = guard(cell);
    return /["\r\n,;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(separator)}\r\n`;
}

/** Without it, spreadsheets read UTF-8 as if each byte were a letter. */
export const byteOrderMark = '\ufeff';
