'use client';

import { useQuery } from '@tanstack/react-query';
import { LiveData } from '@/components/ui/live-data';
import { readJson } from '@/components/ui/read-json';
import type { TouchpointDetails } from '@/lib/touchpoints/queries';
import { InlineEditor } from '../parts/inline-editor';
import { MapPanel } from '../parts/map-panel';
import { useCanvas, useCanvasState, useEditing } from '../state/canvas-context';
import { TouchpointBody } from './touchpoint-body';

function useDetails(slug: string, id: string) {
  return useQuery({
    queryKey: ['touchpoint', slug, id],
    queryFn: () => readJson<TouchpointDetails>(`/api/w/${slug}/touchpoints/${id}`),
    retry: (count, error) => error.message !== '404' && count < 3,
  });
}

function Details({ id }: { id: string }) {
  const { slug, t, store, editable, openTouchpoint } = useCanvas();
  const touchpoint = useCanvasState(store, (state) => state.map.touchpoints.find((it) => it.id === id));
  const details = useDetails(slug, id);
  const key = `panel ${id}`;
  const renaming = useEditing(key) && touchpoint !== undefined;
  const name = touchpoint?.name ?? details.data?.name;
  const missing = !touchpoint && details.isError;

  const title = renaming ? (
    <InlineEditor
      label={t('touchpointName')}
      value={touchpoint.name}
      maxLength={200}
      onSave={(text) => void store.dispatch({ kind: 'rename-touchpoint', id, name: text })}
      stop={key}
      onClose={() => store.edit(null)}
    />
  ) : touchpoint && editable ? (
    <button type="button" data-nav={key} className="map-name touch" onClick={() => store.edit(key)}>
      {touchpoint.name}
    </button>
  ) : (
    (name ?? (missing ? t('panel.kicker') : t('panel.loading')))
  );

  return (
    <MapPanel
      id="touchpoint"
      kicker={t('panel.kicker')}
      title={title}
      closeLabel={t('panel.close')}
      onClose={() => openTouchpoint(null)}
    >
      <TouchpointBody id={id} touchpoint={touchpoint} details={details} />
    </MapPanel>
  );
}

/** A touchpoint's details beside the map. What the map knows stands here at once; the rest comes by itself. */
export function TouchpointPanel({ id }: { id: string }) {
  return (
    <LiveData>
      <Details id={id} />
    </LiveData>
  );
}
