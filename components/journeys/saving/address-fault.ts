'use client';

import { useTranslations } from 'next-intl';

/** As the server checks it: no script may hide in an address that others click. */
const isAddress = (text: string) => /^(https?:\/\/|mailto:)[^\s]+$/i.test(text);

/** What people leave out of an address. */
export const completedAddress = (text: string) =>
  /^[^\s:/]+\.[^\s:]{2,}$/.test(text) && !text.includes('@') ? `https://${text}` : text;

/** What is wrong with an address, in words; null where nothing is, or nothing is typed. */
export function useAddressFault(): (text: string) => string | null {
  const t = useTranslations('errors');
  return (text) => (text === '' || isAddress(completedAddress(text)) ? null : t('invalid'));
}
