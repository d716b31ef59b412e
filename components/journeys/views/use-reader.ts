'use client';

import { useEmotionShown } from '../emotion/shown';
import { useCanvas, useCanvasState, useMeasured } from '../state/canvas-context';

export type Reader = ReturnType<typeof useReader>;

/** All that is needed to say in words what the map shows. */
export function useReader() {
  const canvas = useCanvas();
  const measured = useMeasured();
  const { states } = useEmotionShown();
  const personas = useCanvasState(canvas.store, (state) => state.view.personas);
  return { canvas, measured, states, personas };
}
