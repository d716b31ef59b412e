import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { type AnswerFilters, isNarrowed } from '@/lib/answers/rules';

/** Nothing here: because of the filters, because all is dealt with, or because nobody has answered. */
export function InboxEmpty({ base, filters, answered }: { base: string; filters: AnswerFilters; answered: boolean }) {
  const t = useTranslations('answers');
  const narrowed = isNarrowed(filters);
  if (!answered || (filters.status === 'all' && !narrowed)) {
    return (
      <EmptyState
        title={t('empty.title')}
        example={t('empty.example')}
        action={
          <Link href={base.replace(/\/answers$/, '')} className={buttonClass('primary')}>
            {t('empty.action')}
          </Link>
        }
      />
    );
  }
  const dealtWith = filters.status === 'open' && !narrowed;
  return (
    <EmptyState
      title={t(dealtWith ? 'empty.open' : 'empty.narrowed')}
      example={t(dealtWith ? 'empty.openText' : 'empty.narrowedText')}
      action={
        <Link href={`${base}?status=all`} scroll={false} data-clear className={buttonClass('outline')}>
          {t('empty.all')}
        </Link>
      }
    />
  );
}
