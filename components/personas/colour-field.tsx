import { useTranslations } from 'next-intl';
import { personaColours } from '@/lib/personas/rules';
import { SeriesKey } from '../ui/line/series-key';

/** Hue, dash and marker of the persona's line, as native radio buttons. */
export function ColourField({ colour }: { colour: number }) {
  const t = useTranslations('personas');
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{t('form.colour')}</legend>
      <p className="mb-2 text-sm text-muted">{t('form.colourHint')}</p>
      <div className="grid w-fit grid-cols-2 gap-2 sm:grid-cols-4">
        {personaColours.map((number) => (
          <label
            key={number}
            className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-md border border-hairline bg-surface px-3 hover:border-edge has-checked:border-accent has-checked:ring-1 has-checked:ring-accent"
          >
            <input
              type="radio"
              name="colour"
              value={number}
              defaultChecked={number === colour}
              aria-label={t(`colours.${number}`)}
            />
            <SeriesKey index={number - 1} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
