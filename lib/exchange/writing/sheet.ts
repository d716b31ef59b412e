import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell } from '../parts';

/** Rows that a sheet has room for (Excel specifications and limits), its head included. */
export const mostRows = 1_048_576;

/** What XML 1.0 can not hold (production 2, Char). */
const unheld =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '_x000D_' };

/** A text in a cell. ECMA-376, ST_Xstring: `_xHHHH_` is a character, so what looks like one has its underline escaped. */
const xmlText = (text: string): string =>
  text
    .replace(unheld, '')
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[&<>"\r]/g, (character) => escapes[character] ?? character);

function cellXml(cell: Cell): string {
  if (cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  // An inline string is text and nothing else: nothing in it is carried out.
  return `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
}

const rowXml = (cells: readonly Cell[]): string => `<row>${cells.map(cellXml).join('')}</row>`;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const ofOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const fixed: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${ofOffice}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${ofOffice}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

const workbook = (name: string) =>
  `<workbook xmlns="${main}" xmlns:r="${ofOffice}"><sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`;

async function* sheetXml(rows: AsyncIterable<readonly (readonly Cell[])[]>) {
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
  for await (const portion of rows) yield portion.map(rowXml).join('');
  yield '</sheetData></worksheet>';
}

/**
 * A workbook of one sheet as it is written, portion by portion.
 * @param name of the sheet, at most 31 characters
 */
export async function* workbookOf(
  name: string,
  rows: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  for (const [part, xml] of Object.entries(fixed)) zip.addBuffer(Buffer.from(declaration + xml), part);
  zip.addBuffer(Buffer.from(declaration + workbook(name)), 'xl/workbook.xml');
  const sheet = Readable.from(sheetXml(rows), { objectMode: false });
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { compressionLevel: 1 });
  zip.end();
  const written = zip.outputStream as Readable;
  // What fails while it is read would leave the archive open for ever.
  sheet.on('error', (error) => written.destroy(error));
  try {
    for await (const chunk of written) yield chunk;
  } finally {
    sheet.destroy();
  }
}
