'use client';

import { EMOTION } from '@/lib/insights/emotion-axis';
import type { Lane } from '@/lib/journeys/schema';
import { useCanvas } from './canvas-context';
import { signed } from './emotion-scale';
import { Glyph } from './glyph';

export function LaneLabel({ lane }: { lane: Lane }) {
  const { t, locale } = useCanvas();
  return (
    <div role="rowheader" className="map-label">
      <span className="text-sm font-medium">{lane.name ?? t(`lane.${lane.kind}`)}</span>
      {lane.kind === 'emotion' ? (
        <div className="map-axis" aria-hidden>
          {(['high', 'middle', 'low'] as const).map((face, index) => (
            <span key={face} className="flex items-center gap-1">
              <span>
                {t(`emotion.${face === 'high' ? 'delighted' : face === 'middle' ? 'neutral' : 'frustrated'}`)}
              </span>
              <span className="tabular-nums">{signed(locale, EMOTION.max - index * 2)}</span>
              <Glyph name={face} className="size-4 shrink-0" />
            </span>
          ))}
        </div>
      ) : null}
    </div>
  );
}
