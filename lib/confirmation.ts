/** A text as it is read and can be typed: without what is invisible, one space for any gap. */
const asRead = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Whether someone has typed a name as they see it, to confirm what cannot be undone. */
export const isConfirmed = (typed: string, name: string): boolean => asRead(typed) === asRead(name);
