import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, tableText } from './table-text';

const cell = fc.string({
  unit: fc.constantFrom('a', ' ', '"', '\t', '\n', ',', 'é', '=', "'", '-', '2'),
  maxLength: 6,
});
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

it('reads what it writes', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(cellsOf(tableText(rows))).toEqual(rows);
    }),
  );
});

it('ends whatever it is given, and loses no letter of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r'), maxLength: 12 }), (text) => {
      const letters = (some: string) => some.replace(/[^a]/g, '');
      expect(letters(cellsOf(text).flat().join(''))).toBe(letters(text));
    }),
  );
});

it('gives a spreadsheet no formula to carry out; numbers stay numbers', () => {
  const cells = ['=1+1', '+SUM(A1)', '-- x', '@x', "'=x", '=HYPERLINK("https://evil.example")', '-2', '+3,5 %', 'a=b'];
  expect(
    tableText([cells])
      .split('\t')
      .map((cell) => cell[0]),
  ).toEqual([..."''''''-+a"]);
  expect(cellsOf(tableText([cells]))).toEqual([cells]);
});

describe('a table from', () => {
  it('Excel: lines end in CRLF, a cell of several lines stands in quotes', () => {
    expect(cellsOf('Ad\tShop\r\n"late\nwet ""box"""\t5\r\n')).toEqual([
      ['Ad', 'Shop'],
      ['late\nwet "box"', '5'],
    ]);
  });

  it('Google Sheets: the last line has no end; quotes that were typed stay', () => {
    expect(cellsOf('"hello"\tsay "hi"\n\t"12" screen')).toEqual([
      ['"hello"', 'say "hi"'],
      ['', '"12" screen'],
    ]);
  });
});

it('keeps empty cells at the ends, and takes nothing for no table', () => {
  expect(cellsOf('a\t')).toEqual([['a', '']]);
  expect(cellsOf('\ta\n\n')).toEqual([['', 'a'], ['']]);
  expect(cellsOf('')).toEqual([]);
});
