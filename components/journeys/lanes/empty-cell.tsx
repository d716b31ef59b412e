'use client';

import { useCanvas } from '../state/canvas-context';
import { StillCell } from './still-cell';

/** A cell with nothing in it says so. */
export function EmptyCell({ index, row }: { index: number; row: number }) {
  const { t } = useCanvas();
  return <StillCell index={index} row={row} label={t('emptyCell')} />;
}
