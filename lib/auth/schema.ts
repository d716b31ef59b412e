import { z } from 'zod';

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
