import { useTranslations } from 'next-intl';
import { copyPersonaForm } from '@/lib/personas/actions';
import { ActionForm } from '../ui/action-form';
import { SendButton } from '../ui/form-fields';

/** A second one that says the same, to be changed from there. */
export function CopyPersona({ slug, persona }: { slug: string; persona: { id: string; name: string } }) {
  const t = useTranslations('personas');
  return (
    <ActionForm action={copyPersonaForm.bind(null, slug)} lost={t('form.lost')}>
      <input type="hidden" name="id" value={persona.id} />
      <input type="hidden" name="name" value={t('copyOf', { name: persona.name.slice(0, 100) })} />
      <SendButton variant="quiet">{t('copy')}</SendButton>
    </ActionForm>
  );
}
