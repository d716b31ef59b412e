'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { insist } from '@/components/ui/later';
import { Notice } from '@/components/ui/notice';
import { SkeletonLines } from '@/components/ui/skeleton';
import type { Touchpoint } from '@/lib/journeys/schema';
import type { TouchpointDetails } from '@/lib/touchpoints/queries';
import { useCanvas } from '../state/canvas-context';
import { TouchpointFacts } from './touchpoint-facts';
import { UsesList } from './uses-list';

const loading = () => <SkeletonLines lines={4} className="py-2" />;
const TouchpointFeedback = dynamic(
  () => insist(() => import('@/components/feedback/touchpoint-feedback').then((file) => file.TouchpointFeedback)),
  { ssr: false, loading },
);
const TouchpointTrend = dynamic(
  () => insist(() => import('@/components/insights/touchpoint-trend').then((file) => file.TouchpointTrend)),
  { ssr: false, loading: () => <div className="h-44 animate-breathe rounded-md bg-sunken" /> },
);

type TouchpointBodyProps = {
  id: string;
  /** As the map has it; undefined where it does not stand on this map. */
  touchpoint: Touchpoint | undefined;
  details: UseQueryResult<TouchpointDetails>;
};

export function TouchpointBody({ id, touchpoint, details }: TouchpointBodyProps) {
  const { slug, t, editable } = useCanvas();
  if (!touchpoint && details.isError) {
    return <Notice tone="negative">{t(details.error.message === '404' ? 'panel.gone' : 'panel.failed')}</Notice>;
  }
  return (
    <div className="flex flex-col gap-7">
      <TouchpointFacts id={id} touchpoint={touchpoint} details={details.data} />
      <section aria-labelledby="touchpoint-trend">
        <h3 id="touchpoint-trend" className="map-panel-head">
          {t('panel.trend')}
        </h3>
        <TouchpointTrend slug={slug} touchpointId={id} />
      </section>
      <section aria-labelledby="touchpoint-feedback">
        <h3 id="touchpoint-feedback" className="map-panel-head">
          {t('panel.feedback')}
        </h3>
        <TouchpointFeedback slug={slug} touchpointId={id} canEdit={editable} />
      </section>
      <UsesList
        id="touchpoint-uses"
        title={t('panel.uses')}
        uses={details.data?.uses.map(({ placementId: key, ...use }) => ({ ...use, key, panel: `touchpoint=${id}` }))}
        failed={details.isError}
      />
    </div>
  );
}
