import type { PersonaProfile } from '@/db/schema/personas';
import type { channelKinds } from '@/db/schema/touchpoints';
import type { Locale } from '@/lib/i18n/locales';

export const archetypeIds = [
  'hurried-parent',
  'careful-comparer',
  'loyal-regular',
  'first-time-buyer',
  'business-buyer',
] as const;
export type ArchetypeId = (typeof archetypeIds)[number];

type Words = Pick<
  PersonaProfile,
  'role' | 'situation' | 'goals' | 'worries' | 'quote' | 'toneOfVoice' | 'say' | 'dontSay' | 'day' | 'traits'
>;

/** Someone whom many teams know: enough to begin with, all of it assumed until somebody has asked. */
export type Archetype = {
  id: ArchetypeId;
  /** How much each kind of channel is used, 1–4. */
  uses: Partial<Record<(typeof channelKinds)[number], number>>;
  words: Record<Locale, Words>;
};
