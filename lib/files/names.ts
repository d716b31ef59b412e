import { imageType, isImage } from './rules';

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

/** By type, so that phones open their photographs, and turn those of their own format into one of these. */
const image = 'image/png,image/jpeg,image/webp,image/gif,image/avif';
/** For the `accept` of a file input: a help in choosing, and no check. */
export const accepted = {
  image,
  any: [image, ...Object.values(endings).flatMap((names) => names.map((ending) => `.${ending}`))].join(),
};
export type Accepts = keyof typeof accepted;

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
  const isTrue = allowed.includes(ending.toLowerCase());
  const replaced = isTrue || (isImage(contentType) && imageEndings.includes(ending.toLowerCase()));
  const kept = [...(replaced ? stem : visible)].slice(0, longestName).join('').trim() || 'file';
  const shown = isTrue ? ending : allowed[0];
  return shown ? `${kept}.${shown}` : kept;
}
