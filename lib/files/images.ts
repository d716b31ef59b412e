import sharp, { type Sharp } from 'sharp';
import { Refusal } from '@/lib/errors';
import { packedBeside } from './png';
import { withBytes } from './receiving';
import { longestSide, squareSide, type ThumbnailWidth } from './rules';
import type { ImageFormat } from './sniffing';
import { inTurn } from './turns';

/** Pixels of an image as sent: the largest cameras of phones, and not what unpacks to gigabytes. */
const mostPixels = 64_000_000;
/** Seconds for one image. */
const patience = 20;
/** Bytes of texts and profiles in a picture, packed: they may unpack to a thousand times as much, each time it is opened. */
const mostBeside = 1024 * 1024;
/** Bytes up to which a drawing or a screenshot is kept to the pixel. */
const exactLimit = 1024 * 1024;

/** What decodes the formats that we take; drawings with scripts, documents and everything else is never even parsed. */
const loaders = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}`);

let closed = false;
function closeOtherLoaders(): void {
  if (closed) return;
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: loaders });
  sharp.cache(false);
  closed = true;
}

const open = (path: string): Sharp => {
  closeOtherLoaders();
  // One page: of an animation the first picture. Without `keepMetadata` nothing of place, camera and author goes along.
  return sharp(path, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 }).timeout({ seconds: patience });
};

type Picture = { width: number; height: number; size: number };

async function write(image: Sharp, to: string, options: { lossless: boolean; quality?: number }): Promise<Picture> {
  const { width, height, size } = await image.webp({ effort: 4, ...options }).toFile(to);
  return { width, height, size };
}

/** Formats of drawings and screenshots, in which blurred edges would be seen. */
const isDrawing = (format: ImageFormat) => format === 'png' || format === 'gif';

/**
 * Draws an uploaded image anew: upright, without metadata, at most as large as the app shows it, and of nothing but the
 * pixels, so that whatever else was hidden in the file is gone.
 * @throws Refusal files.brokenImage; files.tooManyPixels
 */
export async function redraw(
  from: string,
  to: string,
  { format, square, workspaceId }: { format: ImageFormat; square: boolean; workspaceId: string },
): Promise<Picture> {
  return inTurn(workspaceId, async () => {
    try {
      if (format === 'png' && (await withBytes(from, packedBeside)) > mostBeside)
        throw new Error('More text than picture');
      const { width, height, format: found } = await open(from).metadata();
      if (width * height > mostPixels) throw new Refusal('files.tooManyPixels', { status: 413, field: 'file' });
      if (found !== (format === 'avif' ? 'heif' : format)) throw new Error('The bytes are of another format');
      const image = () =>
        square
          ? open(from).autoOrient().resize(squareSide, squareSide, { fit: 'cover', position: 'attention' })
          : open(from).autoOrient().resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true });
      if (isDrawing(format)) {
        const exact = await write(image(), to, { lossless: true });
        if (exact.size <= exactLimit) return exact;
      }
      return await write(image(), to, { lossless: false, quality: 82 });
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (error instanceof Error && /pixel limit/.test(error.message))
        throw new Refusal('files.tooManyPixels', { status: 413, field: 'file' });
      throw new Refusal('files.brokenImage', { status: 415, field: 'file' });
    }
  });
}

/** A smaller copy of one of our own images, `width` pixels across. */
export async function shrink(from: string, to: string, width: ThumbnailWidth, workspaceId: string): Promise<void> {
  await inTurn(workspaceId, () =>
    write(open(from).resize({ width, withoutEnlargement: true }), to, { lossless: false, quality: 80 }),
  );
}
