import { useTranslations } from 'next-intl';
import { Facts } from '@/components/ui/facts';
import { Popover } from '@/components/ui/popover';
import { numberText } from '@/lib/format';
import { type Figure, type Measure, metricOf } from '@/lib/insights/figures';
import { scores } from '@/lib/insights/statistics/histogram';
import { useScoreWords } from './words';

const intervals: Record<Measure, 'wald' | 'wilson' | 'student'> = {
  nps: 'wald',
  wow: 'wilson',
  csat: 'wilson',
  easy: 'wilson',
  ces: 'student',
  stars: 'student',
  emoji: 'student',
  emotion: 'student',
};

interface HowComputedProps {
  measure: Measure;
  figure: Figure;
  /** Share that found it easy, for the effort score. */
  easy?: Figure;
  /** The days of the figure, already written. */
  period: string;
}

/** Formula, interval, n and what is not counted: one click from every figure, opened by the browser without script. */
export function HowComputed({ measure, figure, easy, period }: HowComputedProps) {
  const t = useTranslations('insights.how');
  const words = useScoreWords();
  const easyText = easy ? words.line('easy', easy) : '';
  const metric = metricOf(measure);
  const counts =
    metric && figure.counts
      ? scores(metric, figure.counts)
          .map(({ value, count }) => t('count', { score: value, n: numberText(words.locale, count) }))
          .join(' · ')
      : null;
  const interval = words.interval(measure, figure);
  const items = [
    { name: t('formula'), value: t(measure, { easy: easyText }) },
    {
      name: t('interval'),
      value: (
        <>
          {interval ? `${interval}. ` : null}
          {t(intervals[measure])}
        </>
      ),
    },
    ...(counts
      ? [{ name: t('counts'), value: <span className="tabular-nums">{`${words.n(figure.n ?? 0)}. ${counts}`}</span> }]
      : []),
    { name: t('comparison'), value: t('verdict') },
    { name: t('left'), value: t('floor') },
    { name: t('period'), value: period },
  ];
  const title = t('title', { measure: words.t(`measure.${measure}`) });
  return (
    <Popover
      trigger={
        <>
          {t('open')}
          <span className="sr-only">: {words.t(`measure.${measure}`)}</span>
        </>
      }
      title={title}
      className="w-96 text-sm"
      triggerClass="touch min-h-6 rounded-sm text-xs text-start text-muted underline decoration-edge decoration-dotted underline-offset-4 hover:text-ink"
    >
      <p className="mb-3 text-base font-semibold">{title}</p>
      <Facts items={items} />
    </Popover>
  );
}
