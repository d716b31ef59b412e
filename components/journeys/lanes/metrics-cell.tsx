'use client';

import { memo } from 'react';
import { TouchpointScore } from '../cards/touchpoint-score';
import { useMeasured } from '../state/canvas-context';
import type { TouchpointItem } from '../state/view';
import { EmptyCell } from './empty-cell';
import { StillCell } from './still-cell';

type MetricsCellProps = { touchpoints: readonly TouchpointItem[]; index: number; row: number };

/** The measured figures of the step's touchpoints, as far as enough people answered. */
export const MetricsCell = memo(function MetricsCell({ touchpoints, index, row }: MetricsCellProps) {
  const measured = useMeasured().touchpoints;
  const answered = touchpoints.filter(({ touchpoint }) => measured.get(touchpoint.id)?.n);
  if (answered.length === 0) return <EmptyCell index={index} row={row} />;
  return (
    <StillCell index={index} row={row}>
      <ul className="flex flex-col gap-1.5">
        {answered.map(({ placement, touchpoint }) => (
          <li key={placement.id} className="flex flex-col text-sm wrap-anywhere">
            {touchpoint.name}
            <TouchpointScore touchpointId={touchpoint.id} />
          </li>
        ))}
      </ul>
    </StillCell>
  );
});
