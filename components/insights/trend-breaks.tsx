import { useFormatter } from 'next-intl';
import { dayText } from '@/lib/format';
import { type Measure, metricOf } from '@/lib/insights/figures';
import { type Break, breaksOf } from '@/lib/insights/series';
import type { TrendPointProps } from './trend-chart';
import { useScoreWords } from './words';

/** Says what begins a new series of a measure: when, where among several touchpoints, and what has changed. */
export function useBreakWords(touchpoints: readonly { id: string; name: string }[] = []) {
  const { t, locale } = useScoreWords();
  const format = useFormatter();
  return (breaks: readonly Break[], measure: Measure): string[] =>
    breaksOf(metricOf(measure), breaks).map(({ since, touchpointIds, before, after }) => {
      const places = touchpoints.filter(({ id }) => touchpointIds.includes(id)).map(({ name }) => name);
      const what =
        before === after
          ? t('series.wording')
          : t('series.scale', { before: t(`measure.${before}`), after: t(`measure.${after}`) });
      const day = dayText(locale, since);
      return places.length > 0
        ? t('series.at', { day, places: format.list(places), what })
        : t('series.here', { day, what });
    });
}

/** What stands at each mark of a chart, by the first day of its point: a number, where there are several. */
export function marksOf(points: readonly TrendPointProps[], title: string): ReadonlyMap<string, string> {
  const marked = points.filter(({ begins }) => begins.length > 0);
  return new Map(marked.map(({ from }, at) => [from, marked.length > 1 ? String(at + 1) : title]));
}

/** The marks of a chart in words. */
export function TrendBreaks({ points }: { points: readonly TrendPointProps[] }) {
  const { t } = useScoreWords();
  const marks = marksOf(points, t('series.title'));
  if (marks.size === 0) return null;
  return (
    <section aria-label={t('series.title')} className="mt-2 text-sm text-muted">
      <ul>
        {points.map(({ from, begins }) =>
          marks.has(from) ? (
            <li key={from} className="flex gap-2">
              <span className="shrink-0 font-medium text-ink">{marks.get(from)}</span>
              <span className="wrap-anywhere">{begins.join('; ')}</span>
            </li>
          ) : null,
        )}
      </ul>
      <p>{t('series.note')}</p>
    </section>
  );
}
