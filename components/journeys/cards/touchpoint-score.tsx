'use client';

import { dayText, measureText, numberText } from '@/lib/format';
import { useCanvas, useMeasured } from '../state/canvas-context';

/**
 * A score by the rule of disclosure: nothing, a count, a figure with its n, and its interval within reach. In ink: a colour
 * would speak of the emotion, which can be above neutral where an NPS is below 0.
 */
export function TouchpointScore({ touchpointId }: { touchpointId: string }) {
  const canvas = useCanvas();
  const { t } = canvas;
  const measure = useMeasured().touchpoints.get(touchpointId);
  if (!measure?.n) return null;
  const { newSeries } = measure;
  const since = newSeries ? (
    <span className="block">{t('newSeries', { ...newSeries, since: dayText(canvas.locale, newSeries.since) })}</span>
  ) : null;
  if (measure.value === null) {
    return (
      <span className="map-score">
        {t('score.few', { n: measure.n })}
        {since}
      </span>
    );
  }
  const interval =
    measure.low === null || measure.high === null
      ? null
      : t('score.interval', {
          low: measureText(canvas.locale, measure.metric, measure.low),
          high: measureText(canvas.locale, measure.metric, measure.high),
        });
  return (
    <span className="map-score" title={interval ?? undefined}>
      {t(`score.${measure.metric}`)} <b>{measureText(canvas.locale, measure.metric, measure.value)}</b>{' '}
      {t('score.n', { n: numberText(canvas.locale, measure.n) })}
      {measure.disclosure === 'indicative' ? ` · ${t('indicative')}` : null}
      {interval ? <span className="sr-only">{interval}</span> : null}
      {since}
    </span>
  );
}
