import { z } from 'zod';
import { contactFields, type FormContent, type Question } from '@/db/schema/form-content';
import { METRICS } from '@/lib/insights/statistics/histogram';

/** What a form has room for; characters, or how many. */
export const mostInForm = { questions: 60, choices: 30, languages: 20, endings: 10, conditions: 10, hiddenFields: 20 };
export const longest = { title: 500, help: 1000, label: 200, choice: 200, ending: 2000, address: 500, answer: 2000 };

const id = z.uuid().toLowerCase();
/** A language's tag as browsers send it, without its region's or script's spelling being looked up anywhere. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'forms.problems.language')
  .max(20);
const text = (most: number) => z.record(language, z.string().max(most, 'errors.tooLong'));
const choices = z
  .array(z.object({ id, label: text(longest.choice) }))
  .max(mostInForm.choices, 'forms.problems.tooManyChoices');

const condition = z.discriminatedUnion('is', [
  z.object({ questionId: id, is: z.enum(['answered', 'unanswered']) }),
  z.object({ questionId: id, is: z.enum(['at-least', 'at-most']), value: z.number() }),
  z.object({ questionId: id, is: z.enum(['chosen', 'not-chosen']), value: z.string().max(60) }),
]);
const rule = z.object({
  match: z.enum(['all', 'any']),
  conditions: z.array(condition).min(1).max(mostInForm.conditions),
});

const common = {
  id,
  title: text(longest.title),
  help: text(longest.help),
  show: rule.nullable(),
  jumps: z.array(z.object({ rule, to: z.union([id, z.literal('end')]) })).max(mostInForm.conditions),
};
const asked = { ...common, required: z.boolean(), notApplicable: z.boolean() };
const limit = z.number().nullable();

const question = z.discriminatedUnion('type', [
  z.object({
    ...asked,
    type: z.enum(METRICS),
    low: text(longest.label),
    high: text(longest.label),
    touchpointId: id.nullable(),
    series: z.int().min(0).max(30_000),
  }),
  z.object({ ...asked, type: z.enum(['single', 'multiple']), choices, other: z.boolean() }),
  z.object({ ...asked, type: z.literal('ranking'), choices }),
  z.object({ ...asked, type: z.literal('matrix'), rows: choices, choices }),
  z.object({ ...asked, type: z.literal('number'), min: limit, max: limit }),
  z.object({ ...asked, type: z.literal('date') }),
  z.object({ ...asked, type: z.enum(['short-text', 'long-text']) }),
  z.object({ ...asked, type: z.literal('contact'), fields: z.array(z.enum(contactFields)).max(contactFields.length) }),
  z.object({ ...asked, type: z.literal('consent') }),
  z.object({ ...common, type: z.literal('statement') }),
]) satisfies z.ZodType<Question>;

const address = z
  .string()
  .max(longest.address, 'errors.tooLong')
  .refine((given) => given === '' || /^https?:\/\//i.test(given), 'forms.problems.address');
const ending = z.object({
  id,
  scores: z.object({ from: z.int().min(0).max(10), to: z.int().min(0).max(10) }).nullable(),
  title: text(longest.title),
  text: text(longest.ending),
  next: z.object({ label: text(longest.label), address }).nullable(),
});

/** A form as a team works on it: it may still lack what it needs to be published. */
export const contentSchema = z.object({
  languages: z.array(language).min(1).max(mostInForm.languages),
  questions: z.array(question).max(mostInForm.questions, 'forms.problems.tooManyQuestions'),
  endings: z.array(ending).min(1).max(mostInForm.endings),
  look: z.object({
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, 'forms.problems.colour')
      .nullable(),
    logoFileId: id.nullable(),
    pages: z.enum(['one', 'all']),
  }),
  hiddenFields: z
    .array(z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/, 'forms.problems.hiddenField'))
    .max(mostInForm.hiddenFields),
}) satisfies z.ZodType<FormContent>;
