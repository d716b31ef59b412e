'use client';

import { type RefObject, startTransition, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useCanvas, useCanvasState } from './canvas-context';
import type { CanvasState } from './canvas-store';
import { firstRange, isLarge, type Range, rangeAround, rangeInSight, type Sight, slotsOf } from './columns-in-sight';
import { layGround } from './focus';
import { colIndex, columnOf, gridModel } from './grid-model';

function sightOf(grid: HTMLElement): Sight | null {
  const room = grid.parentElement;
  const step = grid.querySelector<HTMLElement>('.map-step');
  if (!room || !step) return null;
  const column = step.offsetWidth;
  const label = step.offsetLeft - (Number(step.getAttribute('aria-colindex')) - colIndex(0)) * column;
  // In the grid's own pixels: those of its room are the window's.
  const zoom = Number(getComputedStyle(grid).zoom) || 1;
  return { left: room.scrollLeft / zoom, width: room.clientWidth / zoom, label, column };
}

const same = (a: Range, b: Range) => a.start === b.start && a.end === b.end;

/**
 * The slots of each row of the grid. Of a large map those columns are drawn that are in sight, and those in which the
 * focus or an open field is, so that scrolling away loses neither; a card that reaches into sight from before it is drawn too.
 */
export function useColumnsInSight(grid: RefObject<HTMLElement | null>) {
  const { store, editable } = useCanvas();
  const columns = useCanvasState(store, (state) => state.view.columns);
  const count = columns.length;
  const [range, setRange] = useState(() => firstRange(count));
  const large = isLarge(count);

  // Before anything had the focus: the first column, where the tab key enters.
  const held = ({ view, active, editing }: CanvasState) => {
    const nav = editing ?? active;
    return large && nav !== null ? Math.max(0, columnOf(view, nav)) : 0;
  };
  const pinned = useCanvasState(store, held);

  useLayoutEffect(() => {
    const element = grid.current;
    const room = element?.parentElement;
    if (!element || !room) return;
    const look = () => {
      const sight = sightOf(element);
      if (!sight) return;
      const next = rangeInSight(sight, count);
      setRange((now) => (same(now, next) ? now : next));
    };
    const scrolled = () => startTransition(look);
    look();
    if (!large) return;
    const resized = new ResizeObserver(scrolled);
    resized.observe(room);
    room.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      resized.disconnect();
      room.removeEventListener('scroll', scrolled);
    };
  }, [grid, count, large]);

  useEffect(() => {
    if (!grid.current) return;
    return layGround(grid.current, {
      model: () => gridModel(store.getState().view, editable),
      draw: (column) =>
        flushSync(() => setRange((now) => rangeAround(column, now, store.getState().view.columns.length))),
    });
  }, [grid, store, editable]);

  const slots = useMemo(() => {
    const drawn = large ? range : { start: 0, end: count };
    const reaching = columns.flatMap(({ cards }, index) =>
      index < drawn.start &&
      Object.values(cards).some((list) => list.some(({ card }) => index + card.span > drawn.start))
        ? [index]
        : [],
    );
    return slotsOf(drawn, [pinned, ...reaching], count);
  }, [columns, count, large, range, pinned]);
  return slots;
}
