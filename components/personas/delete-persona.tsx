import { useTranslations } from 'next-intl';
import { deletePersonaForm } from '@/lib/personas/actions';
import { ActionForm } from '../ui/action-form';
import { buttonClass } from '../ui/button-class';
import { FormText, SendButton } from '../ui/form-fields';

interface DeletePersonaProps {
  slug: string;
  persona: { id: string; name: string };
  maps: readonly { id: string; title: string; points: number }[];
}

/** Nothing brings a persona's curves back: so it says where they are, and the name is typed once more. */
export function DeletePersona({ slug, persona, maps }: DeletePersonaProps) {
  const t = useTranslations('personas');
  return (
    <details className="mt-10 border-t border-hairline pt-6">
      <summary className={buttonClass('danger', 'sm', 'cursor-pointer list-none')}>{t('delete.open')}</summary>
      <ActionForm
        action={deletePersonaForm.bind(null, slug)}
        lost={t('form.lost')}
        className="mt-4 flex max-w-md flex-col gap-4"
      >
        <input type="hidden" name="id" value={persona.id} />
        {maps.length === 0 ? (
          <p>{t('delete.unused')}</p>
        ) : (
          <div>
            <p>{t('delete.used', { maps: maps.length })}</p>
            <ul className="mt-2 list-inside list-disc">
              {maps.map((map) => (
                <li key={map.id}>
                  {map.title} <span className="text-muted">{t('points', { points: map.points })}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <FormText
          name="confirmation"
          label={t('delete.confirmation', { name: persona.name })}
          autoComplete="off"
          required
        />
        <div>
          <SendButton variant="danger">{t('delete.submit')}</SendButton>
        </div>
      </ActionForm>
    </details>
  );
}
