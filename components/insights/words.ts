import { useLocale, useTranslations } from 'next-intl';
import type { Verdict as ShownVerdict } from '@/components/ui/score';
import { dayText, measureText, numberText } from '@/lib/format';
import type { Change, Figure, Measure } from '@/lib/insights/figures';
import type { NewSeries } from '@/lib/insights/series';

type Interval = { readonly low: number | null; readonly high: number | null };

/** How figures are said, the same on every page and in the panel of a map. */
export function useScoreWords() {
  const t = useTranslations('scores');
  const locale = useLocale();
  const value = (measure: Measure, number: number) => measureText(locale, measure, number);
  const n = (count: number) => t('n', { n: numberText(locale, count) });
  const interval = (measure: Measure, { low, high }: Interval) =>
    low === null || high === null ? undefined : t('interval', { low: value(measure, low), high: value(measure, high) });

  /** Why there is no figure; undefined where there is one. */
  const few = (figure: Figure) => {
    if (figure.n === null) return t('hidden');
    if (figure.n === 0) return t('none');
    return figure.value === null ? t('few', { n: figure.n }) : undefined;
  };

  /** The word for a change, and the arrow that stands beside it. */
  const verdict = (change: Change): { arrow: ShownVerdict; word: string } => {
    if (change.verdict === 'better') return { arrow: 'better', word: t('better') };
    if (change.verdict === 'worse') return { arrow: 'worse', word: t('worse') };
    if (change.verdict === 'new-series') return { arrow: 'apart', word: t('notComparable') };
    if (change.verdict === 'none-shown') return { arrow: 'same', word: t('same') };
    return { arrow: 'none', word: t('fewer') };
  };

  /** From when on a question is asked as it is now; undefined where all answers are counted. */
  const since = (series: NewSeries | null | undefined) =>
    series ? t('newSeries', { ...series, since: dayText(locale, series.since) }) : undefined;

  /** A figure in one line: "+34, n = 412". */
  const line = (measure: Measure, figure: Figure) =>
    [
      figure.value === null ? few(figure) : `${value(measure, figure.value)}, ${n(figure.n ?? 0)}`,
      since(figure.newSeries),
    ]
      .filter(Boolean)
      .join(', ');

  return { t, locale, value, n, interval, few, verdict, since, line };
}
