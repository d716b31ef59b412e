import type { evidenceStates } from '@/db/schema/values';
import type { EvidenceField } from '@/lib/personas/fields';

type Ground = { state: (typeof evidenceStates)[number]; daysAgo: number; source: string };

/** What the team knows of each persona, by what, and since when; the rest rests on what the persona does as a whole. */
export const grounds: readonly {
  persona: string;
  fields: Partial<Record<EvidenceField, Ground>>;
  /** Of the team's own fields, in their order. */
  own: readonly Ground[];
}[] = [
  {
    persona: 'Lisa Brandt',
    fields: {
      situation: {
        state: 'researched',
        daysAgo: 196,
        source: 'Twelve talks at home with parents of young children, each of an hour.',
      },
      goals: {
        state: 'researched',
        daysAgo: 196,
        source: 'The same twelve talks: these three came back in nine of them.',
      },
      worries: {
        state: 'measured',
        daysAgo: 21,
        source: 'Comments at the return label and the returns page: the printer and the money lead by far.',
      },
      channels: {
        state: 'measured',
        daysAgo: 45,
        source: 'Orders of a year by device and hour, family accounts alone.',
      },
      day: { state: 'researched', daysAgo: 180, source: 'Five diaries that were kept for a week.' },
      income: { state: 'assumed', daysAgo: 230, source: 'A guess of marketing, from postal codes.' },
      traits: { state: 'assumed', daysAgo: 225, source: 'Workshop with shop management and customer service.' },
    },
    own: [
      { state: 'researched', daysAgo: 196, source: 'Said in the talks.' },
      { state: 'measured', daysAgo: 45, source: 'Orders and returns of family accounts, the mean of a year.' },
    ],
  },
  {
    persona: 'Henk de Wit',
    fields: {
      situation: {
        state: 'researched',
        daysAgo: 190,
        source: 'Eight talks in the shop in Deventer, after a purchase.',
      },
      goals: { state: 'researched', daysAgo: 190, source: 'The eight talks, and a morning beside the hotline.' },
      worries: {
        state: 'measured',
        daysAgo: 30,
        source: 'Reasons for calls in a month: checkout and width are in front among customers over 60.',
      },
      channels: { state: 'measured', daysAgo: 45, source: 'Calls, visits and orders of customers over 60, a year.' },
      toneOfVoice: {
        state: 'researched',
        daysAgo: 120,
        source: 'Two versions of the returns letter, read aloud by six of them.',
      },
      income: { state: 'assumed', daysAgo: 230, source: 'A guess of marketing, from the averages of the country.' },
    },
    own: [
      { state: 'researched', daysAgo: 190, source: 'Measured by the seller in six of eight talks.' },
      { state: 'assumed', daysAgo: 225, source: 'Nobody has counted.' },
    ],
  },
];
