import { z } from 'zod';
import { roles } from '@/db/schema/workspaces';
import { locales } from '@/lib/i18n/locales';
import { isTimeZone } from '@/lib/workspaces/rules';

export const invitationSchema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, 'errors.required')
    .max(254, 'errors.tooLong')
    .pipe(z.email('errors.email')),
  role: z.enum(roles),
});
export const invitationIdSchema = z.object({ id: z.uuid().toLowerCase() });
export const memberSchema = z.object({ id: z.uuid().toLowerCase() });
export const roleSchema = z.object({ id: z.uuid().toLowerCase(), role: z.enum(roles) });
export const leaveSchema = z.object({});
export const workspaceSchema = z.object({
  name: z.string().trim().min(1, 'errors.required').max(80, 'errors.tooLong'),
  locale: z.enum(locales),
  timeZone: z.string().max(100, 'errors.tooLong').refine(isTimeZone, 'errors.invalid'),
});
