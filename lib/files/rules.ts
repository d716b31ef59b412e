const megabyte = 1024 * 1024;

/** Bytes. */
export const imageLimit = 15 * megabyte;
/** Pixels of the longer side: a larger image is scaled down to it. */
export const longestSide = 2560;
/** Pixels of each side of an image that is cropped to a square. */
export const squareSide = 512;
/** Pixels across: the sizes in which an image may be had beside its own. */
export const thumbnailWidths = [96, 320, 640, 1280] as const;
export type ThumbnailWidth = (typeof thumbnailWidths)[number];

export const imageType = 'image/webp';

/** What each kept content type may be called; the first is added where a name says something else. */
const endings: Record<string, readonly string[]> = {
  [imageType]: ['webp'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'text/csv': ['csv', 'tsv'],
  'text/plain': ['txt', 'md', 'log'],
};
const imageEndings = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif'];

/** For the `accept` of a file input: a help in choosing, and no check. */
export const accepted = {
  image: imageEndings.map((ending) => `.${ending}`).join(),
  any: [...new Set([...imageEndings, ...Object.values(endings).flat()])].map((ending) => `.${ending}`).join(),
};
export type Accepts = keyof typeof accepted;

/** A file as the app tells of it. `size` in bytes; `width` and `height` in pixels, of images. */
export type FileFacts = {
  id: string;
  name: string;
  contentType: string;
  size: number;
  width: number | null;
  height: number | null;
};

export const isImage = (contentType: string): boolean => contentType === imageType;

export const isThumbnailWidth = (width: number): width is ThumbnailWidth =>
  thumbnailWidths.some((one) => one === width);

/** Where a file of a workspace is to be had; an image also smaller, `width` pixels across. */
export const fileAddress = (slug: string, id: string, width?: ThumbnailWidth): string =>
  `/api/w/${slug}/files/${id}${width ? `?width=${width}` : ''}`;

const longestName = 120;

/**
 * A name that is safe to show and to save under: no folders, nothing invisible, nothing that turns the reading direction,
 * and an ending that is true.
 * @param given what whoever sent the file called it
 */
export function cleanName(given: string, contentType: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const visible = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const allowed = endings[contentType] ?? [];
  const [, stem = visible, ending = ''] = /^(.*)\.([^.]+)$/.exec(visible) ?? [];
  const true_ = allowed.includes(ending.toLowerCase());
  const replaced = true_ || (isImage(contentType) && imageEndings.includes(ending.toLowerCase()));
  const kept = [...(replaced ? stem : visible)].slice(0, longestName).join('').trim() || 'file';
  const shown = true_ ? ending : allowed[0];
  return shown ? `${kept}.${shown}` : kept;
}
