'use client';

import type { CSSProperties } from 'react';
import { returningPhase } from '@/lib/journeys/rules';
import { useCanvas, useCanvasState } from '../state/canvas-context';

/** In a loop: the line from the last stop back to the phase to which loyal customers return. */
export function ReturnLine() {
  const { t, store } = useCanvas();
  const view = useCanvasState(store, (state) => state.view);
  const phase = useCanvasState(store, (state) => returningPhase(state.map));
  const start = view.phases.find((span) => span.phase.id === phase?.id)?.start;
  if (!phase || start === undefined) return null;
  return (
    <div className="map-return" style={{ '--start': start, '--stops': view.columns.length - start } as CSSProperties}>
      <div aria-hidden className="map-label map-corner" />
      <div className="map-return-line">
        <svg viewBox="0 0 12 12" aria-hidden className="map-return-arrow">
          <path d="M2 3 6 9 10 3" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
        </svg>
        <span className="map-return-words">{t('returnsTo', { phase: phase.name })}</span>
      </div>
    </div>
  );
}
