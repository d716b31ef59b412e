import { useTranslations } from 'next-intl';
import { startJourneyForm } from '@/lib/journeys/templates/actions';
import type { PersonaWithMaps } from '@/lib/personas/queries';
import type { TemplateOverview } from '@/lib/workspaces/queries';
import { Face, portraitOf } from '../personas/face';
import { ActionForm } from '../ui/action-form';
import { FormText, SendButton } from '../ui/form-fields';
import { SeriesKey } from '../ui/line/series-key';
import { TemplateChoice } from './template-choice';

interface NewJourneyProps {
  slug: string;
  templates: readonly TemplateOverview[];
  own: readonly TemplateOverview[];
  /** The template that the address asks for. */
  chosen: string | undefined;
  personas: readonly Pick<PersonaWithMaps, 'id' | 'name' | 'colour' | 'profile' | 'portraitFileId'>[];
}

/** More of them would push the button far below: then they scroll in a box of their own. */
const IN_FULL = 9;

/** A template, a title, and for whom the map is. */
export function NewJourney({ slug, templates, own, chosen, personas }: NewJourneyProps) {
  const t = useTranslations('workspaces.journey');
  return (
    <ActionForm
      action={startJourneyForm.bind(null, slug)}
      lost={t('lost')}
      keep="journey"
      className="flex flex-col gap-8"
    >
      <TemplateChoice
        templates={templates}
        own={own}
        defaultValue={own.find(({ id }) => id === chosen)?.id ?? 'five-phases'}
        label={t('template')}
      />
      <FormText
        name="title"
        label={t('title')}
        aside={t('optional')}
        hint={t('titleHint')}
        autoComplete="off"
        className="max-w-xl"
      />
      {personas.length > 0 ? (
        <fieldset className="min-w-0">
          <legend className="mb-3 text-sm font-medium">{t('personas')}</legend>
          <div
            className={`grid gap-2 sm:grid-cols-2 lg:grid-cols-3 ${personas.length > IN_FULL ? 'max-h-84 overflow-y-auto overscroll-contain rounded-md border border-hairline p-2' : ''}`}
          >
            {personas.map(({ id, name, colour, profile, portraitFileId }, index) => (
              <label
                key={id}
                className="flex min-h-14 min-w-0 cursor-pointer items-center gap-3 rounded-md border border-hairline bg-surface px-3 py-2 hover:border-edge has-checked:border-accent"
              >
                <input type="checkbox" name={`personaIds.${index}`} value={id} defaultChecked={personas.length <= 2} />
                <Face
                  slug={slug}
                  portrait={portraitOf({ profile, portraitFileId })}
                  width={96}
                  className="size-10 rounded-full"
                />
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-medium">{name}</span>
                  <span className="block truncate text-sm text-muted">{profile.role}</span>
                </span>
                <SeriesKey index={colour - 1} />
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <div>
        <SendButton size="lg">{t('submit')}</SendButton>
      </div>
    </ActionForm>
  );
}
