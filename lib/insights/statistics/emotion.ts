import { EMOTION } from '../emotion-axis';
import { showsFigure } from './disclosure';
import { emptyHistogram, type Histograms, METRICS, type Metric, SCALES, scores } from './histogram';
import { type MeanEstimate, meanInterval } from './intervals';

/** A score of the metric's scale on the emotion axis, −2 … +2, linearly. */
function emotionOf(metric: Metric, score: number): number {
  const { min, max } = SCALES[metric];
  return EMOTION.min + ((EMOTION.max - EMOTION.min) * (score - min)) / (max - min);
}

/**
 * Measured emotion, −2 … +2: every answer of every metric on the emotion axis, each with the same weight, and their mean
 * with the t interval clamped to the axis. null without answers; n = 1 has a mean and no interval; for answers that are
 * all equal see `meanInterval`.
 */
export function measuredEmotion(histograms: Histograms): MeanEstimate | null {
  const points = METRICS.flatMap((metric) =>
    scores(metric, histograms[metric] ?? emptyHistogram(metric)).map(({ value, count }) => ({
      value: emotionOf(metric, value),
      count,
    })),
  );
  return meanInterval(points, EMOTION);
}

/**
 * Whether design and experience part: true only where the measured interval may be shown (n ≥ 10) and leaves out the
 * designed value. A missing side is no difference.
 */
export function differs(designed: number | null, measured: Pick<MeanEstimate, 'n' | 'low' | 'high'> | null): boolean {
  if (designed === null || !measured || measured.low === null || measured.high === null) return false;
  if (!showsFigure(measured.n)) return false;
  return designed < measured.low || designed > measured.high;
}
