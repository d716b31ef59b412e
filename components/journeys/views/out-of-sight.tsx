'use client';

import { useEffect, useState } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { useCanvas } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import { gridModel } from '../state/grid-model';
import { nameOf, navOf } from '../state/items';
import { outOfSight } from '../state/out-of-sight';
import { showView } from './address';

/** What someone does in a view can leave it: said where it is done, with the way to see it. */
export function OutOfSight() {
  const { store, t, editable } = useCanvas();
  const [lost, setLost] = useState<{ count: number; name: string; nav: string } | null>(null);
  useEffect(() => {
    let before = store.getState();
    return store.subscribe(() => {
      const [was, now] = [before, store.getState()];
      before = now;
      // What others change has no history here.
      if (now.map === was.map || now.history === was.history) return;
      const items = outOfSight(was, now);
      const [first] = items;
      if (first) setLost({ count: items.length, name: nameOf({ t }, now.map, first), nav: navOf(first) });
    });
  }, [store, t]);
  const showAll = (nav: string) => {
    const over = store.subscribe(() => {
      if (!gridModel(store.getState().view, editable).byNav.has(nav)) return;
      over();
      requestAnimationFrame(() => focusStop(nav));
    });
    showView({});
  };
  const dismiss = () => {
    setLost(null);
    focusStop(store.getState().active ?? undefined);
  };
  return (
    <div role="status" className="no-print">
      {lost ? (
        <div className="map-foot map-told float">
          <Glyph name="alert" className="size-4 shrink-0 text-muted" />
          <p className="line-clamp-2">{t('view.outOfSight', lost)}</p>
          <button type="button" className="map-told-close" onClick={() => showAll(lost.nav)}>
            {t('view.all')}
          </button>
          <button type="button" className="map-told-close" onClick={dismiss}>
            {t('selection.understood')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
