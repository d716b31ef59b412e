import { getTranslations } from 'next-intl/server';
import { saveWorkspaceSettings } from '@/lib/members/actions';
import { ActionForm } from '../ui/action-form';
import { FormSelect, FormText, SendButton } from '../ui/form-fields';
import { Saved } from '../ui/saved';

type Settings = { slug: string; name: string; locale: string; timeZone: string };

export async function WorkspaceForm({ slug, name, locale, timeZone }: Settings) {
  const t = await getTranslations('members');
  const zones = Intl.supportedValuesOf('timeZone');
  const known = zones.includes(timeZone) ? zones : [timeZone, ...zones];
  return (
    <ActionForm
      action={saveWorkspaceSettings.bind(null, slug)}
      lost={t('lost')}
      keep="workspace"
      className="flex max-w-md flex-col gap-5"
    >
      <FormText name="name" label={t('workspaceName')} defaultValue={name} autoComplete="off" required />
      <FormSelect
        name="locale"
        label={t('workspaceLanguage')}
        hint={t('workspaceLanguageHint')}
        defaultValue={locale}
        options={[
          { value: 'en', label: t('english'), lang: 'en' },
          { value: 'nl', label: t('dutch'), lang: 'nl' },
        ]}
      />
      <FormSelect
        name="timeZone"
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        defaultValue={timeZone}
        options={known.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <div className="flex items-center gap-3">
        <SendButton>{t('save')}</SendButton>
        <Saved text={t('saved')} />
      </div>
    </ActionForm>
  );
}
