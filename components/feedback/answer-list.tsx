import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Answer } from '@/lib/feedback/queries';

interface AnswerListProps {
  answers: readonly Answer[];
  timeZone: string;
  /** What stands above an answer where the list mixes touchpoints. */
  about?: (answer: Answer) => ReactNode;
}

/** What single customers said, newest first. Only for forms above the privacy floor. */
export function AnswerList({ answers, timeZone, about }: AnswerListProps) {
  const t = useTranslations('feedback');
  const format = useFormatter();
  return (
    <ul>
      {answers.map((answer) => {
        const { id, score, highest, why, locale, createdAt } = answer;
        return (
          <li key={id} className="border-b border-hairline py-2.5 last:border-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm text-muted">
              <span className="text-base font-medium text-ink tabular-nums">
                {score === null ? t('notApplicable') : t('score', { score, highest })}
              </span>
              <span>
                {t(`language.${locale}`)} ·{' '}
                <time dateTime={createdAt}>
                  {format.dateTime(new Date(createdAt), { timeZone, dateStyle: 'medium', timeStyle: 'short' })}
                </time>
              </span>
            </p>
            {about?.(answer)}
            <p
              lang={why ? locale : undefined}
              className={`whitespace-pre-wrap wrap-anywhere ${why ? '' : 'text-muted'}`}
            >
              {why ?? t('noReason')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
