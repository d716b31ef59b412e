'use client';

import { type CSSProperties, Suspense, useLayoutEffect, useMemo, useRef } from 'react';
import { later } from '@/components/ui/later';
import { holdsNotes } from '@/lib/journeys/notes';
import type { Lane, MapPersona } from '@/lib/journeys/schema';
import { EmotionLane } from '../emotion/lane';
import { LaneCell } from '../lanes/lane-cell';
import { LaneLabel } from '../lanes/lane-label';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { isLarge, type Slot } from '../state/columns-in-sight';
import { gridRows, rowIndex } from '../state/grid-model';
import { useColumnsInSight } from '../state/use-columns-in-sight';
import type { MapView } from '../state/view';
import { useGridKeys } from './grid-keys';
import { PhaseHeader } from './phase-header';
import { type RowHeight, rowHeights } from './row-heights';
import { Gap, RowSlots } from './row-slots';
import { StepHeader } from './step-header';
import { useBands } from './use-bands';

const ReturnLine = later(() => import('../parts/return-line').then((file) => file.ReturnLine));
// An element that never changes: what the server drew stands until its code is there.
const returnLine = (
  <Suspense>
    <ReturnLine />
  </Suspense>
);

/** As high as its highest cell, drawn or not, so that nothing jumps when the map is scrolled sideways. */
const heightOf = (height: RowHeight | undefined) =>
  height && ({ '--tall': `${height.wide}px`, '--tall-narrow': `${height.narrow}px` } as CSSProperties);

/** Whether nothing stands in the lane, in sight or not. */
const isBare = (lane: Lane, columns: MapView['columns']) =>
  columns.every(
    ({ touchpoints, departmentIds, cards }) =>
      (holdsNotes(lane) ? (cards[lane.id] ?? []) : lane.kind === 'departments' ? departmentIds : touchpoints).length ===
      0,
  );

type LaneRowProps = {
  lane: Lane;
  personas: readonly MapPersona[];
  columns: MapView['columns'];
  slots: readonly Slot[];
  row: number;
  height: RowHeight | undefined;
};

function LaneRow({ lane, personas, columns, slots, row, height }: LaneRowProps) {
  const bands = useBands(lane, columns);
  const bare = isBare(lane, columns);
  if (lane.kind === 'emotion' && !lane.collapsed)
    return <EmotionLane lane={lane} personas={personas} columns={columns} slots={slots} row={row} />;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex(row)}
      className="map-row"
      data-lane={lane.kind}
      data-bands={bands.lines || undefined}
      data-bare={bare || undefined}
      data-folded={lane.collapsed || undefined}
      style={{ ...heightOf(height), '--bands': bands.lines } as CSSProperties}
    >
      <LaneLabel lane={lane} row={row} />
      <RowSlots slots={slots} columns={columns}>
        {(column, index) => (
          <LaneCell
            key={column.key}
            lane={lane}
            column={column}
            bands={bands}
            bare={bare && index === 0}
            index={index}
            row={row}
          />
        )}
      </RowSlots>
    </div>
  );
}

/** The phases of which a column is drawn. */
function PhaseRow({ view, slots }: { view: MapView; slots: readonly Slot[] }) {
  const drawn = slots.filter(({ gap }) => !gap).map(({ index }) => index);
  return view.phases.map((span, index) => {
    const { start, count, phase } = span;
    const inSight = drawn.some((column) => column >= start && column < start + count);
    if (!inSight) return <Gap key={phase.id} count={count} />;
    return <PhaseHeader key={phase.id} span={span} last={index === view.phases.length - 1} />;
  });
}

/** The map itself: phases over steps over lanes. Rows are the lanes' grid rows; every row has the same columns. */
export function MapGrid() {
  const { t, store, editable, vocabulary } = useCanvas();
  const view = useCanvasState(store, (state) => state.view);
  const { personas } = view;
  const title = useCanvasState(store, (state) => state.map.title);
  const loop = useCanvasState(store, (state) => state.map.shape === 'loop');
  const keys = useGridKeys();
  const grid = useRef<HTMLDivElement>(null);
  const slots = useColumnsInSight(grid);
  const heights = useMemo(
    () => (isLarge(view.columns.length) ? rowHeights(view, (id) => vocabulary.departments.get(id) ?? '') : null),
    [view, vocabulary],
  );
  const opening = new Set(view.phases.map((span) => span.start));
  useLayoutEffect(() => {
    // What was in the tab order may be gone.
    const stops = grid.current?.querySelector('[data-nav][tabindex="0"]');
    if (!stops) grid.current?.querySelector('[data-nav]')?.setAttribute('tabindex', '0');
  });
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={t('gridLabel', { title })}
      aria-colcount={view.columns.length + 1}
      aria-rowcount={view.lanes.length + gridRows.lanes}
      aria-multiselectable
      aria-readonly={!editable}
      className="map-grid"
      data-editable={editable || undefined}
      style={{ '--columns': view.columns.length } as CSSProperties}
      {...keys}
    >
      <div role="rowgroup" className="map-head">
        <div role="row" aria-rowindex={1} className="map-row map-phases" style={heightOf(heights?.phases)}>
          <div role="rowheader" aria-colindex={1} className="map-label map-corner">
            <span>{t('phases')}</span>
          </div>
          <PhaseRow view={view} slots={slots} />
        </div>
        {loop ? returnLine : null}
        <div role="row" aria-rowindex={2} className="map-row map-steps" style={heightOf(heights?.steps)}>
          <div role="rowheader" aria-colindex={1} className="map-label map-corner">
            <span>{t('steps')}</span>
          </div>
          <RowSlots slots={slots} columns={view.columns}>
            {({ key, phase, step, touchpoints }, index) => (
              <StepHeader
                key={key}
                phase={phase}
                step={step}
                decisive={touchpoints.some(({ touchpoint }) => touchpoint.momentOfTruth)}
                index={index}
                opens={opening.has(index)}
                ends={index === view.columns.length - 1 && !loop}
              />
            )}
          </RowSlots>
        </div>
      </div>
      <div role="rowgroup">
        {view.lanes.map((lane, index) => (
          <LaneRow
            key={lane.id}
            lane={lane}
            personas={personas}
            columns={view.columns}
            slots={slots}
            row={index + gridRows.lanes}
            height={heights?.lanes[index]}
          />
        ))}
      </div>
    </div>
  );
}
