import { z } from 'zod';
import { journeyStates } from '@/db/schema/values';

const id = z.uuid().toLowerCase();

export const duplicationSchema = z.object({
  id,
  /** Of the copy. A long one is cut, since its suffix was not typed by anyone. */
  title: z
    .string()
    .trim()
    .min(1, 'errors.required')
    .transform((title) => title.slice(0, 200)),
  as: z.enum(['copy', 'future']),
});

export const journeyStateSchema = z.object({ id, state: z.enum(journeyStates) });

/** Whoever deletes a journey types its title. */
export const journeyRemovalSchema = z.object({ id, confirmation: z.string().trim() });
