'use client';

import { Suspense, useState } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { later } from '@/components/ui/later';
import { WithScript } from '@/components/ui/with-script';
import { useCanvas, useCanvasState } from '../state/canvas-context';

const LaneMenu = later(() => import('./lane-menu').then((file) => file.LaneMenu));

/** Below the last lane: one more, or one that was hidden. */
export function LaneAdd() {
  const { t, store, editable } = useCanvas();
  const hidden = useCanvasState(store, ({ map }) => map.lanes.filter((lane) => lane.hidden).length);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!editable) return null;
  return (
    <WithScript>
      <div className="map-lane-add no-print">
        <button
          type="button"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          className="map-lane-add-button"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Glyph name="plus" className="size-3.5 shrink-0" />
          {t('lanes.add')}
          {hidden > 0 ? <span className="text-muted">· {t('lanes.hiddenCount', { count: hidden })}</span> : null}
        </button>
        <Suspense>{anchor ? <LaneMenu anchor={anchor} onClose={() => setAnchor(null)} /> : null}</Suspense>
      </div>
    </WithScript>
  );
}
