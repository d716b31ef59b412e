'use client';

import { type KeyboardEvent, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { Slide } from './slide';
import { ViewWay } from './way';

/** In full screen Esc is the browser's: whoever leaves that leaves the presentation. */
function useLeaving(onClose: () => void): void {
  useEffect(() => {
    const changed = () => {
      if (!document.fullscreenElement) onClose();
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [onClose]);
}

/** Phase by phase in large type, as a team looks at a map together: arrow keys lead on and back. */
export function ViewPresentation({ onClose }: { onClose(): void }) {
  const { t, store } = useCanvas();
  const view = useCanvasState(store, (state) => state.view);
  const title = useCanvasState(store, (state) => state.map.title);
  const [at, setAt] = useState(0);
  useLeaving(onClose);
  const last = Math.max(0, view.phases.length - 1);
  const shown = Math.min(at, last);
  const go = (to: number) => setAt(Math.max(0, Math.min(last, to)));
  const press = (event: KeyboardEvent) => {
    const to = {
      ArrowRight: shown + 1,
      PageDown: shown + 1,
      ArrowLeft: shown - 1,
      PageUp: shown - 1,
      Home: 0,
      End: last,
    };
    if (!(event.key in to)) return;
    event.preventDefault();
    go(to[event.key as keyof typeof to]);
  };
  const span = view.phases[shown];
  const columns = span ? view.columns.slice(span.start, span.start + span.count) : [];
  return (
    <ViewWay
      title={title}
      onKeyDown={press}
      onClose={onClose}
      tools={
        <div className="flex items-center gap-2">
          <Button size="sm" aria-label={t('view.back')} aria-disabled={shown === 0} onClick={() => go(shown - 1)}>
            <Glyph name="left" />
          </Button>
          <span role="status" className="text-sm text-muted tabular-nums">
            {t('view.phaseOf', { name: span?.phase.name ?? '', place: shown + 1, count: last + 1 })}
          </span>
          <Button size="sm" aria-label={t('view.next')} aria-disabled={shown === last} onClick={() => go(shown + 1)}>
            <Glyph name="right" />
          </Button>
        </div>
      }
    >
      <h2 className="px-6 pt-6 text-3xl font-semibold">{span?.phase.name}</h2>
      <Slide key={span?.phase.id} name={span?.phase.name ?? ''} columns={columns} />
    </ViewWay>
  );
}
