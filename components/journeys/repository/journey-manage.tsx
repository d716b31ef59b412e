import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { buttonClass } from '@/components/ui/button-class';
import { FormText, SendButton } from '@/components/ui/form-fields';
import { archiveJourneyForm, deleteJourneyForm, duplicateJourneyForm } from '@/lib/journeys/actions';
import { saveTemplateForm } from '@/lib/journeys/templates/actions';

interface JourneyManageProps {
  slug: string;
  journey: { id: string; title: string; state: string };
  editable?: boolean;
  /** Where the map is not at hand, which archives by its status. */
  archivable?: boolean;
}

const row = buttonClass('outline', 'md', 'w-full justify-start');
const summary = buttonClass('outline', 'md', 'w-full cursor-pointer list-none justify-start');

/** What is done with a journey as a whole. */
export function JourneyManage({ slug, journey, editable = true, archivable }: JourneyManageProps) {
  const t = useTranslations('journeys.manage');
  const { id, title } = journey;
  const archived = journey.state === 'archived';
  return (
    <section aria-label={t('heading')} className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold">{t('heading')}</h3>
      <a href={`/w/${slug}/journeys/compare?a=${id}`} className={row}>
        {t('compare')}
      </a>
      {editable ? (
        <>
          {(['copy', 'future'] as const).map((as) => (
            <ActionForm key={as} action={duplicateJourneyForm.bind(null, slug)} lost={t('lost')}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="as" value={as} />
              <input type="hidden" name="title" value={t(`title.${as}`, { title })} />
              <SendButton variant="outline" className="w-full justify-start">
                {t(`duplicate.${as}`)}
              </SendButton>
            </ActionForm>
          ))}
          <details>
            <summary className={summary}>{t('template.open')}</summary>
            <ActionForm
              action={saveTemplateForm.bind(null, slug)}
              lost={t('lost')}
              keep={`template ${id}`}
              className="flex flex-col gap-3 py-3"
              done={
                <p className="py-3">
                  {t('template.saved')} <a href={`/w/${slug}/journeys/templates`}>{t('template.all')}</a>
                </p>
              }
            >
              <input type="hidden" name="journeyId" value={id} />
              <p className="text-sm text-muted">{t('template.what')}</p>
              <FormText
                name="name"
                id={`name-${id}`}
                label={t('template.name')}
                defaultValue={title.slice(0, 120)}
                required
                autoComplete="off"
              />
              <FormText
                name="description"
                id={`description-${id}`}
                label={t('template.description')}
                autoComplete="off"
              />
              <div>
                <SendButton>{t('template.save')}</SendButton>
              </div>
            </ActionForm>
          </details>
          {archivable ? (
            <ActionForm action={archiveJourneyForm.bind(null, slug)} lost={t('lost')}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="archived" value={String(!archived)} />
              <SendButton variant="outline" className="w-full justify-start">
                {t(archived ? 'unarchive' : 'archive')}
              </SendButton>
            </ActionForm>
          ) : null}
          <details>
            <summary className={buttonClass('danger', 'md', 'w-full cursor-pointer list-none justify-start')}>
              {t('delete.open')}
            </summary>
            <ActionForm
              action={deleteJourneyForm.bind(null, slug)}
              lost={t('lost')}
              className="flex flex-col gap-3 py-3"
            >
              <input type="hidden" name="id" value={id} />
              <p className="text-sm">{t('delete.what')}</p>
              <FormText
                name="confirmation"
                id={`confirmation-${id}`}
                label={t('delete.confirmation', { title })}
                autoComplete="off"
                required
              />
              <div>
                <SendButton variant="danger">{t('delete.submit')}</SendButton>
              </div>
            </ActionForm>
          </details>
        </>
      ) : null}
    </section>
  );
}
