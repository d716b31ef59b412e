import type { FieldEvidence, PersonaProfile } from '@/db/schema/personas';
import { isLine, isList, isParagraph, rowsOf, tableColumns } from './fields';
import { type PersonaEvidence, personaEvidence } from './rules';

/** The fields of a form with their texts, by name. */
export type Typed = Readonly<Record<string, string>>;
type Shown = {
  name: string;
  colour: number;
  evidence: PersonaEvidence;
  portraitFileId: string | null;
  profile: PersonaProfile;
};

const stateOf = (text: string | undefined): PersonaEvidence | null =>
  personaEvidence.find((state) => state === text) ?? null;

const isSaid = ({ state, ...texts }: FieldEvidence) =>
  state !== null || Object.values(texts).some((text) => text !== '');

const evidenceOf = (parts: Typed): FieldEvidence => ({
  state: stateOf(parts.state),
  since: parts.since ?? '',
  source: parts.source ?? '',
  link: parts.link ?? '',
});

const saidIn = (evidence: FieldEvidence): FieldEvidence | null => (isSaid(evidence) ? evidence : null);

/** The lists of a form by name, `goals.0` and `goals.1` under `goals`, and `day.time.0` under `day.time`. */
function listsOf(typed: Typed): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [name, text] of Object.entries(typed)) {
    const list = /^profile\.(.+)\.\d+$/.exec(name)?.[1];
    if (list) lists.set(list, [...(lists.get(list) ?? []), text]);
  }
  return lists;
}

function tablesOf(lists: ReadonlyMap<string, string[]>): Partial<PersonaProfile> {
  const rows = (table: keyof typeof tableColumns) => {
    const columns = tableColumns[table].map((column) => [column, lists.get(`${table}.${column}`) ?? []] as const);
    return columns.some(([, texts]) => texts.length > 0) ? rowsOf(Object.fromEntries(columns)) : null;
  };
  const [day, traits, channels, fields] = [rows('day'), rows('traits'), rows('channels'), rows('fields')];
  return {
    ...(day && { day: day.map(({ time = '', text = '' }) => ({ time, text })).filter((row) => row.time || row.text) }),
    ...(traits && {
      traits: traits
        .map(({ low = '', high = '', value }) => ({ low, high, value: Number(value) }))
        .filter((row) => row.low || row.high),
    }),
    ...(channels && {
      channels: channels
        .map(({ channelId = '', use }) => ({ channelId, use: Number(use) }))
        .filter((row) => row.use > 0),
    }),
    ...(fields && {
      fields: fields
        .map(({ label = '', text = '', ...parts }) => ({ label, text, evidence: saidIn(evidenceOf(parts)) }))
        .filter((row) => row.label || row.text),
    }),
  };
}

/** A persona with what stands in a form that is not saved yet. It is only shown: what is kept, the server's schema says. */
export function withTyped<Persona extends Shown>(persona: Persona, typed: Typed): Persona {
  const lists = listsOf(typed);
  const profile = { ...persona.profile, ...tablesOf(lists), evidence: { ...persona.profile.evidence } };
  for (const [list, texts] of lists) if (isList(list)) profile[list] = texts.map((text) => text.trim()).filter(Boolean);
  const grounds = new Map<string, Record<string, string>>();
  for (const [name, text] of Object.entries(typed)) {
    const [first, field = '', part = '', last] = name.split('.');
    if (first !== 'profile') continue;
    if (field === 'portraitSeed' || isLine(field) || isParagraph(field)) profile[field] = text.trim();
    if (field === 'evidence' && last) grounds.set(part, { ...grounds.get(part), [last]: text });
  }
  for (const [field, parts] of grounds) {
    const own = evidenceOf(parts);
    if (isSaid(own)) profile.evidence[field] = own;
    else delete profile.evidence[field];
  }
  return {
    ...persona,
    name: typed.name?.trim() || persona.name,
    colour: Number(typed.colour) || persona.colour,
    evidence: stateOf(typed.evidence) ?? persona.evidence,
    portraitFileId: typed.portraitFileId === undefined ? persona.portraitFileId : typed.portraitFileId || null,
    profile,
  };
}

/** One text for one meaning, in whatever order its members come. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Whether a persona says already what stands in a form. */
export const saysTheSame = (persona: Shown, typed: Typed): boolean =>
  written(withTyped(persona, typed)) === written(persona);

const chosen = /(^(id|colour|evidence|portraitFileId)$)|portraitSeed|\.(state|since|channelId|use|value)(\.\d+)?$/;

/** What was written into a form, text by text; what was chosen in it is left out. */
export const writtenIn = (typed: Typed): string[] => [
  ...new Set(
    Object.entries(typed).flatMap(([name, text]) => (text.trim() === '' || chosen.test(name) ? [] : [text.trim()])),
  ),
];
