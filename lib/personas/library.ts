import type { PersonaProfile } from '@/db/schema/personas';
import { plain } from '@/lib/reading';
import { type PersonaEvidence, personaEvidence } from './rules';

export const librarySorts = ['name', 'changed', 'maps'] as const;
type LibrarySort = (typeof librarySorts)[number];

export type LibraryView = { search: string; evidence: PersonaEvidence | null; sort: LibrarySort };

type Listed = {
  name: string;
  evidence: PersonaEvidence;
  updatedAt: Date;
  maps: readonly { title: string }[];
  profile: PersonaProfile;
};

function textsOf({ name, profile, maps }: Listed): string {
  const { portraitSeed, evidence, channels, fields, day, traits, ...texts } = profile;
  return [
    name,
    ...Object.values(texts).flat(),
    ...fields.flatMap(({ label, text }) => [label, text]),
    ...day.map(({ text }) => text),
    ...traits.flatMap(({ low, high }) => [low, high]),
    ...maps.map(({ title }) => title),
  ].join('\n');
}

/** What an address asks of the library; what it does not know it leaves as it is without. */
export function libraryView(asked: Readonly<Record<string, string | string[] | undefined>>): LibraryView {
  const one = (name: string) => [asked[name]].flat()[0] ?? '';
  return {
    search: one('q').trim().slice(0, 200),
    evidence: personaEvidence.find((state) => state === one('evidence')) ?? null,
    sort: librarySorts.find((sort) => sort === one('sort')) ?? 'name',
  };
}

/** Those in which every word of the search stands somewhere, in the order asked for; by name where that is equal. */
export function shownPersonas<Persona extends Listed>(
  personas: readonly Persona[],
  { search, evidence, sort }: LibraryView,
  locale: string,
): Persona[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = personas.filter((persona) => {
    if (evidence && persona.evidence !== evidence) return false;
    if (words.length === 0) return true;
    const text = plain(textsOf(persona));
    return words.every((word) => text.includes(word));
  });
  const order = new Intl.Collator(locale, { numeric: true });
  const before = (a: Persona, b: Persona) => {
    if (sort === 'changed') return b.updatedAt.getTime() - a.updatedAt.getTime();
    return sort === 'maps' ? b.maps.length - a.maps.length : 0;
  };
  return found.sort((a, b) => before(a, b) || order.compare(a.name, b.name));
}
