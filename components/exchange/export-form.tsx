import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';

type Counted = { id: string; name: string; n: number };

interface ExportFormProps {
  slug: string;
  forms: readonly Counted[];
  touchpoints: readonly Counted[];
  /** The code of what is chosen at first. */
  chosen?: string;
  locale: string;
}

/** Completed answers from which they are exported. */
const fewest = 5;

/** Chooses whose answers, and in what kind of file; sending it is downloading. */
export function ExportForm({ slug, forms, touchpoints, chosen, locale }: ExportFormProps) {
  const t = useTranslations('exchange.export');
  const format = useFormatter();
  const options = (kind: 'form' | 'touchpoint', list: readonly Counted[]) =>
    list.map(({ id, name, n }) => (
      <option key={id} value={`${kind}/${id}`} disabled={n < fewest}>
        {n < fewest ? t('few', { name }) : t('option', { name, n: format.number(n) })}
      </option>
    ));
  return (
    <form action={`/api/w/${slug}/exports`} className="flex flex-col gap-7">
      <SelectField name="of" label={t('of')} hint={t('floor')} defaultValue={chosen} required>
        <optgroup label={t('forms')}>{options('form', forms)}</optgroup>
        <optgroup label={t('touchpoints')}>{options('touchpoint', touchpoints)}</optgroup>
      </SelectField>
      <RadioGroup
        name="format"
        label={t('format')}
        look="cards"
        defaultValue={locale === 'nl' ? 'csv-semicolon' : 'csv'}
        options={(['csv', 'csv-semicolon', 'xlsx', 'json'] as const).map((value) => ({
          value,
          label: t(`formats.${value}`),
          hint: t(`hints.${value}`),
        }))}
      />
      <label className="flex min-h-6 items-start gap-2.5">
        <input type="checkbox" name="partial" value="yes" className="mt-0.5" />
        <span className="flex flex-col">
          {t('partial')}
          <span className="text-sm text-muted">{t('partialHint')}</span>
        </span>
      </label>
      <div>
        <Button type="submit" variant="primary">
          {t('download')}
        </Button>
      </div>
    </form>
  );
}
