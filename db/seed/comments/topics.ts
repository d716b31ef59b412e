import type { Locale } from '@/lib/i18n/locales';

export type Mood = 'bad' | 'mixed' | 'good';
/** Sentences by mood; `{size}`, `{days}`, `{minutes}` and `{brand}` are filled in. */
type Phrases = Record<Mood, readonly string[]>;
export type TopicPhrases = Record<Locale, Phrases>;

const topics = [
  'advertising',
  'reading',
  'browsing',
  'shop',
  'checkout',
  'signIn',
  'payment',
  'thanks',
  'shipping',
  'parcel',
  'papers',
  'product',
  'returning',
  'terms',
  'menu',
  'hotline',
  'label',
  'review',
  'coupon',
] as const;
export type Topic = (typeof topics)[number];
