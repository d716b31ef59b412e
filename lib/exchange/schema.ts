import { z } from 'zod';
import { encodings, separators } from './layouts';

const id = z.uuid().toLowerCase();

/** What is exported, and how, as an address says it. */
export const exportSchema = z.object({
  /** `form/` or `touchpoint/`, and its id. */
  of: z.string().regex(/^(form|touchpoint)\/[0-9a-f-]{36}$/),
  format: z.enum(['csv', 'csv-semicolon', 'xlsx', 'json']),
  partial: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((said) => said === 'yes'),
});

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

/** What each column of a file is; see `Mapping`. */
export const mappingSchema = z.object({
  id,
  columns: z.array(z.string().max(160)).max(200),
  dateFormat: z.enum(['iso', 'dmy', 'mdy']),
  timeZone: z.string().max(60).refine(isTimeZone, 'errors.invalid'),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'errors.invalid'),
  notApplicable: z.string().trim().max(100, 'errors.tooLong').default(''),
});
export type MappingChange = z.infer<typeof mappingSchema>;

export const layoutSchema = z.object({ id, encoding: z.enum(encodings), separator: z.enum(separators) });
export type LayoutChange = z.infer<typeof layoutSchema>;

export const importIdSchema = z.object({ id });
