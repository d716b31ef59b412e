const special = /[\t\n\r"]/;

/** With what a spreadsheet begins a formula; the apostrophes before it are ours or those of whoever wrote it. */
const formula = /^'*[=+@-]/;
const number = /^[+-]\d[\d.,\s]*%?$/;

/**
 * A cell as a spreadsheet shows it and does not carry it out: what someone wrote into a map would otherwise work in the
 * hands of whoever copies it. An apostrophe says so to Excel, Google Sheets and LibreOffice.
 */
export const asText = (value: string): string => (formula.test(value) && !number.test(value) ? `'${value}` : value);

const asSaid = (value: string): string => (value.startsWith("'") && formula.test(value) ? value.slice(1) : value);

/** A field that opens with a quote and is closed by one before the next tab or line end; null where it is not. */
function quotedAt(text: string, start: number): { value: string; end: number } | null {
  if (text[start] !== '"') return null;
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const after = text[at + 1];
    if (after !== undefined && after !== '\t' && after !== '\n' && after !== '\r') return null;
    const value = text.slice(start + 1, at).replaceAll('""', '"');
    // Neither Excel nor Google Sheets quotes without need: such quotes were typed.
    return special.test(value) ? { value, end: at + 1 } : null;
  }
  return null;
}

/**
 * The cells of a table as Excel, Google Sheets and LibreOffice put it on the clipboard: tabs between cells, a line a row,
 * cells of several lines in quotes with their own quotes doubled. A line end at the very end opens no row.
 */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const quoted = quotedAt(text, at);
    const rest = text.slice(at).search(/[\t\n\r]/);
    const end = quoted?.end ?? (rest < 0 ? text.length : at + rest);
    row.push(asSaid((quoted?.value ?? text.slice(at, end)).replace(/\r\n?/g, '\n')));
    if (text[end] === '\t') {
      at = end + 1;
      // A tab at the very end opens one more cell.
      if (at < text.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at = text.startsWith('\r\n', end) ? end + 2 : Math.max(end + 1, at);
  }
  return rows;
}

const quoted = (value: string) => (/[\t\n\r]|^"/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const field = (value: string) => quoted(asText(value));

/** The reverse of `cellsOf`, for cells whose line ends are \n. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const text = rows.map((row) => row.map(field).join('\t')).join('\n');
  return rows.at(-1)?.join('') === '' ? `${text}\n` : text;
}
