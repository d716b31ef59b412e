import type { Bytes } from './sniffing';

/** APPNOTE 6.3.10, 4.3.16: the record at the end has 22 bytes and a comment of at most 65535. */
const endLength = 22;
const longestComment = 0xffff;
/** Bytes of the list of entries; what is larger was not written by an office. */
const longestList = 2 * 1024 * 1024;
/** Bytes that all entries may have unpacked: we unpack nothing, but whoever opens the file does. */
const mostUnpacked = 1024 * 1024 * 1024;

type Entry = { name: string; unpacked: number };

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The place and length of the list of entries; null where the file is no archive from its first byte to its last. */
async function findList(file: Bytes): Promise<{ offset: number; length: number; count: number } | null> {
  const start = Math.max(0, file.size - endLength - longestComment);
  const tail = await file.read(start, file.size - start);
  const data = view(tail);
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (data.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endLength + data.getUint16(at + 20, true) !== tail.length) continue;
    const [length, offset] = [data.getUint32(at + 12, true), data.getUint32(at + 16, true)];
    const whole = offset + length === start + at && length <= longestList;
    return whole ? { offset, length, count: data.getUint16(at + 10, true) } : null;
  }
  return null;
}

/** The archive's entries by its own list; null where that list is broken. */
async function listEntries(file: Bytes): Promise<Entry[] | null> {
  const place = await findList(file);
  if (!place) return null;
  const list = await file.read(place.offset, place.length);
  const data = view(list);
  const entries: Entry[] = [];
  for (let at = 0; at < list.length; ) {
    if (at + 46 > list.length || data.getUint32(at, true) !== 0x02014b50) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => data.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const name = Buffer.from(list.subarray(at + 46, at + 46 + nameLength)).toString('utf8');
    entries.push({ name, unpacked: data.getUint32(at + 24, true) });
    at += 46 + nameLength + extra + comment;
  }
  return entries.length === place.count ? entries : null;
}

const openXml: readonly [part: string, contentType: string][] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

/** OpenDocument 1.3, part 2, 3.3: the first entry is `mimetype`, not packed, so that its words stand at the start. */
function openDocument(head: Uint8Array): string | null {
  const text = Buffer.from(head.subarray(30, 120)).toString('latin1');
  return (
    /^mimetype(application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation))PK/.exec(text)?.[1] ?? null
  );
}

/** The content type of an office document without macros; null for every other archive, and for one that swells. */
export async function officeTypeOf(file: Bytes, head: Uint8Array): Promise<string | null> {
  const entries = await listEntries(file);
  if (!entries || entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostUnpacked) return null;
  const names = new Set(entries.map(({ name }) => name));
  if ([...names].some((name) => /(^|\/)(vbaProject\.bin|Basic\/script-lc\.xml)$/i.test(name))) return null;
  if (!names.has('[Content_Types].xml')) return openDocument(head);
  return openXml.find(([part]) => names.has(part))?.[1] ?? null;
}
