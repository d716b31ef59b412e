'use client';

import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { isLarge } from '../state/columns-in-sight';
import { usePrinting } from '../state/use-printing';
import type { MapView } from '../state/view';
import { printLayout } from './print-layout';

/** What the print style needs to know; of a large map only once it is printed. */
function variables(view: MapView, departments: ReadonlyMap<string, string>): CSSProperties {
  const { column, scale } = printLayout(view, (id) => departments.get(id) ?? '');
  return { '--print-col': `${column}px`, '--print-scale': scale } as CSSProperties;
}

/** Tells the print style how wide the columns are and how much everything shrinks, so that the map is one sheet. */
export function PrintVariables({ children }: { children: ReactNode }) {
  const { store, vocabulary } = useCanvas();
  const view = useCanvasState(store, (state) => state.view);
  const needed = usePrinting() || !isLarge(view.columns.length);
  const style = useMemo(
    () => (needed ? variables(view, vocabulary.departments) : undefined),
    [needed, view, vocabulary],
  );
  return (
    <div className="map-page" style={style}>
      {children}
    </div>
  );
}
