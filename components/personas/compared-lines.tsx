import { useTranslations } from 'next-intl';
import { sharedLines } from '@/lib/personas/comparing';

interface ComparedLinesProps {
  /** Of the personas, in the order of the values. */
  ids: readonly string[];
  values: readonly string[][];
  same: boolean;
  className: string;
}

/** The cells of one row: lines that all of them share are quiet and marked. */
export function ComparedLines({ ids, values, same, className }: ComparedLinesProps) {
  const t = useTranslations('personas');
  const shared = same ? new Set<string>() : sharedLines(values);
  return ids.map((id, at) => {
    const lines = values[at] ?? [];
    return (
      <td key={id} className={`${className} ${same ? 'text-muted' : ''}`}>
        {lines.length === 0 ? (
          <span className="text-muted">
            <span aria-hidden>–</span>
            <span className="sr-only">{t('compare.empty')}</span>
          </span>
        ) : (
          <ul className="flex flex-col gap-1.5">
            {lines.map((line) => (
              <li key={line} className={`whitespace-pre-line wrap-anywhere ${shared.has(line) ? 'text-muted' : ''}`}>
                {line}
                {shared.has(line) ? <span className="sr-only"> {t('compare.shared')}</span> : null}
              </li>
            ))}
          </ul>
        )}
      </td>
    );
  });
}
