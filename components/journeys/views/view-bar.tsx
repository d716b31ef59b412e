'use client';

import { useCanvas, useCanvasState } from '../state/canvas-context';
import { useViewSettings } from './use-narrowing';
import { showView } from './view-address';

/** That this is not all of the map, and the way back to all of it. */
export function ViewBar() {
  const { t, store } = useCanvas();
  const narrowed = Object.keys(useViewSettings()).length > 0;
  const shown = useCanvasState(store, (state) => state.view.columns.length);
  const all = useCanvasState(store, (state) => state.map.steps.length);
  if (!narrowed) return null;
  return (
    <div className="map-view-bar">
      <span role="status">{shown === 0 ? t('view.nothing') : t('view.part', { shown, all })}</span>
      <button type="button" className="no-print" onClick={() => showView({})}>
        {t('view.all')}
      </button>
    </div>
  );
}
