import { encode } from 'uqr';
import { env } from '@/lib/env';

/** Where a customer finds the form: at the address under which this installation is known. */
export const formLink = (token: string): string => new URL(`/f/${token}`, env().NEXTAUTH_URL).href;

/**
 * A QR code as one SVG path in a box of `size` by `size`, quiet zone included. Medium error correction: it gets printed,
 * and prints get dirty.
 */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) => {
    const line: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      line.push(`M${start} ${y}h${x - start + 1}v1H${start}z`);
    }
    return line;
  });
  return { size, path: runs.join('') };
}
