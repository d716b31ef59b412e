'use server';

import { startSession } from './cookie';
import { formAction } from './form';
import { safePath } from './rules';
import { signInSchema } from './schema';
import { checkPassword } from './sign-in';

export const signIn = formAction('session.start', signInSchema, async ({ email, password, next }) => {
  await startSession(await checkPassword(email, password));
  return safePath(next);
});
