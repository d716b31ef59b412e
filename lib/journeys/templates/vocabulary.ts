import type { channelKinds } from '@/db/schema/touchpoints';
import type { Locale } from '@/lib/i18n/locales';

/** The same text in every language of the product. */
export type Text = Record<Locale, string>;

type ChannelKind = (typeof channelKinds)[number];

/** The channels that a new workspace starts with, in their order. */
export const channelVocabulary = {
  web: { kind: 'web', name: { en: 'Website', nl: 'Website' } },
  app: { kind: 'app', name: { en: 'App', nl: 'App' } },
  'e-mail': { kind: 'e-mail', name: { en: 'E-mail', nl: 'E-mail' } },
  phone: { kind: 'phone', name: { en: 'Phone', nl: 'Telefoon' } },
  chat: { kind: 'chat', name: { en: 'Chat', nl: 'Chat' } },
  social: { kind: 'social', name: { en: 'Social media', nl: 'Sociale media' } },
  search: { kind: 'search', name: { en: 'Search engine', nl: 'Zoekmachine' } },
  advertisement: { kind: 'advertisement', name: { en: 'Advertising', nl: 'Advertenties' } },
  shop: { kind: 'shop', name: { en: 'Shop', nl: 'Winkel' } },
  parcel: { kind: 'parcel', name: { en: 'Parcel', nl: 'Pakket' } },
  print: { kind: 'print', name: { en: 'Print', nl: 'Drukwerk' } },
} as const satisfies Record<string, { kind: ChannelKind; name: Text }>;

export type ChannelKey = keyof typeof channelVocabulary;

/** Who is behind the touchpoints of a shop. */
export const departmentVocabulary = {
  marketing: { en: 'Marketing', nl: 'Marketing' },
  editorial: { en: 'Design and editorial', nl: 'Vormgeving en redactie' },
  shopManagement: { en: 'Shop management', nl: 'Winkelbeheer' },
  customerManagement: { en: 'Customer management', nl: 'Klantbeheer' },
  productManagement: { en: 'Product management', nl: 'Productmanagement' },
  accounting: { en: 'Accounting', nl: 'Boekhouding' },
  legal: { en: 'Legal', nl: 'Juridische zaken' },
  paymentProviders: { en: 'Payment providers', nl: 'Betaaldienstverleners' },
  logistics: { en: 'Logistics providers', nl: 'Logistieke dienstverleners' },
  sales: { en: 'Sales', nl: 'Verkoop' },
  service: { en: 'Customer service', nl: 'Klantenservice' },
} as const satisfies Record<string, Text>;

export type DepartmentKey = keyof typeof departmentVocabulary;

/** The departments that a new workspace of any trade starts with, in their order. */
export const defaultDepartments: readonly DepartmentKey[] = [
  'marketing',
  'sales',
  'service',
  'productManagement',
  'accounting',
  'legal',
];
