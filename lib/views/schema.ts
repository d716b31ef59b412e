import { z } from 'zod';
import type { ViewSettings } from '@/db/schema/journeys';
import { evidenceStates } from '@/db/schema/values';
import { isVisible } from '@/lib/reading';

export type { ViewSettings } from '@/db/schema/journeys';

const id = z.uuid().toLowerCase();
const ids = z.array(id).min(1).max(200).optional();

const settings = z.object({
  lanes: ids,
  personas: ids,
  channels: ids,
  departments: ids,
  evidence: z.array(z.enum(evidenceStates)).min(1).max(3).optional(),
  onlyPain: z.boolean().optional(),
}) satisfies z.ZodType<ViewSettings>;

export const viewSchema = z.object({
  journeyId: id,
  name: z.string().trim().refine(isVisible, 'errors.required').max(60, 'errors.tooLong'),
  settings,
  /** Whoever saves has been told that there is one of this name, and wants this one in its place. */
  replace: z.boolean().default(false),
});
export const viewIdSchema = z.object({ id });

/** A view as it is chosen from a list; `own` ones are seen by nobody else. */
export type SavedView = { id: string; name: string; own: boolean; settings: ViewSettings };
