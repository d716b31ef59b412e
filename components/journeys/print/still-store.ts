import { type CanvasState, CanvasStore } from '../state/canvas-store';
import type { MapView } from '../state/view';

/** A store that shows this view of a map and never anything else: what is on paper does not change. */
export function stillStore(state: CanvasState, view: MapView): CanvasStore {
  const still: CanvasState = { ...state, view, editing: null, active: null, selected: new Set() };
  return Object.assign(Object.create(CanvasStore.prototype) as CanvasStore, {
    getState: () => still,
    subscribe: () => () => {},
  });
}
