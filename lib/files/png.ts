import type { Bytes } from './sniffing';

/** Chunks of one file; the largest screenshots have some thousands. */
const mostChunks = 20_000;
/** What stands packed beside the pixels: texts and a colour profile. */
const packed = new Set(['zTXt', 'iTXt', 'iCCP']);

/**
 * Bytes of a PNG that are packed texts and profiles, which whoever reads the picture unpacks before the first pixel.
 * PNG specification, third edition, 5.3: each chunk has its length, its name, its data and four bytes of a checksum.
 * @returns infinity for a file of more chunks than a picture has
 */
export async function packedBeside(file: Bytes): Promise<number> {
  let total = 0;
  let at = 8;
  for (let chunks = 0; at + 8 <= file.size; chunks += 1) {
    if (chunks === mostChunks) return Number.POSITIVE_INFINITY;
    const head = Buffer.from(await file.read(at, 8));
    const length = head.readUInt32BE(0);
    if (packed.has(head.toString('latin1', 4))) total += length;
    at += 12 + length;
  }
  return total;
}
