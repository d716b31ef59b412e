'use client';

import { useCanvas } from './canvas-context';

/** A cell with nothing in it is still a place: the keyboard stops here and says so. */
export function EmptyCell({ index, row }: { index: number; row: number }) {
  const { t } = useCanvas();
  return (
    <div
      role="gridcell"
      aria-label={t('emptyCell')}
      data-nav={`none ${row}-${index}`}
      data-row={row}
      data-col={index}
      tabIndex={-1}
      className="map-cell"
    />
  );
}
