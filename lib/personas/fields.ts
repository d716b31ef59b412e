import type { PersonaProfile } from '@/db/schema/personas';
import type { PersonaStep } from './rules';

export const demographicFields = ['age', 'gender', 'location', 'household', 'education', 'income'] as const;
const lineFields = ['role', 'segment', ...demographicFields] as const;
const paragraphFields = ['situation', 'quote', 'toneOfVoice'] as const;
const listFields = ['goals', 'worries', 'brands', 'say', 'dontSay'] as const;
/** Lists of rows; in a form each column is a list of its own: `day.time.0`, `day.text.0`, `day.time.1`, … */
export const tableColumns = {
  day: ['time', 'text'],
  traits: ['low', 'high', 'value'],
  channels: ['channelId', 'use'],
  fields: ['label', 'text', 'state', 'since', 'source', 'link'],
} as const;

type LineField = (typeof lineFields)[number];
type ParagraphField = (typeof paragraphFields)[number];
type ListField = (typeof listFields)[number];
export type TableField = keyof typeof tableColumns;
export type ProfileField = LineField | ParagraphField | ListField | TableField;

/** Fields whose evidence is theirs as a whole; each of the team's own fields carries its own. */
export const evidenceFields = [
  ...lineFields,
  ...paragraphFields,
  ...listFields,
  'day',
  'traits',
  'channels',
] as const satisfies readonly ProfileField[];
export type EvidenceField = (typeof evidenceFields)[number];

/** How much a channel is used: 0 is not at all and is not kept. */
export const channelUses = [0, 1, 2, 3, 4] as const;

/** What each step asks: first what every persona needs, then what makes it richer. */
export const stepFields: Record<PersonaStep, { first: readonly ProfileField[]; more: readonly ProfileField[] }> = {
  name: { first: [], more: [] },
  who: { first: ['role', 'situation'], more: ['segment', 'day'] },
  demographics: { first: demographicFields, more: ['brands', 'fields'] },
  goals: { first: ['goals'], more: ['traits', 'channels'] },
  worries: { first: ['worries'], more: [] },
  voice: { first: ['quote', 'toneOfVoice', 'say', 'dontSay'], more: [] },
  appearance: { first: [], more: [] },
};

const among =
  <T extends string>(names: readonly T[]) =>
  (name: string): name is T =>
    (names as readonly string[]).includes(name);

export const isLine = among(lineFields);
export const isParagraph = among(paragraphFields);
export const isList = among(listFields);
export const isTable = among(Object.keys(tableColumns) as TableField[]);
export const hasEvidence = among(evidenceFields);

/** Whether a field says something. */
export const isFilled = (profile: PersonaProfile, field: ProfileField): boolean => profile[field].length > 0;

/** A table of a form, column by column, as rows. A column that is shorter leaves its texts empty. */
export function rowsOf(columns: Readonly<Record<string, readonly string[]>>): Record<string, string>[] {
  const names = Object.keys(columns);
  const length = Math.max(0, ...names.map((name) => columns[name]?.length ?? 0));
  return Array.from({ length }, (_, at) => Object.fromEntries(names.map((name) => [name, columns[name]?.[at] ?? ''])));
}
