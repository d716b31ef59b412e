import { getTranslations } from 'next-intl/server';
import { updatePassword } from '@/lib/auth/profile-actions';
import { ActionForm } from '../ui/action-form';
import { FormText, SendButton } from '../ui/form-fields';
import { Note } from './note';

export async function PasswordForm() {
  const [t, tAuth] = await Promise.all([getTranslations('profile'), getTranslations('auth')]);
  return (
    <ActionForm
      action={updatePassword}
      lost={t('lost')}
      done={<Note>{t('passwordSaved')}</Note>}
      className="flex max-w-md flex-col gap-5"
    >
      <FormText name="current" type="password" label={t('current')} autoComplete="current-password" required />
      <FormText
        name="password"
        type="password"
        label={tAuth('newPassword')}
        hint={tAuth('passwordHint')}
        autoComplete="new-password"
        required
      />
      <div>
        <SendButton>{tAuth('saveNew')}</SendButton>
      </div>
    </ActionForm>
  );
}
