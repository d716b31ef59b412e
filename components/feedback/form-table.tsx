import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { FormRow } from '@/lib/feedback/queries';
import { instantText } from '@/lib/format';
import { Link } from '../ui/link';
import { Row, RowLink, Table, Td, Th } from '../ui/table';
import { FormMenu } from './form-menu';
import { FormStatus } from './form-status';

interface FormTableProps {
  forms: readonly FormRow[];
  address: string;
  /** Of the workspace, where its forms may be changed. */
  editable?: string;
  timeZone: string;
  /** The touchpoint whose forms stand beside the table. */
  open?: string;
}

export function FormTable({ forms, address, editable, timeZone, open }: FormTableProps) {
  const t = useTranslations('feedback');
  const format = useFormatter();
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const places = ({ touchpoints }: FormRow) =>
    touchpoints.map(({ id, name }, at) => (
      <span key={id}>
        {at > 0 ? ', ' : null}
        <Link
          href={`${address}?touchpoint=${id}`}
          scroll={false}
          aria-current={id === open ? 'true' : undefined}
          className="touch relative z-1 underline underline-offset-3 hover:text-ink"
        >
          {name}
        </Link>
      </span>
    ));
  return (
    <Table caption={t('forms')}>
      <thead>
        <tr>
          <Th>{t('column.form')}</Th>
          <Th className="max-md:hidden">{t('column.touchpoints')}</Th>
          <Th className="max-xl:hidden">{t('column.metric')}</Th>
          <Th>{t('column.status')}</Th>
          <Th className="max-xl:hidden">{t('column.languages')}</Th>
          <Th align="end">{t('column.answers')}</Th>
          <Th align="end" className="max-lg:hidden">
            {t('column.last')}
          </Th>
          {editable ? (
            <Th>
              <span className="sr-only">{t('column.actions')}</span>
            </Th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {forms.map((form) => (
          <Row key={form.id} current={form.touchpoints.some(({ id }) => id === open)}>
            <Th scope="row" className="wrap-anywhere">
              <RowLink href={`${address}/forms/${form.id}`}>{form.name}</RowLink>
              {form.touchpoints.length > 0 ? (
                <span className="block text-sm font-normal text-muted md:hidden">
                  {form.touchpoints.map(({ name }) => name).join(', ')}
                </span>
              ) : null}
            </Th>
            <Td className="text-muted wrap-anywhere max-md:hidden">
              {form.touchpoints.length > 0 ? places(form) : t('nowhere')}
            </Td>
            <Td className="max-xl:hidden">{t(`metric.${form.metric ?? 'none'}`)}</Td>
            <Td>
              <FormStatus status={form.status} />
            </Td>
            <Td className="text-muted max-xl:hidden">
              {form.languages.map((language) => (
                <abbr key={language} title={names.of(language)} className="me-1.5 uppercase no-underline">
                  {language}
                </abbr>
              ))}
            </Td>
            <Td align="end" className="tabular-nums">
              {format.number(form.n)}
            </Td>
            <Td align="end" className="text-muted tabular-nums whitespace-nowrap max-lg:hidden">
              {form.lastAnswer ? instantText(locale, form.lastAnswer, timeZone) : '–'}
            </Td>
            {editable ? (
              <Td align="end" className="ps-0">
                <FormMenu slug={editable} form={{ id: form.id, name: form.name, status: form.status }} />
              </Td>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
