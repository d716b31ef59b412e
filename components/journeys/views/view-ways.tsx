'use client';

import { Button } from '@/components/ui/button';
import { Glyph } from '../parts/glyph';
import { useCanvas } from '../state/canvas-context';
import { useZoom, zoomIn, zoomOut, zoomToFit } from './view-zoom';

export type Way = 'presentation' | 'table';

/** How large the map is, and the other ways to see it. */
export function ViewWays({ onShow }: { onShow(way: Way): void }) {
  const { t, format } = useCanvas();
  const zoom = useZoom();
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-hairline pb-3">
      <div className="flex items-center gap-1">
        <Button size="sm" aria-label={t('view.zoomOut')} title={t('view.zoomOut')} onClick={zoomOut}>
          <Glyph name="minus" />
        </Button>
        <span className="w-12 text-center text-sm tabular-nums">{format.number(zoom, { style: 'percent' })}</span>
        <Button size="sm" aria-label={t('view.zoomIn')} title={t('view.zoomIn')} onClick={zoomIn}>
          <Glyph name="plus" />
        </Button>
        <Button size="sm" onClick={zoomToFit}>
          {t('view.fit')}
        </Button>
      </div>
      <div className="flex gap-1">
        <Button size="sm" onClick={() => onShow('presentation')}>
          {t('view.present')}
        </Button>
        <Button size="sm" onClick={() => onShow('table')}>
          {t('view.table')}
        </Button>
      </div>
    </div>
  );
}
