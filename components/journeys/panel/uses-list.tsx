'use client';

import { SkeletonLines } from '@/components/ui/skeleton';
import { useCanvas, useCanvasState } from '../state/canvas-context';

type Use = {
  key: string;
  journey: { id: string; title: string };
  phase: { name: string };
  step: { name: string };
  /** Opens it there: what the map's address asks for. */
  panel: string;
};
type UsesListProps = { id: string; title: string; uses: readonly Use[] | undefined; failed: boolean };

/** On which maps and steps something of the workspace stands: a change to it shows on all of them. */
export function UsesList({ id, title, uses, failed }: UsesListProps) {
  const { t, slug, store } = useCanvas();
  const here = useCanvasState(store, ({ map }) => map.id);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="map-panel-head">
        {title}
      </h3>
      {uses ? (
        <ul className="flex flex-col gap-1 text-sm">
          {uses.map(({ key, journey, phase, step, panel }) => (
            <li key={key}>
              {journey.id === here ? (
                t('panel.here')
              ) : (
                <a href={`/w/${slug}/journeys/${journey.id}?${panel}`}>{journey.title}</a>
              )}
              <span className="text-muted">
                {' '}
                · {phase.name} · {step.name}
              </span>
            </li>
          ))}
        </ul>
      ) : failed ? (
        <p className="text-sm text-muted">{t('panel.failed')}</p>
      ) : (
        <SkeletonLines lines={2} />
      )}
    </section>
  );
}
