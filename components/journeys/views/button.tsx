'use client';

import { Suspense, useEffect, useId, useRef, useState } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { later } from '@/components/ui/later';
import { useCanvas } from '../state/canvas-context';
import { useViewSettings } from './use-narrowing';

const ViewLive = later(() => import('./live').then((file) => file.ViewLive));
const ViewPanel = later(() => import('./panel').then((file) => file.ViewPanel));

/** Opens what can be chosen to see of the map; what is chosen is counted on it. */
export function ViewButton({ alive }: { alive: boolean }) {
  const { t } = useCanvas();
  const count = Object.keys(useViewSettings()).length;
  const [open, setOpen] = useState(false);
  const floating = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The browser opens it without script, so it may be open already.
    setOpen(floating.current?.matches(':popover-open') ?? false);
  }, []);
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
        {open ? (
          <Suspense fallback={t('waits')}>
            <ViewPanel />
          </Suspense>
        ) : (
          !alive && t('waits')
        )}
      </div>
      <Suspense>{alive ? <ViewLive /> : null}</Suspense>
    </>
  );
}
