import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { listImports } from '@/lib/exchange/queries';
import { instantText } from '@/lib/format';
import { Row, RowLink, Table, Td, Th } from '../ui/table';

interface ImportTableProps {
  imports: Awaited<ReturnType<typeof listImports>>;
  address: string;
  timeZone: string;
}

/** The imports of the workspace, newest first: where each has got. */
export function ImportTable({ imports, address, timeZone }: ImportTableProps) {
  const t = useTranslations('exchange.list');
  const format = useFormatter();
  const locale = useLocale();
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th>{t('file')}</Th>
          <Th>{t('status')}</Th>
          <Th align="end">{t('stored')}</Th>
          <Th align="end" className="max-md:hidden">
            {t('refused')}
          </Th>
          <Th align="end" className="max-md:hidden">
            {t('date')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {imports.map((one) => (
          <Row key={one.id}>
            <Th scope="row" className="wrap-anywhere">
              <RowLink href={`${address}/${one.id}`}>{one.name}</RowLink>
            </Th>
            <Td>{t(`statuses.${one.status}`)}</Td>
            <Td align="end" className="tabular-nums">
              {format.number(one.answersStored)}
            </Td>
            <Td align="end" className="tabular-nums max-md:hidden">
              {format.number(one.rowsRefused)}
            </Td>
            <Td align="end" className="whitespace-nowrap text-muted tabular-nums max-md:hidden">
              {instantText(locale, one.createdAt.toISOString(), timeZone)}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
