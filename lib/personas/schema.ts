import { z } from 'zod';
import { isLink } from '@/lib/links';
import { isVisible } from '@/lib/reading';
import { evidenceFields, rowsOf, type TableField, tableColumns } from './fields';
import { personaEvidence } from './rules';
import { archetypeIds } from './templates/archetype';

/** In characters, of a persona's name. */
export const longestName = 120;
const name = z.string().trim().refine(isVisible, 'errors.required').max(longestName, 'errors.tooLong');
const line = z.string().trim().max(300, 'errors.tooLong');
const paragraph = z.string().trim().max(2000, 'errors.tooLong');
/** Empty lines are left out: a form always offers one more than it has. What is said twice is said once. */
const lines = z
  .array(line)
  .max(50, 'errors.tooLong')
  .transform((all) => [...new Set(all.filter((one) => one !== ''))]);

const mostRows = 50;

/** A form sends columns; empty rows are left out. */
const rows = <Row extends z.ZodType>(table: TableField, row: Row, isSaid: (row: z.output<Row>) => boolean) =>
  z.preprocess(
    (given) => (given && typeof given === 'object' && !Array.isArray(given) ? rowsOf(columnsOf(table, given)) : given),
    z
      .array(row)
      .max(mostRows, 'errors.tooLong')
      .transform((all) => all.filter(isSaid)),
  );

/** The table's own columns, no longer than it takes to see that they are too long: whoever sends thousands has none read. */
const columnsOf = (table: TableField, given: object) =>
  Object.fromEntries(
    tableColumns[table].flatMap((name): [string, string[]][] => {
      const column: unknown = Object.hasOwn(given, name) && Reflect.get(given, name);
      return Array.isArray(column) ? [[name, column.slice(0, mostRows + 1)]] : [];
    }),
  );

const state = z.enum(personaEvidence).or(z.literal('').transform(() => null));
const since = z.iso.date('errors.date').or(z.literal(''));
/** Without a scheme it is taken for a web address; nothing else becomes a link. */
const link = z
  .string()
  .trim()
  .max(1000, 'errors.tooLong')
  .transform((text) => (text === '' || /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`))
  .refine((text) => text === '' || (/^https?:/i.test(text) && isLink(text)), 'errors.link');
const evidenceParts = { state: state.nullable(), since, source: paragraph, link };
const isSaid = (one: { state: unknown; since: string; source: string; link: string }) =>
  one.state !== null || one.since !== '' || one.source !== '' || one.link !== '';

const whole = (low: number, high: number) => z.coerce.number<number | string>().int().min(low).max(high);

const profile = z.object({
  role: line,
  situation: paragraph,
  age: line,
  gender: line,
  location: line,
  household: line,
  education: line,
  income: line,
  goals: lines,
  worries: lines,
  quote: paragraph,
  toneOfVoice: paragraph,
  portraitSeed: z.string().trim().min(1, 'errors.required').max(100, 'errors.tooLong'),
  segment: line,
  brands: lines,
  say: lines,
  dontSay: lines,
  day: rows(
    'day',
    z.object({
      time: z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'errors.invalid')]),
      text: line,
    }),
    ({ time, text }) => time !== '' || text !== '',
  ),
  traits: rows(
    'traits',
    z.object({ low: line, high: line, value: whole(0, 100) }),
    ({ low, high }) => low !== '' || high !== '',
  ),
  channels: rows('channels', z.object({ channelId: z.uuid().toLowerCase(), use: whole(0, 4) }), ({ use }) => use > 0),
  fields: rows(
    'fields',
    z
      .object({ label: line, text: paragraph, ...evidenceParts })
      .transform(({ label, text, ...evidence }) => ({ label, text, evidence: isSaid(evidence) ? evidence : null })),
    ({ label, text }) => label !== '' || text !== '',
  ),
  /** null takes back what a field was said to rest on. */
  evidence: z.partialRecord(
    z.enum(evidenceFields),
    z.object(evidenceParts).transform((one) => (isSaid(one) ? one : null)),
  ),
});

/** A form sends it as a text. */
const colour = whole(1, 8);
const evidence = z.enum(personaEvidence);

/** Empty for the face that is drawn. */
const portraitFileId = z.union([z.literal('').transform(() => null), z.uuid().toLowerCase()]).nullable();

/** What is left out is chosen or empty; a name is enough. */
export const newPersonaSchema = z.object({
  name,
  colour: colour.optional(),
  evidence: evidence.default('assumed'),
  /** Someone well known to begin with; empty for nobody. */
  template: z
    .enum(archetypeIds)
    .or(z.literal('').transform(() => undefined))
    .optional(),
  profile: profile.partial().default({}),
});
/** What is left out stays as it is. */
export const personaChangeSchema = z.object({
  id: z.uuid().toLowerCase(),
  name: name.optional(),
  colour: colour.optional(),
  evidence: evidence.optional(),
  portraitFileId: portraitFileId.optional(),
  profile: profile.partial().optional(),
});
export const personaCopySchema = z.object({ id: z.uuid().toLowerCase(), name });
/** Its curves go with it and nothing brings them back: so the name is typed once more. */
export const personaRemovalSchema = z.object({ id: z.uuid().toLowerCase(), confirmation: z.string().trim() });
