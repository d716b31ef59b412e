'use client';

import { holdsNotes } from '@/lib/journeys/notes';
import type { Lane } from '@/lib/journeys/schema';
import { useCanvas, useMeasured } from '../state/canvas-context';
import { signed } from '../state/emotion-scale';
import type { Column } from '../state/view';
import { EmptyCell } from './empty-cell';
import { StillCell } from './still-cell';

type CollapsedCellProps = { lane: Lane; column: Column; index: number; row: number };

/** What the lane would show at this step, in a number. */
function useCount(lane: Lane, column: Column): number {
  const measured = useMeasured().touchpoints;
  switch (lane.kind) {
    case 'touchpoints':
      return column.touchpoints.length;
    case 'channels':
      return new Set(column.touchpoints.flatMap(({ touchpoint }) => touchpoint.channelId ?? [])).size;
    case 'departments':
      return column.departmentIds.length;
    case 'moments-of-truth':
      return column.touchpoints.filter(({ touchpoint }) => touchpoint.momentOfTruth).length;
    case 'metrics':
      return column.touchpoints.filter(({ touchpoint }) => measured.get(touchpoint.id)?.n).length;
    default:
      return holdsNotes(lane) ? (column.cards[lane.id]?.length ?? 0) : 0;
  }
}

/** A step of a collapsed lane: how much is there, or how the emotion is meant to be. */
export function CollapsedCell({ lane, column, index, row }: CollapsedCellProps) {
  const { t, locale } = useCanvas();
  const count = useCount(lane, column);
  const emotions =
    lane.kind === 'emotion'
      ? column.emotions['as-is'].flatMap((point) => (point ? signed(locale, point.value) : []))
      : [];
  const shown = lane.kind === 'emotion' ? emotions.join(' · ') : count > 0 ? String(count) : '';
  if (shown === '') return <EmptyCell index={index} row={row} />;
  return (
    <StillCell
      index={index}
      row={row}
      label={lane.kind === 'emotion' ? shown : t('lanes.count', { count })}
      className="map-cell map-folded"
    >
      {shown}
    </StillCell>
  );
}
