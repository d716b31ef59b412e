import { useTranslations } from 'next-intl';
import type { TemplateOverview } from '@/lib/workspaces/queries';
import { LineSketch } from '../ui/line/line-sketch';

interface TemplateChoiceProps {
  templates: readonly TemplateOverview[];
  /** The team's own, beside the product's. */
  own?: readonly (TemplateOverview & { workspace?: string })[];
  defaultValue: string;
  label: string;
}

function Choice({ template, chosen }: { template: TemplateOverview & { workspace?: string }; chosen: boolean }) {
  const t = useTranslations('workspaces.template');
  const { id, name, description, phases, steps, touchpoints, returnsTo, workspace } = template;
  return (
    <label className="relative flex cursor-pointer flex-col rounded-md border border-hairline bg-surface p-4 transition-colors max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_6rem] max-sm:items-center max-sm:gap-x-3 max-sm:p-3 hover:border-edge has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <span className="flex items-start gap-2.5">
        <input type="radio" name="template" value={id} defaultChecked={chosen} className="mt-0.5" />
        <span className="min-w-0 font-medium wrap-anywhere">{name}</span>
      </span>
      <LineSketch stops={phases} returnsTo={returnsTo} className="my-2.5 w-full max-w-60 text-accent max-sm:my-0" />
      <span className="text-sm text-muted wrap-anywhere max-sm:col-span-2">{description}</span>
      <span className="mt-2 text-xs text-muted wrap-anywhere max-sm:col-span-2 max-sm:mt-1">
        {phases.map((phase) => phase.name).join(' · ')}
        <span className="block">{t('size', { steps, touchpoints })}</span>
        {workspace ? <span className="block">{t('from', { workspace })}</span> : null}
      </span>
    </label>
  );
}

/** One of the templates, as native radio buttons: each a small line with its phases. The team's own stand first. */
export function TemplateChoice({ templates, own = [], defaultValue, label }: TemplateChoiceProps) {
  const t = useTranslations('workspaces.template');
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-sm font-medium">{label}</legend>
      {own.length > 0 ? (
        <>
          <h2 className="mb-2 text-sm text-muted">{t('own')}</h2>
          <div className="mb-5 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
            {own.map((template) => (
              <Choice key={template.id} template={template} chosen={template.id === defaultValue} />
            ))}
          </div>
          <h2 className="mb-2 text-sm text-muted">{t('general')}</h2>
        </>
      ) : null}
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {templates.map((template) => (
          <Choice key={template.id} template={template} chosen={template.id === defaultValue} />
        ))}
      </div>
    </fieldset>
  );
}
