import { describe, expect, it } from 'vitest';
import { sniff } from './sniffing';
import { archive, bytesOf, docx, picture } from './testing';

const told = (content: Uint8Array | string, name = 'x') => sniff(bytesOf(content), name);
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('what a file is', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('knows a %s', async (format) => {
    expect(await told(await picture(8, 8).toFormat(format).toBuffer(), 'invoice.pdf')).toEqual({ image: format });
  });

  it('knows documents by what is in them, whatever they are called', async () => {
    const open = (kind: string) =>
      archive({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '' });
    expect(await told('%PDF-1.7\n…', 'photo.png')).toEqual({ contentType: 'application/pdf' });
    expect(await told(docx(), 'photo.png')).toEqual({ contentType: word });
    expect(await told(archive({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }))).toMatchObject({
      contentType: expect.stringContaining('spreadsheetml'),
    });
    expect(await told(archive({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }))).toMatchObject({
      contentType: expect.stringContaining('presentationml'),
    });
    expect(await told(open('text'))).toEqual({ contentType: 'application/vnd.oasis.opendocument.text' });
  });

  it('knows text, also of one byte a character and of a few letters', async () => {
    expect(await told('naam;cijfer\nNoor;9\n', 'scores.csv')).toEqual({ contentType: 'text/csv' });
    expect(await told(Buffer.from('caf\xe9 na 9 uur\r\n', 'latin1'))).toEqual({ contentType: 'text/plain' });
    expect(await told('hi')).toEqual({ contentType: 'text/plain' });
  });

  it.each<[string, Uint8Array | string]>([
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['a page behind a mark and blanks', '\ufeff \n<!doctype html><script>1</script>'],
    ['a program', Buffer.from('7f454c4602010100', 'hex')],
    ['a program of another system', 'MZ\x90\0\x03\0\0\0\x04\0\0\0'],
    ['text with control characters in its middle', `${'a'.repeat(300_000)}\0b`],
    ['a plain archive', archive({ 'a.txt': 'a' })],
    ['a document with macros', docx({ 'word/vbaProject.bin': 'x' })],
    ['a document behind another file', Buffer.concat([Buffer.from('GIFAR'), docx()])],
    ['a document with something behind it', Buffer.concat([docx(), Buffer.from('<script>')])],
    [
      'a document that swells to gigabytes',
      archive({ '[Content_Types].xml': '', 'word/document.xml': '' }, 0xf0000000),
    ],
    ['a document whose list is cut', docx().subarray(0, -10)],
    ['an archive of nothing but a beginning', 'PK\x03\x04 and so on, and so on'],
    ['a photograph of a kind that browsers do not show', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
  ])('keeps no %s', async (_, content) => {
    expect(await told(content, 'harmless.txt')).toBeNull();
  });
});
