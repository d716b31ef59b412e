import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { METRICS } from '@/lib/insights/statistics/histogram';

const text = (longest: number) => z.string().trim().min(1, 'errors.required').max(longest, 'errors.tooLong');

const wording = z.object({
  question: text(300),
  lowLabel: text(60),
  highLabel: text(60),
  why: text(300),
  thanks: text(300),
});

export const newFormSchema = z.object({
  touchpointId: z.uuid().toLowerCase(),
  metric: z.enum(METRICS, 'errors.required'),
});

/** `versionId` is the version that was edited, so that nobody writes over another's words unseen. */
export const wordingsSchema = z.object({
  id: z.uuid().toLowerCase(),
  versionId: z.uuid().toLowerCase(),
  wordings: z
    .partialRecord(z.enum(locales), wording)
    .refine((given) => Object.keys(given).length > 0, 'errors.required'),
});

export const formStatusSchema = z.object({ id: z.uuid().toLowerCase(), status: z.enum(['open', 'closed']) });

export type NewForm = z.infer<typeof newFormSchema>;
export type WordingsChange = z.infer<typeof wordingsSchema>;
export type StatusChange = z.infer<typeof formStatusSchema>;
