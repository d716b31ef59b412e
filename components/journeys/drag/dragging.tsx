'use client';

import {
  DndContext,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react';
import { gridElement, type Hand } from '../editing/hand';
import { itemUnder } from '../grid/spreadsheet-pointer';
import { useCanvas } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import { itemOf, navOf } from '../state/items';
import type { Item } from '../state/moves';
import { namesOf, placeWords } from '../state/place-words';
import { DragView, type Shown } from './drag-view';
import { type DropPlace, dropPlace } from './drop-place';
import { changesPlaces, dropOf } from './drop-plan';

/** The map is told in its own words, by its own live region. */
const silent = {
  announcements: { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
};
function nothing() {
  return undefined;
}

/** A second finger is there to make the map larger or smaller: what the first one carries, or was about to, stays. */
function letGo({ touches }: TouchEvent): void {
  if (touches.length < 2) return;
  for (const { target } of touches) target.dispatchEvent(new Event('touchcancel'));
}

/** One thing that can be dragged: whatever is under the pointer when it goes down. So a map of thousands needs no more. */
function Grip({ onGrab }: { onGrab(item: Item): void }) {
  const { listeners, setNodeRef } = useDraggable({ id: 'map' });
  const start = useRef(listeners);
  start.current = listeners;
  useEffect(() => {
    const grid = gridElement();
    if (!grid) return;
    const over = new AbortController();
    const grab = (name: 'onMouseDown' | 'onTouchStart') => (event: Event) => {
      const stop = itemUnder(event.target);
      const item = itemOf(stop?.dataset.nav);
      if (!stop || !item || (event instanceof MouseEvent && event.button !== 0)) return;
      onGrab(item);
      setNodeRef(stop);
      start.current?.[name]?.({ nativeEvent: event, target: event.target } as unknown as SyntheticEvent);
    };
    grid.addEventListener('mousedown', grab('onMouseDown'), { signal: over.signal });
    grid.addEventListener('touchstart', grab('onTouchStart'), { signal: over.signal, passive: true });
    document.addEventListener('touchstart', letGo, { signal: over.signal, passive: true });
    grid.setAttribute('data-hand', '');
    return () => {
      over.abort();
      grid.removeAttribute('data-hand');
    };
  }, [onGrab, setNodeRef]);
  return null;
}

export function Dragging({ hand }: { hand: Hand }) {
  const canvas = useCanvas();
  const { store, t, announce } = canvas;
  const grabbed = useRef<Item | null>(null);
  const place = useRef<DropPlace | null>(null);
  const [moving, setMoving] = useState<readonly Item[] | null>(null);
  const shown = useRef<Shown | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 300, tolerance: 8 } }),
  );

  const look = useMemo(() => {
    const frame: { asked: number | null } = { asked: null };
    const at = { x: 0, y: 0 };
    const draw = () => {
      frame.asked = null;
      const grid = gridElement();
      const item = grabbed.current;
      const { map } = store.getState();
      const found = grid && item ? dropPlace(grid, map, item.kind, at.x, at.y) : null;
      const fits = found && item && dropOf(map, hand.items, item, found.drop);
      place.current = fits ? found : null;
      shown.current?.show(at, place.current?.line ?? null);
    };
    // Once a frame, however often the hand or the map moves.
    return (point?: { clientX: number; clientY: number }) => {
      if (point) Object.assign(at, { x: point.clientX, y: point.clientY });
      frame.asked ??= requestAnimationFrame(draw);
    };
  }, [store, hand]);

  useEffect(() => {
    if (!moving) return;
    const over = new AbortController();
    const { signal } = over;
    document.addEventListener('mousemove', look, { signal });
    document.addEventListener('touchmove', (event) => look(event.touches[0]), { signal });
    document.addEventListener('scroll', () => look(), { signal, capture: true });
    return () => over.abort();
  }, [moving, look]);

  const words = (items: readonly Item[]) => namesOf(canvas, store.getState().map, items);
  const start = ({ activatorEvent }: DragStartEvent) => {
    const item = grabbed.current;
    if (!item) return;
    if (!hand.selected.has(navOf(item))) hand.only(navOf(item));
    place.current = null;
    hand.carrying = true;
    setMoving(hand.items);
    look(activatorEvent instanceof MouseEvent ? activatorEvent : (activatorEvent as TouchEvent).touches[0]);
    announce(t('drag.started', { name: words(hand.items) }));
  };
  const stop = () => {
    hand.carrying = false;
    setMoving(null);
    place.current = null;
  };
  const end = () => {
    const item = grabbed.current;
    const { map } = store.getState();
    const items = hand.items;
    const operations = item && place.current && dropOf(map, items, item, place.current.drop);
    stop();
    if (!item || !operations || !changesPlaces(map, operations)) {
      announce(t('drag.cancelled', { name: words(items) }));
      return;
    }
    store.dispatchAll(operations);
    announce(
      items.length === 1
        ? placeWords(canvas, store.getState().map, item)
        : t('selection.moved', { name: words(items) }),
    );
    focusStop(navOf(item));
  };
  const cancel = () => {
    stop();
    announce(t('drag.cancelled', { name: words(hand.items) }));
  };

  return (
    <DndContext sensors={sensors} accessibility={silent} onDragStart={start} onDragEnd={end} onDragCancel={cancel}>
      <Grip
        onGrab={useMemo(
          () => (item) => {
            grabbed.current = item;
          },
          [],
        )}
      />
      {moving ? <DragView ref={shown} words={words(moving)} count={moving.length} /> : null}
    </DndContext>
  );
}
