import type { FormContent, Text } from '@/db/schema/form-content';
import { languageOf, said } from '@/lib/feedback/content/piping';
import { type Html, html } from '../html';
import { languageOfWords } from '../words';

/** Languages that are written from right to left. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'ckb', 'sd', 'ug', 'dv']);
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** A text that names its language where it is not the page's, so that it is read aloud, and laid out, as what it is. */
const inLanguage = (text: string, language: string, page: string): Html | string =>
  language === page || text === '' ? text : html`<bdi lang="${language}" dir="${directionOf(language)}">${text}</bdi>`;

/** A text of the team's, which stands in the form's first language where it has none in the page's. */
export const theirs = (
  text: Text,
  { content, locale }: { content: FormContent; locale: string },
  shown: string = said(text, locale, content),
): Html | string => inLanguage(shown, languageOf(text, locale, content), locale);

/** Words of ours, which are English where we do not speak the page's language. */
export const ours = (text: string, locale: string): Html | string => inLanguage(text, languageOfWords(locale), locale);

/** For what is said by an attribute alone. */
export const inOurs = (locale: string): Html | null =>
  languageOfWords(locale) === locale ? null : html` lang="${languageOfWords(locale)}"`;
