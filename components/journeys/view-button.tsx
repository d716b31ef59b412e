'use client';

import { lazy, Suspense, useId, useState } from 'react';
import { useCanvas } from './canvas-context';
import { Glyph } from './glyph';
import { useViewSettings } from './use-narrowing';

const ViewPanel = lazy(() => import('./view-panel').then((file) => ({ default: file.ViewPanel })));

/** Opens what can be chosen to see of the map; what is chosen is counted on it. */
export function ViewButton() {
  const { t } = useCanvas();
  const count = Object.keys(useViewSettings()).length;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} aria-expanded={open} className="map-view-button">
        <Glyph name="eye" />
        {t('view.open')}
        {count > 0 ? <span className="map-view-count">{t('view.count', { count })}</span> : null}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('view.open')}
        className="float popover map-view"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <Suspense>{open ? <ViewPanel /> : null}</Suspense>
      </div>
    </>
  );
}
