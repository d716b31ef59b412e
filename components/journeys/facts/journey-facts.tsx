'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { LiveData } from '@/components/ui/live-data';
import { readJson } from '@/components/ui/read-json';
import { WithScript } from '@/components/ui/with-script';
import { overviewOf } from '@/lib/journeys/drawing/overview';
import type { JourneyRelations } from '@/lib/journeys/queries';
import { MapPanel } from '../parts/map-panel';
import { JourneyManage } from '../repository/journey-manage';
import { JourneyOverview } from '../repository/journey-overview';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { openFacts } from '../state/panel-address';
import { JourneyFactsFields } from './journey-facts-fields';
import { JourneyFactsPersonas } from './journey-facts-personas';
import { JourneyFactsRead } from './journey-facts-read';
import { JourneyRelatives } from './journey-relatives';

function Facts() {
  const t = useTranslations('journeys.facts');
  const { slug, store, editable } = useCanvas();
  const map = useCanvasState(store, (state) => state.map);
  const { data } = useQuery({
    queryKey: ['journey-relations', slug, map.id],
    queryFn: () => readJson<JourneyRelations>(`/api/w/${slug}/journeys/${map.id}/relations`),
  });
  return (
    <MapPanel
      id="facts"
      kicker={t('kicker')}
      title={map.title}
      closeLabel={t('close')}
      onClose={() => openFacts(false)}
    >
      <div className="flex flex-col gap-7">
        <JourneyOverview overview={overviewOf(map)} className="w-full max-w-80" />
        {editable ? (
          <WithScript before={<JourneyFactsRead />}>
            <JourneyFactsFields tags={data?.tags ?? []} />
          </WithScript>
        ) : (
          <JourneyFactsRead />
        )}
        <JourneyFactsPersonas all={data?.personas} />
        <JourneyRelatives relations={data} />
        <JourneyManage slug={slug} journey={map} editable={editable} />
      </div>
    </MapPanel>
  );
}

/** What the journey is, beside its map: each change is an operation of the map, and can be undone as one. */
export function JourneyFacts() {
  return (
    <LiveData>
      <Facts />
    </LiveData>
  );
}
