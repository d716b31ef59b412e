import { useLocale, useTranslations } from 'next-intl';
import { Score } from '@/components/ui/score';
import { dayText, measureText, numberText } from '@/lib/format';
import type { MeasuredJourney } from '@/lib/insights/reports/journeys';

/** What customers felt on this journey in the last 90 days, by the rule of disclosure. */
export function JourneyMeasured({ measured }: { measured: MeasuredJourney | undefined }) {
  const t = useTranslations('repository');
  const locale = useLocale();
  const scores = useTranslations('scores');
  if (!measured?.n) return <span className="text-xs whitespace-nowrap text-muted">{t('unmeasured')}</span>;
  const text = (value: number) => measureText(locale, 'emotion', value);
  const { emotion, n, newSeries } = measured;
  return (
    <Score
      size="sm"
      label={t('measured')}
      value={emotion ? text(emotion.mean) : ''}
      n={t('n', { n: numberText(locale, n) })}
      few={emotion ? undefined : t('few', { n })}
      note={newSeries ? scores('newSeries', { ...newSeries, since: dayText(locale, newSeries.since) }) : undefined}
      interval={emotion ? t('interval', { low: text(emotion.low), high: text(emotion.high) }) : undefined}
    />
  );
}
