'use client';

import { measureText } from '@/lib/format';
import { useCanvas, useMeasured } from './canvas-context';

/**
 * A score by the rule of disclosure: nothing, a count, a figure with its n, and its interval within reach. In ink: a colour
 * would speak of the emotion, which can be above neutral where an NPS is below 0.
 */
export function TouchpointScore({ touchpointId }: { touchpointId: string }) {
  const canvas = useCanvas();
  const { t } = canvas;
  const measure = useMeasured().touchpoints.get(touchpointId);
  if (!measure?.n) return null;
  if (measure.value === null) return <span className="map-score text-muted">{t('score.few', { n: measure.n })}</span>;
  const interval =
    measure.low === null || measure.high === null
      ? null
      : t('score.interval', {
          low: measureText(canvas.locale, measure.metric, measure.low),
          high: measureText(canvas.locale, measure.metric, measure.high),
        });
  return (
    <span className="map-score" title={interval ?? undefined}>
      <span className="text-muted">{t(`score.${measure.metric}`)}</span>{' '}
      <span className="font-semibold">{measureText(canvas.locale, measure.metric, measure.value)}</span>{' '}
      <span className="text-muted">{t('score.n', { n: canvas.format.number(measure.n) })}</span>
      {measure.disclosure === 'indicative' ? <span className="text-muted"> · {t('indicative')}</span> : null}
      {interval ? <span className="sr-only">{interval}</span> : null}
    </span>
  );
}
