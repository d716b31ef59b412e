'use client';

import { useTranslations } from 'next-intl';
import { isLink } from '@/lib/links';

/** What people leave out of an address. */
export const completedAddress = (text: string) =>
  /^[^\s:/]+\.[^\s:]{2,}$/.test(text) && !text.includes('@') ? `https://${text}` : text;

/** What is wrong with an address, in words; null where nothing is, or nothing is typed. */
export function useAddressFault(): (text: string) => string | null {
  const t = useTranslations('errors');
  return (text) => (text === '' || isLink(completedAddress(text)) ? null : t('invalid'));
}
