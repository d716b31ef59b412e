'use client';

import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState } from 'react';
import { Glyph } from '../parts/glyph';
import { useCanvas } from '../state/canvas-context';
import { useViewSettings } from './use-narrowing';
import { showWay, useWay } from './view-way-address';

const ViewPresentation = lazy(() => import('./view-presentation').then((file) => ({ default: file.ViewPresentation })));
const ViewTable = lazy(() => import('./view-table').then((file) => ({ default: file.ViewTable })));
const ZoomKeys = lazy(() => import('./view-zoom-keys').then((file) => ({ default: file.ZoomKeys })));
const ViewPanel = lazy(() => import('./view-panel').then((file) => ({ default: file.ViewPanel })));

/** Opens what can be chosen to see of the map; what is chosen is counted on it. */
export function ViewButton() {
  const { t } = useCanvas();
  const count = Object.keys(useViewSettings()).length;
  const [open, setOpen] = useState(false);
  const way = useWay();
  const [alive, setAlive] = useState(false);
  const floating = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setAlive(true);
    // The browser opens it without script, so it may be open already.
    setOpen(floating.current?.matches(':popover-open') ?? false);
  }, []);
  const leave = useCallback(() => showWay(null), []);
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} aria-expanded={open} className="map-view-button">
        <Glyph name="eye" />
        <span className="max-md:sr-only">{t('view.open')}</span>
        {count > 0 ? (
          <span className="map-view-count">
            {count}
            <span className="sr-only"> {t('view.filters', { count })}</span>
          </span>
        ) : null}
      </button>
      <div
        ref={floating}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('view.open')}
        className="float popover map-view"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <Suspense>{open ? <ViewPanel /> : null}</Suspense>
      </div>
      <Suspense>
        {alive ? <ZoomKeys /> : null}
        {alive && way === 'presentation' ? <ViewPresentation onClose={leave} /> : null}
        {alive && way === 'table' ? <ViewTable onClose={leave} /> : null}
      </Suspense>
    </>
  );
}
