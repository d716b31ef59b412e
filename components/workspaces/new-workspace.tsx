import { useLocale, useTranslations } from 'next-intl';
import { locales } from '@/lib/i18n/locales';
import { createWorkspace } from '@/lib/workspaces/actions';
import type { TemplateOverview } from '@/lib/workspaces/queries';
import { ActionForm } from '../ui/action-form';
import { FormSelect, FormText, SendButton } from '../ui/form-fields';
import { TemplateChoice } from './template-choice';
import { TimeZoneField } from './time-zone-field';

interface NewWorkspaceProps {
  templates: readonly TemplateOverview[];
  own: readonly (TemplateOverview & { workspace: string })[];
  zones: readonly string[];
}

/** Everything that a workspace needs to begin, on one screen. */
export function NewWorkspace({ templates, own, zones }: NewWorkspaceProps) {
  const t = useTranslations('workspaces');
  const locale = useLocale();
  return (
    <ActionForm action={createWorkspace} lost={t('new.lost')} keep="workspace" className="flex flex-col gap-8">
      <div className="grid gap-5 sm:grid-cols-[2fr_1fr_1.5fr]">
        <FormText
          name="name"
          label={t('new.name')}
          hint={t('new.nameHint')}
          required
          maxLength={80}
          autoComplete="organization"
        />
        <FormSelect
          name="locale"
          label={t('new.language')}
          hint={t('new.languageHint')}
          defaultValue={locale}
          options={locales.map((value) => ({ value, label: t(`language.${value}`), lang: value }))}
        />
        <TimeZoneField
          label={t('new.timeZone')}
          hint={t('new.timeZoneHint')}
          zones={zones}
          fallback={locale === 'nl' ? 'Europe/Amsterdam' : 'UTC'}
        />
      </div>
      <TemplateChoice templates={templates} own={own} defaultValue="five-phases" label={t('new.template')} />
      <div>
        <SendButton size="lg">{t('new.submit')}</SendButton>
      </div>
    </ActionForm>
  );
}
