'use client';

import type { CSSProperties } from 'react';
import { holdsNotes } from '@/lib/journeys/notes';
import type { Lane, MapPersona } from '@/lib/journeys/schema';
import { useCanvas, useCanvasState } from './canvas-context';
import { CardCell } from './card-cell';
import { DepartmentsCell } from './departments-cell';
import { EmotionLane } from './emotion-lane';
import { EmptyCell } from './empty-cell';
import { useGridKeys } from './grid-keys';
import { LaneLabel } from './lane-label';
import { PhaseHeader } from './phase-header';
import { ReturnLine } from './return-line';
import { StepHeader } from './step-header';
import { TouchpointCell } from './touchpoint-cell';
import type { CardItem, Column, MapView } from './view';

const noCards: readonly CardItem[] = [];

function LaneCell({ lane, column, index, row }: { lane: Lane; column: Column; index: number; row: number }) {
  const place = { index, row };
  if (lane.kind === 'touchpoints') {
    return <TouchpointCell step={column.step} touchpoints={column.touchpoints} {...place} />;
  }
  if (lane.kind === 'departments') return <DepartmentsCell departmentIds={column.departmentIds} {...place} />;
  if (!holdsNotes(lane)) return <EmptyCell index={index} row={row} />;
  return <CardCell lane={lane} step={column.step} cards={column.cards[lane.id] ?? noCards} {...place} />;
}

type LaneRowProps = { lane: Lane; personas: readonly MapPersona[]; columns: MapView['columns']; row: number };

function LaneRow({ lane, personas, columns, row }: LaneRowProps) {
  if (lane.kind === 'emotion') return <EmotionLane lane={lane} personas={personas} columns={columns} row={row} />;
  return (
    <div role="row" className="map-row" data-lane={lane.kind}>
      <LaneLabel lane={lane} />
      {columns.map((column, index) => (
        <LaneCell key={column.key} lane={lane} column={column} index={index} row={row} />
      ))}
    </div>
  );
}

const firstLane = 2;

/** The map itself: phases over steps over lanes. Rows are the lanes' grid rows; every row has the same columns. */
export function MapGrid() {
  const { t, store, editable } = useCanvas();
  const view = useCanvasState(store, (state) => state.view);
  const personas = useCanvasState(store, (state) => state.map.personas);
  const title = useCanvasState(store, (state) => state.map.title);
  const loop = useCanvasState(store, (state) => state.map.shape === 'loop');
  const keys = useGridKeys();
  const opening = new Set(view.phases.map((span) => span.start));
  return (
    <div
      role="grid"
      aria-label={t('gridLabel', { title })}
      aria-colcount={view.columns.length + 1}
      aria-rowcount={view.lanes.length + firstLane}
      aria-readonly={!editable}
      className="map-grid"
      data-editable={editable || undefined}
      style={{ '--columns': view.columns.length } as CSSProperties}
      {...keys}
    >
      <div role="rowgroup" className="map-head">
        <div role="row" className="map-row map-phases">
          <div role="columnheader" className="map-label map-corner">
            <span>{t('phases')}</span>
          </div>
          {view.phases.map((span, index) => (
            <PhaseHeader key={span.phase.id} span={span} last={index === view.phases.length - 1} />
          ))}
        </div>
        {loop ? <ReturnLine /> : null}
        <div role="row" className="map-row map-steps">
          <div role="columnheader" className="map-label map-corner">
            <span>{t('steps')}</span>
          </div>
          {view.columns.map((column, index) => (
            <StepHeader
              key={column.key}
              phase={column.phase}
              step={column.step}
              decisive={column.touchpoints.some(({ touchpoint }) => touchpoint.momentOfTruth)}
              index={index}
              opens={opening.has(index)}
              ends={index === view.columns.length - 1 && !loop}
            />
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {view.lanes.map((lane, index) => (
          <LaneRow key={lane.id} lane={lane} personas={personas} columns={view.columns} row={index + firstLane} />
        ))}
      </div>
    </div>
  );
}
