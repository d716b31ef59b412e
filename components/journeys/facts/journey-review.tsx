import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/lib/format';

interface JourneyReviewProps {
  journey: { reviewOn: string | null; state: string };
  /** ISO date in the workspace's time zone. */
  today: string;
}

/** When the map is looked at again; a day that has gone by says so. */
export function JourneyReview({ journey: { reviewOn, state }, today }: JourneyReviewProps) {
  const t = useTranslations('repository');
  const locale = useLocale();
  if (!reviewOn) return null;
  const day = dayText(locale, reviewOn);
  return reviewOn < today && state !== 'archived' ? (
    <span className="text-xs font-medium text-negative">{t('overdue', { day })}</span>
  ) : (
    <span className="text-xs whitespace-nowrap text-muted">{day}</span>
  );
}
