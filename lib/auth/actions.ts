'use server';

import { redirect } from 'next/navigation';
import { clientAddress } from './address';
import { endSession, startSession } from './cookie';
import { formAction } from './form';
import { chooseLocale } from './language';
import { requestReset, resetPassword, signOutEverywhere } from './password-change';
import { beginProviderSignIn } from './provider-sign-in';
import { requestLocale } from './request-language';
import { safePath } from './rules';
import { confirmSchema, forgotSchema, resetSchema, signInSchema, signUpSchema } from './schema';
import { currentUser } from './session';
import { checkPassword } from './sign-in';
import { signUp as askForAccount, confirmAddress } from './sign-up';

export const signIn = formAction('session.start', signInSchema, async ({ email, password, next }) => {
  await startSession(await checkPassword(email, password, await clientAddress(), safePath(next)));
  return safePath(next);
});

/** Leads to the provider at which a team signs in, and from there back to `next`. */
export async function signInAtProvider(data: FormData): Promise<void> {
  redirect(await beginProviderSignIn(safePath(String(data.get('next') ?? '/'))));
}

export const signUp = formAction('account.create', signUpSchema, async ({ next, ...person }) => {
  const [locale, address] = await Promise.all([requestLocale(), clientAddress()]);
  await askForAccount({ ...person, next: safePath(next), locale, address });
  return null;
});

export const confirm = formAction('account.confirm', confirmSchema, async ({ token, password, next }) => {
  await startSession(await confirmAddress(token, password, await clientAddress()));
  return safePath(next);
});

export const forgot = formAction('password.forgot', forgotSchema, async ({ email }) => {
  const [locale, address] = await Promise.all([requestLocale(), clientAddress()]);
  await requestReset(email, locale, address);
  return null;
});

export const reset = formAction('password.reset', resetSchema, async ({ token, password }) => {
  await resetPassword(token, password);
  await endSession();
  return '/sign-in?done=reset';
});

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  await endSession();
  redirect('/sign-in?done=signed-out');
}

/** Ends every session of whoever asks, in all browsers. */
export async function endAllSessions(): Promise<void> {
  const user = await currentUser();
  if (user) await signOutEverywhere(user.id);
  await endSession();
  redirect('/sign-in?done=signed-out-everywhere');
}

/** The language of this browser, and of the account where there is one. */
export async function setLanguage(data: FormData): Promise<void> {
  await chooseLocale(data.get('locale'));
  redirect(safePath(String(data.get('next') ?? '/')));
}
