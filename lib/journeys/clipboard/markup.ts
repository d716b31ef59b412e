import type { Block } from './block';
import { rowsOf } from './copying';
import { readBlock } from './reading';
import { asText, tableText } from './table-text';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' };
const escaped = (text: string) => text.replace(/[&<>"\n]/g, (sign) => entities[sign] ?? sign);

/**
 * A part of a map for the clipboard: as text with tabs, as every spreadsheet takes it, and as a table that carries the part
 * itself, since that is what survives the way through a browser's and a system's clipboard.
 */
export function markupOf(block: Block): { text: string; html: string } {
  const rows = rowsOf(block.content);
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(asText(cell))}</td>`).join('')}</tr>`);
  const part = encodeURIComponent(JSON.stringify(block));
  return { text: tableText(rows), html: `<table data-touchline-map="${part}">${lines.join('')}</table>` };
}

/** The part that a table from the clipboard carries; null where it is none of ours. */
export function blockIn(html: string): Block | null {
  const part = /<table[^>]*\sdata-touchline-map="([^"]*)"/.exec(html)?.[1];
  if (!part) return null;
  try {
    return readBlock(decodeURIComponent(part));
  } catch {
    return null;
  }
}

/** Whether what was copied is a table: else its lines are a list, and belong into one cell. */
export const isTable = (html: string, text: string): boolean => /<table[\s>]/i.test(html) || text.includes('\t');
