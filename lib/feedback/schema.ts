import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { METRICS } from '@/lib/insights/statistics/histogram';
import { contentSchema } from './content/schema';
import { formTemplates } from './templates/names';

/** Characters of a form's name. */
export const longestName = 200;

const text = (longest: number) => z.string().trim().min(1, 'errors.required').max(longest, 'errors.tooLong');

export const newFormSchema = z.object({
  touchpointId: z.uuid().toLowerCase(),
  metric: z.enum(METRICS, 'errors.required'),
});

const id = z.uuid().toLowerCase();
export const formStatusSchema = z.object({ id, status: z.enum(['published', 'paused', 'closed']) });

export const newDraftSchema = z.object({
  name: text(longestName),
  template: z.enum(formTemplates, 'errors.required'),
  language: z.enum(locales),
  touchpointIds: z.array(id).max(200),
});

/** `revision` is the draft that was edited. */
export const draftSchema = z.object({ id, revision: z.int().min(0), content: contentSchema });
export const publishSchema = z.object({ id, revision: z.int().min(0) });
export const formTouchpointsSchema = z.object({ id, touchpointIds: z.array(id).max(200) });

export const formCopySchema = z.object({ id, name: text(longestName) });
/** `responses` is how many completed answers were said to go with it. */
export const formRemovalSchema = z.object({ id, confirmation: z.string().trim(), responses: z.int().min(0) });

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
export const formSettingsSchema = z
  .object({
    id,
    name: text(longestName),
    opensAt: moment.nullable(),
    closesAt: moment.nullable(),
    quota: z
      .int('forms.problems.quota')
      .min(1, 'forms.problems.quota')
      .max(10_000_000, 'forms.problems.quota')
      .nullable(),
    oncePerBrowser: z.boolean(),
    oncePerLink: z.boolean(),
    proofOfWork: z.boolean(),
  })
  .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || opensAt < closesAt, {
    path: ['closesAt'],
    message: 'forms.problems.closesFirst',
  });

export type NewForm = z.infer<typeof newFormSchema>;
export type NewDraft = z.infer<typeof newDraftSchema>;
export type StatusChange = z.infer<typeof formStatusSchema>;
export type DraftChange = z.infer<typeof draftSchema>;

export type FormCopy = z.infer<typeof formCopySchema>;
export type FormRemoval = z.infer<typeof formRemovalSchema>;
export type FormSettings = z.infer<typeof formSettingsSchema>;
export type TouchpointsChange = z.infer<typeof formTouchpointsSchema>;
