'use client';

import type { CSSProperties } from 'react';
import type { Lane, MapPersona } from '@/lib/journeys/schema';
import { useCanvas, useCanvasState } from './canvas-context';
import { EmotionLane } from './emotion-lane';
import { useGridKeys } from './grid-keys';
import { LaneCell } from './lane-cell';
import { LaneLabel } from './lane-label';
import { PhaseHeader } from './phase-header';
import { ReturnLine } from './return-line';
import { StepHeader } from './step-header';
import type { MapView } from './view';

type LaneRowProps = { lane: Lane; personas: readonly MapPersona[]; columns: MapView['columns']; row: number };

function LaneRow({ lane, personas, columns, row }: LaneRowProps) {
  if (lane.kind === 'emotion') return <EmotionLane lane={lane} personas={personas} columns={columns} row={row} />;
  return (
    <div role="row" className="map-row" data-lane={lane.kind}>
      <LaneLabel lane={lane} row={row} />
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
