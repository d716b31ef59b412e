'use client';

import { SkeletonLines } from '@/components/ui/skeleton';
import type { TouchpointDetails } from '@/lib/touchpoints/queries';
import { useCanvas, useCanvasState } from '../state/canvas-context';

/** On which maps and steps the touchpoint stands: a change to it shows on all of them. */
export function PanelUses({ uses }: { uses: TouchpointDetails['uses'] | undefined }) {
  const { t, slug, store } = useCanvas();
  const here = useCanvasState(store, (state) => state.map.id);
  return (
    <section aria-labelledby="touchpoint-uses">
      <h3 id="touchpoint-uses" className="map-panel-head">
        {t('panel.uses')}
      </h3>
      {uses ? (
        <ul className="flex flex-col gap-1 text-sm">
          {uses.map((use) => (
            <li key={use.placementId}>
              {use.journey.id === here ? (
                <span>{t('panel.here')}</span>
              ) : (
                <a href={`/w/${slug}/journeys/${use.journey.id}`}>{use.journey.title}</a>
              )}
              <span className="text-muted">
                {' '}
                · {use.phase.name} · {use.step.name}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <SkeletonLines lines={2} />
      )}
    </section>
  );
}
