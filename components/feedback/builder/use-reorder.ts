'use client';

import { type KeyboardEvent, type PointerEvent, type RefObject, useLayoutEffect, useState } from 'react';

const rowsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? [])];

/** Puts one of a list elsewhere. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/**
 * Rows, marked `data-row`, that are put in another order: dragged by what is marked `data-handle`, by Alt+Shift and an arrow
 * anywhere in them, or by an arrow on the handle.
 */
export function useReorder(
  list: RefObject<HTMLElement | null>,
  length: number,
  move: (from: number, to: number) => void,
) {
  /** Where the row that is dragged would be put. */
  const [drop, setDrop] = useState<number | null>(null);
  const [told, setTold] = useState<{ to: number; of: number } | null>(null);
  const [wanted, want] = useState<{ at: number } | null>(null);
  useLayoutEffect(() => {
    if (wanted) rowsIn(list.current)[wanted.at]?.querySelector<HTMLElement>('[data-handle]')?.focus();
  }, [list, wanted]);

  const put = (from: number, to: number) => {
    if (to < 0 || to >= length || to === from) return;
    move(from, to);
    want({ at: to });
    setTold({ to: to + 1, of: length });
  };
  const press = (at: number) => (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.nativeEvent.isComposing) return;
    const onHandle = event.target instanceof HTMLElement && event.target.matches('[data-handle]');
    if (!onHandle && !(event.altKey && event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    put(at, at + step);
  };
  const grab = (from: number) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    let slot: number | null = null;
    const end = new AbortController();
    const stop = (done: boolean) => {
      end.abort();
      setDrop(null);
      if (done && slot !== null) put(from, slot > from ? slot - 1 : slot);
    };
    const options = { signal: end.signal, capture: true };
    const follow = ({ clientY }: { clientY: number }) => {
      slot = rowsIn(list.current).filter((row) => {
        const { top, height } = row.getBoundingClientRect();
        return clientY > top + height / 2;
      }).length;
      setDrop(slot === from || slot === from + 1 ? null : slot);
    };
    const cancel = (key: globalThis.KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      stop(false);
    };
    window.addEventListener('pointermove', follow, options);
    window.addEventListener('pointerup', () => stop(true), options);
    window.addEventListener('pointercancel', () => stop(false), options);
    window.addEventListener('keydown', cancel, options);
  };
  return { drop, told, press, grab };
}

/** The line where a dragged row would be put. */
export const dropMark =
  'before:pointer-events-none before:absolute before:inset-x-0 before:-top-[3px] before:h-0.5 before:rounded-full before:bg-accent';
