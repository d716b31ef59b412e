import { useTranslations } from 'next-intl';
import { archetypeIds } from '@/lib/personas/templates/archetype';
import { Portrait } from '../ui/portrait';

/** Somebody well known to begin with, or nobody: native radio buttons, each with a face. */
export function TemplateField() {
  const t = useTranslations('personas.templates');
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{t('label')}</legend>
      <p className="mb-3 text-sm text-muted">{t('hint')}</p>
      <div className="grid gap-2 sm:grid-cols-2">
        {(['', ...archetypeIds] as const).map((id) => (
          <label
            key={id}
            className="flex cursor-pointer items-start gap-3 rounded-md border border-hairline bg-surface p-3 transition-colors hover:border-edge has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input type="radio" name="template" value={id} defaultChecked={id === ''} className="mt-0.5" />
            <span className="flex min-w-0 flex-1 flex-col">
              <span className="font-medium">{t(`${id || 'nobody'}.name`)}</span>
              <span className="text-sm text-muted">{t(`${id || 'nobody'}.about`)}</span>
            </span>
            {id ? <Portrait seed={id} className="size-10 rounded-full" /> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
