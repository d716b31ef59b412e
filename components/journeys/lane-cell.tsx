'use client';

import { holdsNotes } from '@/lib/journeys/notes';
import type { Lane } from '@/lib/journeys/schema';
import { CardCell } from './card-cell';
import { DepartmentsCell } from './departments-cell';
import { EmptyCell } from './empty-cell';
import { TouchpointCell } from './touchpoint-cell';
import type { CardItem, Column } from './view';

const noCards: readonly CardItem[] = [];

type LaneCellProps = { lane: Lane; column: Column; index: number; row: number };

/** What a lane says at a step, by the lane's kind. */
export function LaneCell({ lane, column, index, row }: LaneCellProps) {
  const place = { index, row };
  if (lane.kind === 'touchpoints') {
    return <TouchpointCell step={column.step} touchpoints={column.touchpoints} {...place} />;
  }
  if (lane.kind === 'departments') return <DepartmentsCell departmentIds={column.departmentIds} {...place} />;
  if (!holdsNotes(lane)) return <EmptyCell index={index} row={row} />;
  return <CardCell lane={lane} step={column.step} cards={column.cards[lane.id] ?? noCards} {...place} />;
}
