'use server';

import { revalidatePath } from 'next/cache';
import { clientAddress } from './address';
import { startSession } from './cookie';
import { formAction } from './form';
import { chooseLocale } from './language';
import { changePassword } from './password-change';
import { saveProfile } from './profile';
import { passwordSchema, profileSchema } from './schema';
import { actingUser } from './session';

export const updateProfile = formAction('profile.save', profileSchema, async (input) => {
  const user = await actingUser();
  await saveProfile(user.id, input);
  await chooseLocale(input.locale);
  revalidatePath('/', 'layout');
  return null;
});

export const updatePassword = formAction('password.change', passwordSchema, async (input) => {
  const user = await actingUser();
  const address = await clientAddress();
  await startSession(await changePassword(user.id, { ...input, address }));
  return null;
});
