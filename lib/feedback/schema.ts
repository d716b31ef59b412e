import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { METRICS } from '@/lib/insights/statistics/histogram';
import { contentSchema } from './content/schema';

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

const id = z.uuid().toLowerCase();
export const formStatusSchema = z.object({ id, status: z.enum(['published', 'paused', 'closed']) });

/** `revision` is the draft that was edited. */
export const draftSchema = z.object({ id, revision: z.int().min(0), content: contentSchema });
export const publishSchema = z.object({ id, revision: z.int().min(0) });
export const formTouchpointsSchema = z.object({ id, touchpointIds: z.array(id).max(200) });

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
export const formSettingsSchema = z
  .object({
    id,
    name: text(200),
    opensAt: moment.nullable(),
    closesAt: moment.nullable(),
    quota: z
      .int('forms.problems.quota')
      .min(1, 'forms.problems.quota')
      .max(10_000_000, 'forms.problems.quota')
      .nullable(),
    oncePerBrowser: z.boolean(),
    proofOfWork: z.boolean(),
  })
  .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || opensAt < closesAt, {
    path: ['closesAt'],
    message: 'forms.problems.closesFirst',
  });

export type NewForm = z.infer<typeof newFormSchema>;
export type WordingsChange = z.infer<typeof wordingsSchema>;
export type StatusChange = z.infer<typeof formStatusSchema>;
export type DraftChange = z.infer<typeof draftSchema>;
export type FormSettings = z.infer<typeof formSettingsSchema>;
export type TouchpointsChange = z.infer<typeof formTouchpointsSchema>;
