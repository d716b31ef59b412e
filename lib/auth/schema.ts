import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';

const email = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'errors.required')
  .max(254, 'errors.tooLong')
  .pipe(z.email('errors.email'));
/** Where to go afterwards; checked by `safePath` when it is used. */
const next = z.string().max(2000).optional();
const givenPassword = z.string().min(1, 'errors.required').max(200, 'errors.tooLong');

export const signInSchema = z.object({ email, password: givenPassword, next });

const newPassword = z.string().min(10, 'errors.passwordShort').max(200, 'errors.tooLong');
const token = z.string().min(1).max(200);
const personName = z.string().trim().min(1, 'errors.required').max(100, 'errors.tooLong');

export const signUpSchema = z.object({ name: personName, email, password: newPassword, next });
export const confirmSchema = z.object({ token, password: givenPassword, next });
export const forgotSchema = z.object({ email });
export const resetSchema = z.object({ token, password: newPassword });

export const profileSchema = z.object({
  name: personName,
  locale: z.enum(locales),
  /** Empty follows the device. */
  theme: z.enum(['', 'light', 'dark']),
});
export const passwordSchema = z.object({ current: givenPassword, password: newPassword });
