import { z } from 'zod';
import { templateIds } from './template';

export const newJourneySchema = z.object({
  template: z.enum(templateIds),
  /** Empty: the template's own. */
  title: z.string().trim().max(200, 'errors.tooLong').default(''),
  /** For whom the map is, in their order; a form that has none ticked sends none. */
  personaIds: z
    .array(z.uuid())
    .max(20, 'errors.tooLong')
    .transform((ids) => [...new Set(ids)])
    .default([]),
});
