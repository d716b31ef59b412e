'use client';

import { Glyph } from '@/components/ui/glyph';
import type { History } from '@/lib/journeys/history';
import { bulkActionsOf } from '../editing/bulk-actions';
import { presentParts } from '../editing/spreadsheet-parts';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import { navOf } from '../state/items';
import type { Item } from '../state/moves';

/** What everyone has to see; what it is about can be taken away with it. */
export type Told = {
  words: string;
  about?: Item;
  /** What the author had done by then: whoever goes on, or back, has seen it. */
  after: History['done'];
};

export function ToldNotice({ told: { words, about, after }, onClose }: { told: Told; onClose(): void }) {
  const canvas = useCanvas();
  const { t, store } = canvas;
  const there = useCanvasState(store, ({ map }) =>
    about ? [...map.cards, ...map.placements].some(({ id }) => id === about.id) : true,
  );
  const isPast = useCanvasState(store, ({ history }) => history.done !== after);
  if (!there || isPast) return null;
  const remove = (item: Item) => {
    const hand = presentParts()?.hand;
    hand?.only(navOf(item));
    onClose();
    bulkActionsOf(canvas).removeAll([item], hand?.beside());
  };
  return (
    <div className="map-foot map-told float no-print">
      <Glyph name="alert" className="size-4 shrink-0 text-muted" />
      <p>{words}</p>
      {about ? (
        <button type="button" className="map-told-close" onClick={() => remove(about)}>
          {t('menu.remove')}
        </button>
      ) : null}
      <button
        type="button"
        className="map-told-close"
        onClick={() => {
          onClose();
          focusStop(store.getState().active ?? undefined);
        }}
      >
        {t('selection.understood')}
      </button>
    </div>
  );
}
