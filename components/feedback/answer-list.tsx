import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Answer } from '@/lib/feedback/queries';

interface AnswerListProps {
  answers: readonly Answer[];
  timeZone: string;
  /** What stands beside a score where the list mixes touchpoints. */
  about?: (answer: Answer) => ReactNode;
}

/** What single customers said, newest first. Only for forms above the privacy floor. */
export function AnswerList({ answers, timeZone, about }: AnswerListProps) {
  const t = useTranslations('feedback');
  const format = useFormatter();
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' });
  return (
    <ul>
      {answers.map((answer) => {
        const { id, score, highest, why, locale, createdAt } = answer;
        return (
          <li key={id} className="border-b border-hairline py-2.5 last:border-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm text-muted">
              <span className="flex flex-wrap items-baseline gap-x-3">
                <span className="text-base font-medium text-ink tabular-nums">
                  {score === null || highest === null ? t('notApplicable') : t('score', { score, highest })}
                </span>
                {about?.(answer)}
              </span>
              <span>
                {names.of(locale) ?? locale} ·{' '}
                <time dateTime={createdAt}>
                  {format.dateTime(new Date(createdAt), { timeZone, dateStyle: 'medium', timeStyle: 'short' })}
                </time>
              </span>
            </p>
            {why ? (
              <p lang={locale} dir="auto" className="mt-0.5 whitespace-pre-wrap wrap-anywhere">
                {why}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
