'use client';

import type { CSSProperties, ReactNode } from 'react';
import { useCanvas, useCanvasState } from './canvas-context';
import { printLayout } from './print-layout';

/** Tells the print style how wide the columns are and how much everything shrinks, so that the map is one sheet. */
export function PrintVariables({ children }: { children: ReactNode }) {
  const { store, vocabulary } = useCanvas();
  const view = useCanvasState(store, (state) => state.view);
  const { column, scale } = printLayout(view, (id) => vocabulary.departments.get(id) ?? '');
  const style = { '--print-col': `${column}px`, '--print-scale': scale } as CSSProperties;
  return (
    <div className="map-page" style={style}>
      {children}
    </div>
  );
}
