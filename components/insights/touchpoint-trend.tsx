'use client';

import { useQuery } from '@tanstack/react-query';
import { readJson } from '@/components/ui/read-json';
import { Skeleton } from '@/components/ui/skeleton';
import type { TouchpointTrend as Trend } from '@/lib/insights/schema';
import { FigureScore } from './figure-score';
import { TrendBreaks, useBreakWords } from './trend-breaks';
import { TrendChart } from './trend-chart';
import { TrendFigures } from './trend-figures';
import { useScoreWords } from './words';

interface TouchpointTrendProps {
  slug: string;
  touchpointId: string;
}

const HEIGHT = 176;

/** A touchpoint's score over time, for the panel of a map. Needs the messages `scores` and the live data above it. */
export function TouchpointTrend({ slug, touchpointId }: TouchpointTrendProps) {
  const words = useScoreWords();
  const { t } = words;
  const breakWords = useBreakWords();
  const { data, isError } = useQuery({
    queryKey: ['touchpoint-trend', slug, touchpointId],
    queryFn: ({ signal }) => readJson<Trend>(`/api/w/${slug}/touchpoints/${touchpointId}/trend`, signal),
  });
  if (isError) return <p className="text-sm text-muted">{t('trendFailed')}</p>;
  if (!data) {
    return (
      <div aria-busy="true">
        <span className="sr-only">{t('trendLoading')}</span>
        <Skeleton className="h-44 w-full" />
      </div>
    );
  }
  if (!data.measure) return <p className="text-sm text-muted">{t('trendNone')}</p>;
  const { measure, score, unit } = data;
  const points = data.points.map(({ breaks, ...point }) => ({ ...point, begins: breakWords(breaks, measure) }));
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-sm text-muted">{t(`measure.${measure}`)}</span>
        <FigureScore measure={measure} figure={score.current} change={score.change} />
      </p>
      <p className="text-xs text-muted">{t('recent')}</p>
      {points.some(({ figure }) => figure?.value != null) ? (
        <>
          <TrendChart measure={measure} unit={unit} points={points} height={HEIGHT} />
          <p className="text-xs text-muted">
            {t(unit === 'week' ? 'byWeek' : 'byMonth')}. {t('band')}
          </p>
          <TrendBreaks points={points} />
          <TrendFigures measure={measure} points={points} />
        </>
      ) : null}
    </div>
  );
}
