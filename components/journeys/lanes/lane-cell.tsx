'use client';

import { holdsNotes } from '@/lib/journeys/notes';
import type { Lane } from '@/lib/journeys/schema';
import { useCanvas } from '../state/canvas-context';
import type { Bands } from '../state/spans';
import type { CardItem, Column } from '../state/view';
import { CardCell } from './card-cell';
import { ChannelsCell } from './channels-cell';
import { CollapsedCell } from './collapsed-cell';
import { DepartmentsCell } from './departments-cell';
import { EmptyCell } from './empty-cell';
import { MetricsCell } from './metrics-cell';
import { StarsCell } from './stars-cell';
import { StillCell } from './still-cell';
import { TouchpointCell } from './touchpoint-cell';

const noCards: readonly CardItem[] = [];

type LaneCellProps = {
  lane: Lane;
  column: Column;
  bands: Bands;
  /** Nothing stands in the lane, and this is its first cell. */
  bare: boolean;
  index: number;
  row: number;
};

/** What a lane says at a step, by the lane's kind. */
export function LaneCell({ lane, column, bands, bare, index, row }: LaneCellProps) {
  const { t } = useCanvas();
  const place = { index, row };
  const { step, touchpoints } = column;
  if (lane.collapsed) return <CollapsedCell lane={lane} column={column} {...place} />;
  if (holdsNotes(lane)) {
    return <CardCell lane={lane} step={step} cards={column.cards[lane.id] ?? noCards} bands={bands} {...place} />;
  }
  if (lane.kind === 'touchpoints') return <TouchpointCell step={step} touchpoints={touchpoints} {...place} />;
  if (bare) {
    return (
      <StillCell {...place}>
        <span className="map-cell-hint">{t('lanes.follows')}</span>
      </StillCell>
    );
  }
  switch (lane.kind) {
    case 'channels':
      return <ChannelsCell touchpoints={touchpoints} {...place} />;
    case 'departments':
      return <DepartmentsCell departmentIds={column.departmentIds} {...place} />;
    case 'moments-of-truth':
      return <StarsCell touchpoints={touchpoints} {...place} />;
    case 'metrics':
      return <MetricsCell touchpoints={touchpoints} {...place} />;
    default:
      return <EmptyCell {...place} />;
  }
}
