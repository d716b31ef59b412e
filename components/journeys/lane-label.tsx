'use client';

import type { Lane } from '@/lib/journeys/schema';
import { useCanvas } from './canvas-context';
import { EmotionAxis } from './emotion-axis';

export function LaneLabel({ lane, row }: { lane: Lane; row: number }) {
  const { t } = useCanvas();
  return (
    <div role="rowheader" className="map-label">
      <span className="text-sm font-medium">{lane.name ?? t(`lane.${lane.kind}`)}</span>
      {lane.kind === 'emotion' ? <EmotionAxis /> : null}
    </div>
  );
}
