import { z } from 'zod';
import { isVisible } from '@/lib/reading';

const id = z.uuid().toLowerCase();

/** In characters, of a journey's title. */
export const longestTitle = 200;

export const duplicationSchema = z.object({
  id,
  /** Of the copy. A long one is cut, since its suffix was not typed by anyone. */
  title: z
    .string()
    .trim()
    .refine(isVisible, 'errors.required')
    .transform((title) => title.slice(0, longestTitle).replace(/[\ud800-\udbff]$/, '')),
  as: z.enum(['copy', 'future']),
});

/** A form can send words alone. */
export const archivingSchema = z.object({
  id,
  archived: z.enum(['true', 'false']).transform((word) => word === 'true'),
});

/** Whoever deletes a journey types its title. */
export const journeyRemovalSchema = z.object({ id, confirmation: z.string().trim() });
