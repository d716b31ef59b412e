import { z } from 'zod';
import { personaEvidence } from './rules';

const name = z.string().trim().min(1, 'errors.required').max(120, 'errors.tooLong');
const line = z.string().trim().max(300, 'errors.tooLong');
const paragraph = z.string().trim().max(2000, 'errors.tooLong');
/** Empty lines are left out: a form always offers one more than it has. */
const lines = z
  .array(line)
  .max(50, 'errors.tooLong')
  .transform((all) => all.filter((one) => one !== ''));

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
});

/** A form sends it as a text. */
const colour = z.coerce.number<number | string>().int().min(1).max(8);
const evidence = z.enum(personaEvidence);

/** What is left out is chosen or empty; a name is enough. */
export const newPersonaSchema = z.object({
  name,
  colour: colour.optional(),
  evidence: evidence.default('assumed'),
  profile: profile.partial().default({}),
});
/** What is left out stays as it is. */
export const personaChangeSchema = z.object({
  id: z.uuid(),
  name: name.optional(),
  colour: colour.optional(),
  evidence: evidence.optional(),
  profile: profile.partial().optional(),
});
/** Its curves go with it and nothing brings them back: so the name is typed once more. */
export const personaRemovalSchema = z.object({ id: z.uuid(), confirmation: z.string().trim() });
