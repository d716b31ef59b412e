import type { Bytes } from './sniffing';

const chunk = 256 * 1024;

/** Control characters that no text has: all but tab, line feed, form feed and carriage return. */
const isControl = (byte: number) => byte < 9 || byte === 11 || (byte > 13 && byte < 32) || byte === 127;

/** What a browser might take for a page or a drawing with scripts, whatever it is called. */
function isMarkup(head: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder().decode(head));
}

/** Whether a file is plain text in UTF-8 or in a code page of one byte a character, as spreadsheets still write them. */
export async function isText(file: Bytes): Promise<boolean> {
  if (isMarkup(await file.read(0, 1024))) return false;
  for (let offset = 0; offset < file.size; offset += chunk) {
    const bytes = await file.read(offset, chunk);
    if (bytes.some(isControl)) return false;
  }
  return true;
}
