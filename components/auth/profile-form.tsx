import { getTranslations } from 'next-intl/server';
import { updateProfile } from '@/lib/auth/profile-actions';
import { ActionForm } from '../ui/action-form';
import { FormSelect, FormText, SendButton } from '../ui/form-fields';
import { Saved } from '../ui/saved';

export async function ProfileForm({ name, locale, theme }: { name: string; locale: string; theme: string }) {
  const t = await getTranslations('profile');
  return (
    <ActionForm action={updateProfile} lost={t('lost')} className="flex max-w-md flex-col gap-5">
      <FormText name="name" label={t('name')} defaultValue={name} autoComplete="name" required />
      <FormSelect
        name="locale"
        label={t('language')}
        defaultValue={locale}
        options={[
          { value: 'en', label: t('english'), lang: 'en' },
          { value: 'nl', label: t('dutch'), lang: 'nl' },
        ]}
      />
      <FormSelect
        name="theme"
        label={t('theme')}
        defaultValue={theme}
        options={[
          { value: '', label: t('themeSystem') },
          { value: 'light', label: t('themeLight') },
          { value: 'dark', label: t('themeDark') },
        ]}
      />
      <div className="flex items-center gap-3">
        <SendButton>{t('save')}</SendButton>
        <Saved text={t('saved')} />
      </div>
    </ActionForm>
  );
}
