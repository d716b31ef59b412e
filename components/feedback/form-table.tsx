import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { FormRow } from '@/lib/feedback/queries';
import { dayText } from '@/lib/format';
import { Row, RowLink, Table, Td, Th } from '../ui/table';
import { FormStatus } from './form-status';

interface FormTableProps {
  forms: readonly FormRow[];
  address: string;
  /** The touchpoint whose forms stand beside the table. */
  open?: string;
}

export function FormTable({ forms, address, open }: FormTableProps) {
  const t = useTranslations('feedback');
  const format = useFormatter();
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (
    <Table caption={t('forms')}>
      <thead>
        <tr>
          <Th>{t('column.touchpoint')}</Th>
          <Th className="max-md:hidden">{t('column.metric')}</Th>
          <Th>{t('column.status')}</Th>
          <Th className="max-lg:hidden">{t('column.languages')}</Th>
          <Th align="end">{t('column.answers')}</Th>
          <Th align="end" className="max-md:hidden">
            {t('column.last')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {forms.map((form) => (
          <Row key={form.linkId} current={form.touchpointId === open}>
            <Th scope="row">
              <RowLink href={`${address}?touchpoint=${form.touchpointId}`} scroll={false}>
                {form.touchpointName}
              </RowLink>
              <span className="block font-normal text-muted md:hidden">{t(`metric.${form.metric ?? 'none'}`)}</span>
            </Th>
            <Td className="max-md:hidden">{t(`metric.${form.metric ?? 'none'}`)}</Td>
            <Td>
              <FormStatus status={form.status} />
            </Td>
            <Td className="text-muted max-lg:hidden">
              {form.languages.map((language) => names.of(language) ?? language).join(', ')}
            </Td>
            <Td align="end" className="tabular-nums">
              {format.number(form.n)}
            </Td>
            <Td align="end" className="text-muted tabular-nums whitespace-nowrap max-md:hidden">
              {form.lastDay ? dayText(locale, form.lastDay) : '–'}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
