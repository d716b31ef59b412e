import zlib from 'node:zlib';

/** The smallest gzip header: no name, no time, no system. */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
const checksum: ((data: Buffer, value?: number) => number) | undefined = Reflect.get(zlib, 'crc32');

/** A piece of a gzip stream that stands as it is (RFC 1951, 3.2.4), up to 65,535 bytes. */
function asItIs(piece: Buffer): Buffer {
  const length = Buffer.alloc(5);
  length.writeUInt16LE(piece.length, 1);
  length.writeUInt16LE(~piece.length & 0xffff, 3);
  return Buffer.concat([length, piece]);
}

/** A page that is the same for everybody but for one text in it: what is the same is packed once. */
export class KeptPage {
  readonly #before: Buffer;
  readonly #after: Buffer;
  readonly #packedBefore: Buffer;
  readonly #packedAfter: Buffer;
  readonly #sumBefore: number;

  /** @param mark stands in the page once, where the text goes */
  constructor(page: string, mark: string) {
    const [before = '', after = ''] = page.split(mark);
    this.#before = Buffer.from(before);
    this.#after = Buffer.from(after);
    // Ends on a whole byte, so that the text can follow.
    this.#packedBefore = Buffer.concat([
      header,
      zlib.deflateRawSync(this.#before, { level: 9, finishFlush: zlib.constants.Z_FULL_FLUSH }),
    ]);
    this.#packedAfter = zlib.deflateRawSync(this.#after, { level: 9 });
    this.#sumBefore = checksum?.(this.#before) ?? 0;
  }

  /** The page with the text in it. */
  plain(text: string): Buffer {
    return Buffer.concat([this.#before, Buffer.from(text), this.#after]);
  }

  /** The same as gzip (RFC 1952). */
  packed(text: string): Buffer {
    if (!checksum) return zlib.gzipSync(this.plain(text));
    const middle = Buffer.from(text);
    const end = Buffer.alloc(8);
    end.writeUInt32LE(checksum(this.#after, checksum(middle, this.#sumBefore)));
    end.writeUInt32LE((this.#before.length + middle.length + this.#after.length) >>> 0, 4);
    return Buffer.concat([this.#packedBefore, asItIs(middle), this.#packedAfter, end]);
  }
}
