import { v7 as uuidv7 } from 'uuid';
import type { LaneKind } from '@/lib/journeys/schema';
import type { CanvasCore } from '../state/canvas-core';
import { focusStop } from '../state/focus';
import { laneName, navOf } from '../state/items';

/** What can be done to a lane beside moving, renaming and removing it. Each says what it did. */
export function laneActionsOf(canvas: CanvasCore) {
  const { store, t, announce } = canvas;
  const show = (id: string, change: { hidden?: boolean; collapsed?: boolean }, words: LaneWords, focus?: string) => {
    const lane = store.getState().map.lanes.find((it) => it.id === id);
    if (!lane || !store.dispatch({ kind: 'show-lane', id, ...change })) return;
    announce(t(`announce.${words}`, { name: laneName(canvas, lane) }));
    focusStop(focus);
  };
  const stop = (id: string) => navOf({ kind: 'lane', id });
  return {
    /** @param after below which lane; without it, below the last */
    addLane(kind: LaneKind, after?: string) {
      const lane = { id: uuidv7(), kind, name: null, hidden: false, collapsed: false };
      const { lanes } = store.getState().map;
      const before = after ? (lanes[lanes.findIndex(({ id }) => id === after) + 1]?.id ?? null) : null;
      if (!store.dispatch({ kind: 'add-lane', lane, before })) return;
      announce(t('announce.laneAdded', { name: laneName(canvas, lane) }));
      focusStop(stop(lane.id));
    },
    hideLane: (id: string, focus?: string) => show(id, { hidden: true }, 'laneHidden', focus),
    showLane: (id: string) => show(id, { hidden: false }, 'laneShown', stop(id)),
    foldLane: (id: string) => show(id, { collapsed: true }, 'laneFolded', stop(id)),
    unfoldLane: (id: string) => show(id, { collapsed: false }, 'laneUnfolded', stop(id)),
  };
}

type LaneWords = 'laneHidden' | 'laneShown' | 'laneFolded' | 'laneUnfolded';
