import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { FormText, SendButton } from '@/components/ui/form-fields';
import { LineSketch } from '@/components/ui/line/line-sketch';
import { Link } from '@/components/ui/link';
import type { OwnTemplate } from '@/lib/journeys/queries';
import { deleteTemplateForm, renameTemplateForm } from '@/lib/journeys/templates/actions';

interface JourneyTemplatesProps {
  slug: string;
  templates: readonly OwnTemplate[];
  editable: boolean;
}

function Change({ slug, template }: { slug: string; template: OwnTemplate }) {
  const t = useTranslations('repository.own');
  const { id, name, description } = template;
  return (
    <div className="mt-auto flex flex-col gap-2 pt-3">
      <Link href={`/w/${slug}/journeys/new?template=${id}`} className={buttonClass('outline', 'sm', 'self-start')}>
        {t('use')}
      </Link>
      <details>
        <summary className="touch min-h-6 cursor-pointer text-sm text-accent">{t('change')}</summary>
        <ActionForm
          action={renameTemplateForm.bind(null, slug)}
          lost={t('lost')}
          keep={id}
          className="flex flex-col gap-3 py-3"
        >
          <input type="hidden" name="id" value={id} />
          <FormText name="name" id={`name-${id}`} label={t('name')} defaultValue={name} required />
          <FormText name="description" id={`description-${id}`} label={t('description')} defaultValue={description} />
          <SendButton variant="outline" size="sm" className="self-start">
            {t('save')}
          </SendButton>
        </ActionForm>
        <ActionForm action={deleteTemplateForm.bind(null, slug)} lost={t('lost')}>
          <input type="hidden" name="id" value={id} />
          <p className="mb-2 text-sm text-muted">{t('deleteWhat')}</p>
          <SendButton variant="danger" size="sm">
            {t('delete')}
          </SendButton>
        </ActionForm>
      </details>
    </div>
  );
}

/** The maps that the team keeps to start others from. */
export function JourneyTemplates({ slug, templates, editable }: JourneyTemplatesProps) {
  const size = useTranslations('repository');
  return (
    <ul className="grid items-start gap-4 *:min-w-0 sm:grid-cols-2 lg:grid-cols-3">
      {templates.map((template) => (
        <li key={template.id}>
          <Card className="flex flex-col">
            <h2 className="text-lg font-semibold wrap-anywhere">{template.name}</h2>
            <LineSketch
              stops={template.phases}
              returnsTo={template.returnsTo}
              className="my-2.5 w-full max-w-60 text-accent"
            />
            {template.description ? <p className="text-sm wrap-anywhere">{template.description}</p> : null}
            <p className="mt-1 text-xs text-muted wrap-anywhere">
              {template.phases.map((phase) => phase.name).join(' · ')}
              <span className="block">
                {size('size', {
                  phases: template.phases.length,
                  steps: template.steps,
                  touchpoints: template.touchpoints,
                })}
              </span>
            </p>
            {editable ? <Change slug={slug} template={template} /> : null}
          </Card>
        </li>
      ))}
    </ul>
  );
}
