'use client';

import { memo } from 'react';
import { StarMark } from '@/components/ui/line/stops';
import { useCanvas } from '../state/canvas-context';
import type { TouchpointItem } from '../state/view';
import { EmptyCell } from './empty-cell';
import { StillCell } from './still-cell';

type StarsCellProps = { touchpoints: readonly TouchpointItem[]; index: number; row: number };

/** The decisive touchpoints of the step, each a star. */
export const StarsCell = memo(function StarsCell({ touchpoints, index, row }: StarsCellProps) {
  const { t } = useCanvas();
  const decisive = touchpoints.filter(({ touchpoint }) => touchpoint.momentOfTruth);
  if (decisive.length === 0) return <EmptyCell index={index} row={row} />;
  return (
    <StillCell index={index} row={row}>
      <ul className="flex flex-col gap-1">
        {decisive.map(({ placement, touchpoint }) => (
          <li key={placement.id} className="flex items-start gap-1.5 text-sm font-medium wrap-anywhere">
            <StarMark label={t('momentOfTruth')} className="mt-0.5 size-4 shrink-0" />
            {touchpoint.name}
          </li>
        ))}
      </ul>
    </StillCell>
  );
});
