import { z } from 'zod';
import { emotionLevels } from '@/db/schema/values';
import { locales } from '@/lib/i18n/locales';
import { templateIds } from '@/lib/journeys/templates/template';
import { isVisible } from '@/lib/reading';
import { isTimeZone } from './rules';

export const newWorkspaceSchema = z.object({
  name: z.string().trim().refine(isVisible, 'errors.required').max(80, 'errors.tooLong'),
  timeZone: z.string().max(100, 'errors.tooLong').refine(isTimeZone, 'errors.invalid'),
  /** The language of what the template brings. */
  locale: z.enum(locales),
  /** One of the product's, or one of a workspace: its slug, a stroke, the template's id. */
  template: z.union([z.enum(templateIds), z.string().regex(/^[a-z0-9-]{1,64}\/[0-9a-f-]{36}$/)]),
});

/** Empty is the product's own word. */
const word = z.string().trim().max(20, 'errors.tooLong');
const words = z.record(z.enum(emotionLevels), word).transform((given) => emotionLevels.map((level) => given[level]));
export const emotionWordsSchema = z.object({ en: words, nl: words });
