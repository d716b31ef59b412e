'use client';

import type { ReactNode } from 'react';
import { colIndex } from '../state/grid-model';

type StillCellProps = { index: number; row: number; label?: string; className?: string; children?: ReactNode };

/** A cell in which nothing is edited is still a place: the keyboard stops here and says what it shows. */
export function StillCell({ index, row, label, className, children }: StillCellProps) {
  return (
    <div
      role="gridcell"
      aria-colindex={colIndex(index)}
      aria-label={label}
      data-nav={`none ${row}-${index}`}
      data-row={row}
      data-col={index}
      tabIndex={-1}
      className={className ?? 'map-cell'}
    >
      {children}
    </div>
  );
}
