import { useFormatter, useTranslations } from 'next-intl';
import type { refusedRows } from '@/lib/exchange/queries';
import { buttonClass } from '../ui/button-class';
import { Link } from '../ui/link';
import { Row, Table, Td, Th } from '../ui/table';

interface RefusedTableProps {
  rows: Awaited<ReturnType<typeof refusedRows>>;
  head: readonly string[];
  total: number;
  /** Where all of them are to be had as a file. */
  file: string;
  /** The page with those after these; null where there are none. */
  next: string | null;
  /** The page with the first ones; null on that page. */
  start: string | null;
}

/** Rows that are not taken: each with its line in the file, what stands there, and why. */
export function RefusedTable({ rows, head, total, file, next, start }: RefusedTableProps) {
  const t = useTranslations('exchange.refused');
  const why = useTranslations('exchange.reasons');
  const format = useFormatter();
  return (
    <section aria-labelledby="refused-title" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="refused-title" className="text-lg font-semibold">
          {t('title', { n: total })}
        </h2>
        <a href={file} download className={buttonClass('outline', 'sm')}>
          {t('download')}
        </a>
      </div>
      <Table caption={t('title', { n: total })} density="compact">
        <thead>
          <tr>
            <Th>{t('line')}</Th>
            <Th className="max-md:hidden">{t('column')}</Th>
            <Th>{t('value')}</Th>
            <Th>{t('why')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, column, value, reason }) => (
            <Row key={line}>
              <Th scope="row" className="tabular-nums">
                {format.number(line)}
              </Th>
              <Td className="wrap-anywhere max-md:hidden">{column === null ? '–' : head[column]}</Td>
              <Td className="max-w-64 wrap-anywhere text-muted">
                {column === null ? null : <span className="block text-ink md:hidden">{head[column]}</span>}
                {value || '–'}
              </Td>
              <Td>{why(reason)}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
      {next || start ? (
        <nav aria-label={t('pages')} className="flex gap-2">
          {start ? (
            <Link href={start} className={buttonClass('outline', 'sm')}>
              {t('first')}
            </Link>
          ) : null}
          {next ? (
            <Link href={next} className={buttonClass('outline', 'sm')}>
              {t('next')}
            </Link>
          ) : null}
        </nav>
      ) : null}
    </section>
  );
}
