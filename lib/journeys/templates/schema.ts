import { z } from 'zod';
import { isVisible } from '@/lib/reading';
import { templateIds } from './template';

const id = z.uuid().toLowerCase();
const name = z.string().trim().refine(isVisible, 'errors.required').max(120, 'errors.tooLong');
/** When to choose it, in one line. */
const description = z.string().trim().max(300, 'errors.tooLong').default('');

export const newJourneySchema = z.object({
  /** One of the product's, or the id of one of the team's own. */
  template: z.union([z.enum(templateIds), id]),
  /** Empty: the template's own. */
  title: z.string().trim().max(200, 'errors.tooLong').default(''),
  /** For whom the map is, in their order; a form that has none ticked sends none. */
  personaIds: z
    .array(z.uuid().toLowerCase())
    .max(20, 'errors.tooLong')
    .transform((ids) => [...new Set(ids)])
    .default([]),
});

export const newTemplateSchema = z.object({ journeyId: id, name, description });
export const templateNameSchema = z.object({ id, name, description });
export const templateRemovalSchema = z.object({ id });
