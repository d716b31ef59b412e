import { isText } from './text';
import { officeTypeOf } from './zip';

/** What can be read of a file without holding it whole. */
export type Bytes = {
  size: number;
  /** Up to `length` bytes from `offset` on; fewer at the end. */
  read: (offset: number, length: number) => Promise<Uint8Array>;
};

const imageFormats = ['png', 'jpeg', 'webp', 'gif', 'avif'] as const;
export type ImageFormat = (typeof imageFormats)[number];

/** What a file is: an image of this format, still to be re-encoded, or one of the other types that are kept. */
export type Sniffed = { image: ImageFormat } | { contentType: string };

const latin = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** ISO 23008-12: the box `ftyp` names a major brand and then compatible ones. */
function isAvif(head: Uint8Array): boolean {
  if (latin(head, 4, 8) !== 'ftyp') return false;
  const end = Math.min(new DataView(head.buffer, head.byteOffset).getUint32(0), head.length, 256);
  const brands = [latin(head, 8, 12), ...(latin(head, 16, end).match(/.{4}/gs) ?? [])];
  return brands.some((brand) => brand === 'avif' || brand === 'avis');
}

const magic: readonly [(head: Uint8Array) => boolean, ImageFormat][] = [
  [(head) => latin(head, 0, 8) === '\x89PNG\r\n\x1a\n', 'png'],
  [(head) => latin(head, 0, 3) === '\xff\xd8\xff', 'jpeg'],
  [(head) => /^GIF8[79]a/.test(latin(head, 0, 6)), 'gif'],
  [(head) => latin(head, 0, 4) === 'RIFF' && latin(head, 8, 12) === 'WEBP', 'webp'],
  [isAvif, 'avif'],
];

const longestHead = 4096;

/**
 * Tells what a file is by its bytes; its name only tells tables from other text.
 * @returns null for everything that is not kept: programs, markup that a browser would run, archives, old office formats
 */
export async function sniff(file: Bytes, name: string): Promise<Sniffed | null> {
  const head = await file.read(0, longestHead);
  if (head.length < 12) return (await isText(file)) ? textType(name) : null;
  const image = magic.find(([matches]) => matches(head))?.[1];
  if (image) return { image };
  if (latin(head, 0, 5) === '%PDF-') return { contentType: 'application/pdf' };
  if (latin(head, 0, 4) === 'PK\x03\x04') {
    const contentType = await officeTypeOf(file, head);
    return contentType === null ? null : { contentType };
  }
  return (await isText(file)) ? textType(name) : null;
}

const textType = (name: string): Sniffed => ({ contentType: /\.(csv|tsv)$/i.test(name) ? 'text/csv' : 'text/plain' });
