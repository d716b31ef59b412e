'use client';

import { useCallback, useState } from 'react';
import type { DesignedEmotion, Lane, MapPersona } from '@/lib/journeys/schema';
import { useMeasured } from './canvas-context';
import { EmotionCell } from './emotion-cell';
import { EmotionCurves } from './emotion-curves';
import { useEmotionShown } from './emotion-shown';
import { LaneLabel } from './lane-label';
import type { Column } from './view';

type EmotionLaneProps = { lane: Lane; personas: readonly MapPersona[]; columns: readonly Column[]; row: number };

/** What a dragged point would say, in place of what it says: the curve follows the hand, the map does not change yet. */
function previewed({ step, emotions }: Column, personas: readonly MapPersona[], preview: DesignedEmotion | null) {
  if (!preview || preview.stepId !== step?.id) return emotions;
  const at = personas.findIndex(({ id }) => id === preview.personaId);
  return { ...emotions, [preview.state]: emotions[preview.state].with(at, preview) };
}

export function EmotionLane({ lane, personas, columns, row }: EmotionLaneProps) {
  const measured = useMeasured();
  const { states } = useEmotionShown();
  const [preview, setPreview] = useState<DesignedEmotion | null>(null);
  const onPreview = useCallback((point: DesignedEmotion | null) => setPreview(point), []);
  const emotions = columns.map((column) => previewed(column, personas, preview));
  return (
    <div role="row" className="map-row map-emotion-row">
      <LaneLabel lane={lane} row={row} />
      {columns.map((column, index) => (
        <EmotionCell
          key={column.key}
          personas={personas}
          step={column.step}
          states={states}
          emotions={emotions[index] ?? column.emotions}
          measured={measured.steps.get(column.key)}
          index={index}
          row={row}
          onPreview={onPreview}
        />
      ))}
      <EmotionCurves
        personas={personas}
        states={states}
        emotions={emotions}
        measured={columns.map((column) => measured.steps.get(column.key)?.emotion ?? null)}
      />
    </div>
  );
}
