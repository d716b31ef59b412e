'use client';

import { memo } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { useCanvas } from '../state/canvas-context';
import type { TouchpointItem } from '../state/view';
import { EmptyCell } from './empty-cell';
import { StillCell } from './still-cell';

type DerivedCellProps = { touchpoints: readonly TouchpointItem[]; index: number; row: number };

/** The channels of the step's touchpoints: they follow from them, so there is nothing to edit here. */
export const ChannelsCell = memo(function ChannelsCell({ touchpoints, index, row }: DerivedCellProps) {
  const { vocabulary } = useCanvas();
  const ids = new Set(touchpoints.flatMap(({ touchpoint }) => touchpoint.channelId ?? []));
  const channels = [...ids].flatMap((id) => vocabulary.channels.get(id) ?? []);
  if (channels.length === 0) return <EmptyCell index={index} row={row} />;
  return (
    <StillCell index={index} row={row}>
      <ul className="flex flex-wrap gap-1">
        {channels.map(({ name, kind }) => (
          <li key={name} className="map-chip flex items-center gap-1">
            <Glyph name={kind} className="size-3.5 shrink-0 text-muted" />
            {name}
          </li>
        ))}
      </ul>
    </StillCell>
  );
});
