import { useTranslations } from 'next-intl';
import type { Mapping } from '@/db/schema/exchange';
import { mapImportForm } from '@/lib/exchange/actions';
import type { ChoiceGroup } from '@/lib/exchange/guessing';
import { ActionForm } from '../ui/action-form';
import { FormSelect, FormText, SendButton } from '../ui/form-fields';
import { ColumnsFault } from './columns-fault';

interface MappingFormProps {
  slug: string;
  id: string;
  head: readonly string[];
  sample: readonly (readonly string[])[];
  groups: readonly ChoiceGroup[];
  /** What the fields say at first. */
  first: Pick<Mapping, 'columns' | 'dateFormat' | 'timeZone' | 'language' | 'notApplicable'>;
  zones: readonly string[];
  languages: readonly { value: string; label: string }[];
}

/** Says what each column of the file is, and how dates, languages and "not applicable" are written in it. */
export function MappingForm({ slug, id, head, sample, groups, first, zones, languages }: MappingFormProps) {
  const t = useTranslations('exchange.map');
  const byRow = groups.some((group) => group.byRow);
  const options = (
    <>
      <option value="">{t('nothing')}</option>
      <option value="key">{t('key')}</option>
      <option value="date">{t('date')}</option>
      <option value="language">{t('language')}</option>
      {byRow ? <option value="touchpoint">{t('touchpoint')}</option> : null}
      {groups.map((group) => (
        <optgroup
          key={group.choices[0]?.code}
          label={t(group.byRow ? 'groupByRow' : 'group', { form: group.form, touchpoint: group.touchpoint })}
        >
          {group.choices.map(({ code, label }) => (
            <option key={code} value={code}>
              {groups.length > 1 && !group.byRow
                ? t('option', { touchpoint: group.touchpoint, question: label })
                : label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
  const examples = (at: number) =>
    sample
      .map((row) => row[at] ?? '')
      .filter((cell) => cell !== '')
      .slice(0, 3)
      .map((cell) => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell))
      .join(' · ');
  return (
    <ActionForm action={mapImportForm.bind(null, slug)} lost={t('lost')} className="flex flex-col gap-8">
      <input type="hidden" name="id" value={id} />
      <section aria-labelledby="columns-title" className="flex flex-col gap-4">
        <h2 id="columns-title" className="text-lg font-semibold">
          {t('columns')}
        </h2>
        <p className="max-w-3xl text-muted">{t('columnsLead')}</p>
        <ColumnsFault />
        <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
          {head.map((name, at) => (
            <FormSelect
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
              key={at}
              name={`columns.${at}`}
              label={<span className="wrap-anywhere">{name || t('unnamed', { n: at + 1 })}</span>}
              hint={<span className="wrap-anywhere">{examples(at) || t('noValues')}</span>}
              defaultValue={first.columns[at]}
            >
              {options}
            </FormSelect>
          ))}
        </div>
      </section>
      <section aria-labelledby="writing-title" className="flex flex-col gap-4">
        <h2 id="writing-title" className="text-lg font-semibold">
          {t('writing')}
        </h2>
        <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
          <FormSelect
            name="dateFormat"
            label={t('dateFormat')}
            defaultValue={first.dateFormat}
            options={(['iso', 'dmy', 'mdy'] as const).map((value) => ({ value, label: t(`dateFormats.${value}`) }))}
          />
          <FormSelect
            name="timeZone"
            label={t('timeZone')}
            hint={t('timeZoneHint')}
            defaultValue={first.timeZone}
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          />
          <FormSelect
            name="language"
            label={t('rowLanguage')}
            hint={t('rowLanguageHint')}
            defaultValue={first.language}
            options={languages}
          />
          <FormText
            name="notApplicable"
            label={t('notApplicable')}
            hint={t('notApplicableHint')}
            maxLength={100}
            defaultValue={first.notApplicable}
            autoComplete="off"
          />
        </div>
      </section>
      <div>
        <SendButton>{t('preview')}</SendButton>
      </div>
    </ActionForm>
  );
}
