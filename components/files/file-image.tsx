import { fileAddress, type ThumbnailWidth } from '@/lib/files/rules';

interface FileImageProps {
  slug: string;
  id: string;
  /** What the image shows; '' where the text beside it says so. */
  alt: string;
  /** Pixels across on the screen, at most: a copy of that size is asked for, and one of twice that for dense screens. */
  width: ThumbnailWidth;
  /** Its own pixels: where they are known, its place is kept while it comes. */
  size?: { width: number | null; height: number | null };
  className?: string;
}

const denser: Record<ThumbnailWidth, ThumbnailWidth | undefined> = { 96: 320, 320: 640, 640: 1280, 1280: undefined };

/** An image of the workspace in the size that it is shown in. */
export function FileImage({ slug, id, alt, width, size, className }: FileImageProps) {
  return (
    // biome-ignore lint/performance/noImgElement: the smaller copies are made by the workspace's own files, for members alone
    <img
      src={fileAddress(slug, id, width)}
      srcSet={`${fileAddress(slug, id, width)} 1x, ${fileAddress(slug, id, denser[width])} 2x`}
      alt={alt}
      width={size?.width ?? undefined}
      height={size?.height ?? undefined}
      loading="lazy"
      decoding="async"
      className={className}
    />
  );
}
