import { useTranslations } from 'next-intl';
import type { TemplateOverview } from '@/lib/workspaces/queries';
import { TemplateLine } from './template-line';

interface TemplateChoiceProps {
  templates: readonly TemplateOverview[];
  defaultValue: string;
  label: string;
}

/** One of the templates, as native radio buttons: each a small line with its phases. */
export function TemplateChoice({ templates, defaultValue, label }: TemplateChoiceProps) {
  const t = useTranslations('workspaces.template');
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-sm font-medium">{label}</legend>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {templates.map(({ id, name, description, phases, steps, touchpoints, returnsTo }) => (
          <label
            key={id}
            className="relative flex cursor-pointer flex-col rounded-md border border-hairline bg-surface p-4 transition-colors hover:border-edge has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <span className="flex items-start gap-2.5">
              <input type="radio" name="template" value={id} defaultChecked={id === defaultValue} className="mt-0.5" />
              <span className="font-medium">{name}</span>
            </span>
            <TemplateLine phases={phases} returnsTo={returnsTo} className="my-2.5 w-full max-w-60 text-accent" />
            <span className="text-sm text-muted">{description}</span>
            <span className="mt-2 text-xs text-muted">
              {phases.map((phase) => phase.name).join(' · ')}
              <span className="block">{t('size', { steps, touchpoints })}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
