'use client';

import { useCallback, useState } from 'react';
import type { DesignedEmotion, Lane, MapPersona } from '@/lib/journeys/schema';
import { RowSlots } from '../grid/row-slots';
import { LaneLabel } from '../lanes/lane-label';
import { useMeasured } from '../state/canvas-context';
import { type Slot, stretchOf } from '../state/columns-in-sight';
import { rowIndex } from '../state/grid-model';
import type { Column } from '../state/view';
import { EmotionCell } from './cell';
import { EmotionCurves } from './curves';
import { useEmotionShown } from './shown';

type EmotionLaneProps = {
  lane: Lane;
  personas: readonly MapPersona[];
  columns: readonly Column[];
  slots: readonly Slot[];
  row: number;
};

/** What a dragged point would say, in place of what it says: the curve follows the hand, the map does not change yet. */
function previewed({ step, emotions }: Column, personas: readonly MapPersona[], preview: DesignedEmotion | null) {
  if (!preview || preview.stepId !== step?.id) return emotions;
  const at = personas.findIndex(({ id }) => id === preview.personaId);
  return { ...emotions, [preview.state]: emotions[preview.state].with(at, preview) };
}

export function EmotionLane({ lane, personas, columns, slots, row }: EmotionLaneProps) {
  const measured = useMeasured();
  const { states } = useEmotionShown();
  const [preview, setPreview] = useState<DesignedEmotion | null>(null);
  const onPreview = useCallback((point: DesignedEmotion | null) => setPreview(point), []);
  const drawn = stretchOf(slots);
  const inSight = columns.slice(drawn.start, drawn.end);
  const bare = columns.every(({ emotions }) => states.every((state) => emotions[state].every((point) => !point)));
  return (
    <div role="row" aria-rowindex={rowIndex(row)} className="map-row map-emotion-row" data-bare={bare || undefined}>
      <LaneLabel lane={lane} row={row} />
      <RowSlots slots={slots} columns={columns}>
        {(column, index) => (
          <EmotionCell
            key={column.key}
            personas={personas}
            step={column.step}
            states={states}
            emotions={previewed(column, personas, preview)}
            measured={measured.steps.get(column.key)}
            index={index}
            row={row}
            onPreview={onPreview}
          />
        )}
      </RowSlots>
      <EmotionCurves
        personas={personas}
        states={states}
        start={drawn.start}
        emotions={inSight.map((column) => previewed(column, personas, preview))}
        measured={inSight.map((column) => measured.steps.get(column.key)?.emotion ?? null)}
      />
    </div>
  );
}
