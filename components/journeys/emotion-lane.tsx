'use client';

import { useCallback, useState } from 'react';
import type { Lane, MapPersona } from '@/lib/journeys/schema';
import { useMeasured } from './canvas-context';
import { EmotionCell } from './emotion-cell';
import { EmotionCurves } from './emotion-curves';
import { LaneLabel } from './lane-label';
import type { Column } from './view';

type Preview = { column: string; persona: number; value: number };
type EmotionLaneProps = { lane: Lane; personas: readonly MapPersona[]; columns: readonly Column[]; row: number };

/** What a dragged point would say, in place of what it says: the curve follows the hand, the map does not change yet. */
function previewed(column: Column, preview: Preview | null) {
  if (preview?.column !== column.key) return column.designed;
  return column.designed.map((value, index) => (index === preview.persona ? preview.value : value));
}

export function EmotionLane({ lane, personas, columns, row }: EmotionLaneProps) {
  const measured = useMeasured();
  const [preview, setPreview] = useState<Preview | null>(null);
  const onPreview = useCallback((column: string, persona: number, value: number | undefined) => {
    setPreview(value === undefined ? null : { column, persona, value });
  }, []);
  const designed = columns.map((column) => previewed(column, preview));
  const emotions = columns.map((column) => measured.steps.get(column.key)?.emotion ?? null);
  return (
    <div role="row" className="map-row map-emotion-row">
      <LaneLabel lane={lane} />
      {columns.map((column, index) => (
        <EmotionCell
          key={column.key}
          personas={personas}
          step={column.step}
          designed={designed[index] ?? column.designed}
          measured={measured.steps.get(column.key)}
          index={index}
          row={row}
          onPreview={onPreview}
        />
      ))}
      <EmotionCurves personas={personas} designed={designed} measured={emotions} />
    </div>
  );
}
