import { useTranslations } from 'next-intl';
import { createPersonaForm } from '@/lib/personas/actions';
import { ActionForm } from '../ui/action-form';
import { SendButton } from '../ui/form-fields';
import { NameField } from './name-field';
import { TemplateField } from './template-field';

/** A name is enough to begin: the other six steps come one by one. */
export function NewPersona({ slug }: { slug: string }) {
  const t = useTranslations('personas');
  return (
    <ActionForm action={createPersonaForm.bind(null, slug)} lost={t('form.lost')} className="flex flex-col gap-6">
      <NameField />
      <TemplateField />
      <div>
        <SendButton>{t('form.next')}</SendButton>
      </div>
    </ActionForm>
  );
}
