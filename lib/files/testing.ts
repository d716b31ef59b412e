import sharp from 'sharp';
import type { Bytes } from './sniffing';

export const bytesOf = (content: Uint8Array | string): Bytes => {
  const all = Buffer.from(content);
  return { size: all.length, read: async (offset, length) => all.subarray(offset, offset + length) };
};

/** A picture of one colour, so many pixels wide and high. */
export const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3060c0' } });

/** A photograph as a phone writes it: on its side, with the place where it was taken. */
export const photo = (width: number, height: number): Promise<Buffer> =>
  picture(width, height)
    .withExif({ IFD0: { Artist: 'Secret Author' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const number = (value: number, length: 2 | 4) => {
  const bytes = Buffer.alloc(length);
  if (length === 2) bytes.writeUInt16LE(value);
  else bytes.writeUInt32LE(value);
  return bytes;
};

/** An archive of these entries, none of them packed. `claim`: the size that each says to have unpacked. */
export function archive(entries: Record<string, string>, claim?: number): Buffer {
  const [bodies, list]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const body = Buffer.from(text);
    const label = Buffer.from(name);
    const facts = [number(0, 4), number(body.length, 4), number(claim ?? body.length, 4), number(label.length, 2)];
    const start = [number(20, 2), number(0, 2), number(0, 2), number(0, 4)];
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), ...start, ...facts, number(0, 2), label, body]);
    const rest = [number(0, 2), number(0, 2), number(0, 2), number(0, 2), number(0, 4), number(offset, 4)];
    list.push(Buffer.concat([Buffer.from('PK\x01\x02'), number(20, 2), ...start, ...facts, ...rest, label]));
    bodies.push(entry);
    offset += entry.length;
  }
  const index = Buffer.concat(list);
  const counts = [number(0, 4), number(list.length, 2), number(list.length, 2)];
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06'),
    ...counts,
    number(index.length, 4),
    number(offset, 4),
    number(0, 2),
  ]);
  return Buffer.concat([...bodies, index, end]);
}

/** The least that is a text document. */
export const docx = (more: Record<string, string> = {}): Buffer =>
  archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...more });
