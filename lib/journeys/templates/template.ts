import type { StoredProfile } from '@/db/schema/personas';
import type { Locale } from '@/lib/i18n/locales';
import type { ChannelKey, DepartmentKey, Text } from './vocabulary';

export const templateIds = [
  'five-phases',
  'five-phases-advocacy',
  'aida',
  'see-think-do-care',
  'four-phases',
  'shoe-shop',
  'blank',
] as const;
export type TemplateId = (typeof templateIds)[number];

export type TemplateTouchpoint = {
  name: Text;
  description?: Text;
  channel: ChannelKey;
  departments: readonly DepartmentKey[];
  momentOfTruth?: boolean;
};

export type TemplateStep = {
  /** First person: what the customer does. */
  name: Text;
  /** Keys of the template's touchpoints, top to bottom. */
  touchpoints?: readonly string[];
  painPoints?: readonly Text[];
  opportunities?: readonly Text[];
  /** Designed emotion, −2 … +2, of the first persona, the second, …; nothing where the team has to decide. */
  emotions?: readonly number[];
};

export type TemplatePhase = { key: string; name: Text; steps: readonly TemplateStep[] };

export type TemplatePersona = {
  name: string;
  /** 1–8, as on the map. */
  colour: number;
  /** How much a channel is used, 1–4. */
  uses: Partial<Record<ChannelKey, number>>;
  /** Without channels: those are the workspace's. */
  profile: Record<Locale, StoredProfile>;
};

/** A journey to start from, as plain data. */
export type JourneyTemplate = {
  id: TemplateId;
  name: Text;
  /** When to choose it, in one line. */
  description: Text;
  /** The title that the new journey gets unless it is given one. */
  title: Text;
  purpose: Text;
  /** In a loop: the key of the phase to which customers return. */
  returnsTo?: string;
  phases: readonly TemplatePhase[];
  touchpoints?: Readonly<Record<string, TemplateTouchpoint>>;
  personas?: readonly TemplatePersona[];
};
