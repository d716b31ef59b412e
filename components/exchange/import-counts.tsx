import { useFormatter, useTranslations } from 'next-intl';
import type { ImportRow } from '@/lib/exchange/queries';

/** What the file holds: what is stored, or will be, what was there already, and what is not taken. */
export function ImportCounts({ found }: { found: ImportRow }) {
  const t = useTranslations('exchange.counts');
  const format = useFormatter();
  const done = found.status === 'done';
  const counts: [string, number][] = [
    [t('rows'), found.rows ?? found.rowsDone],
    done ? [t('stored'), found.answersStored] : [t('new'), found.answersNew],
    [t('known'), done ? found.answersNew + found.answersKnown - found.answersStored : found.answersKnown],
    [t('refused'), found.rowsRefused],
  ];
  return (
    <dl className="grid grid-cols-2 gap-px overflow-clip rounded-md border border-hairline bg-hairline md:grid-cols-4">
      {counts.map(([label, n]) => (
        <div key={label} className="flex flex-col-reverse justify-end gap-0.5 bg-surface px-4 py-3">
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="text-xl font-semibold tabular-nums">{format.number(n)}</dd>
        </div>
      ))}
    </dl>
  );
}
