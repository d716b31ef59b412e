'use client';

import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { useCanvas } from '../state/canvas-context';
import { showWay } from './way-address';
import { useZoom, zoomIn, zoomOut, zoomToFit, zoomToPhase, zoomToWidth } from './zoom';

/** How large the map is, and the other ways to see it. */
export function ViewWays() {
  const { t, format } = useCanvas();
  const zoom = useZoom();
  return (
    <div className="flex flex-col gap-2 border-b border-hairline pb-3">
      <div className="flex flex-wrap items-center gap-1">
        <Button size="sm" aria-label={t('view.zoomOut')} title={t('view.zoomOut')} onClick={zoomOut}>
          <Glyph name="minus" />
        </Button>
        <span className="w-12 text-center text-sm tabular-nums">{format.number(zoom, { style: 'percent' })}</span>
        <Button size="sm" aria-label={t('view.zoomIn')} title={t('view.zoomIn')} className="me-2" onClick={zoomIn}>
          <Glyph name="plus" />
        </Button>
        <Button size="sm" onClick={zoomToFit}>
          {t('view.fit')}
        </Button>
        <Button size="sm" onClick={zoomToWidth}>
          {t('view.width')}
        </Button>
        <Button size="sm" onClick={zoomToPhase}>
          {t('view.phase')}
        </Button>
      </div>
      <div className="flex flex-wrap gap-1">
        <Button size="sm" onClick={() => showWay('presentation')}>
          <Glyph name="image" />
          {t('view.present')}
        </Button>
        <Button size="sm" onClick={() => showWay('table')}>
          <Glyph name="system" />
          {t('view.table')}
        </Button>
      </div>
    </div>
  );
}
