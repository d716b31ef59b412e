/** Signs that nothing is drawn for: fillers, joiners, turns of the direction, and a pattern of braille without a dot. */
const unseen = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A text as it is read and can be typed: without what is invisible, one space for any gap. */
const asRead = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Whether someone has typed a name as they see it, to confirm what cannot be undone. */
export const isConfirmed = (typed: string, name: string): boolean => asRead(typed) === asRead(name);

/** Whether there is anything to see of a text: a name without is one that nobody finds, reads out or clicks. */
export const isVisible = (text: string): boolean => asRead(text) !== '';

/** A text as it is searched: without case and accents, so that "cafe" finds "Café". */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The beginning of a text; a pair of code units is not cut in two, half of which is no sign. */
export const beginning = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
