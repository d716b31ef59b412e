/** Bytes. */
export const megabyte = 1024 * 1024;

/** Bytes. */
export const imageLimit = 15 * megabyte;
/** Pixels of the longer side: a larger image is scaled down to it. */
export const longestSide = 2560;
/** Pixels of each side of an image that is cropped to a square. */
export const squareSide = 512;
/** Pixels across: the sizes in which an image may be had beside its own. */
const thumbnailWidths = [96, 320, 640, 1280] as const;
export type ThumbnailWidth = (typeof thumbnailWidths)[number];

export const imageType = 'image/webp';

/** A file as the app tells of it. `size` in bytes; `width` and `height` in pixels, of images. */
export type FileFacts = {
  id: string;
  name: string;
  contentType: string;
  size: number;
  width: number | null;
  height: number | null;
};

/** Whether a stored file is shown as an image: all of them were drawn anew in one format. */
export const isImage = (contentType: string): boolean => contentType === imageType;

/** Whether an image is to be had in this width, in pixels. */
export const isThumbnailWidth = (width: number): width is ThumbnailWidth =>
  thumbnailWidths.some((one) => one === width);

/** Where a file of a workspace is to be had; an image also smaller, `width` pixels across. */
export const fileAddress = (slug: string, id: string, width?: ThumbnailWidth): string =>
  `/api/w/${slug}/files/${id}${width ? `?width=${width}` : ''}`;
