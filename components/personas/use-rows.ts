'use client';

import { type KeyboardEvent, type PointerEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

type KeyedRow<Row> = { key: number; row: Row };

/** Without script there is room for three more; with it, empty rows come when they are asked for. */
const SPARE = 3;

const rowsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
const textsIn = (row: HTMLElement) => [...row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-text]')];
const isEmpty = (row: HTMLElement) => textsIn(row).every((input) => input.value.trim() === '');

/** Rows of a form that can be added, removed and put in another order, by keys and by pointer; their texts go along. */
export function useRows<Row>(list: RefObject<HTMLElement | null>, given: readonly Row[], blank: Row) {
  const next = useRef(0);
  const keyed = (row: Row): KeyedRow<Row> => ({ key: next.current++, row });
  const [rows, setRows] = useState(() => [...given, ...Array.from({ length: SPARE }, () => blank)].map(keyed));
  /** Where the row that is dragged would be put. */
  const [drop, setDrop] = useState<number | null>(null);
  const [moved, setMoved] = useState<{ to: number; of: number } | null>(null);
  /** The row that is to have the focus; it comes with the rows that it is counted in. */
  const [wanted, want] = useState<{ at: number; handle: boolean } | null>(null);

  useLayoutEffect(() => {
    // What was typed before the script came stays.
    const empty = rowsIn(list.current).map(isEmpty);
    setRows((before) => before.filter((_, at) => !empty[at] || at === 0 || !empty[at - 1]));
  }, [list]);
  useLayoutEffect(() => {
    if (!wanted) return;
    const elements = rowsIn(list.current);
    const row = elements[Math.min(Math.max(wanted.at, 0), elements.length - 1)];
    const target = wanted.handle ? row?.querySelector<HTMLElement>('[data-handle]') : row && textsIn(row)[0];
    target?.focus();
    list.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [list, wanted]);

  const add = (at: number) => {
    want({ at, handle: false });
    setRows((before) => [...before.slice(0, at), keyed(blank), ...before.slice(at)]);
  };
  /** Rows that say something, after this one; those that nobody has filled make place for them. */
  const put = (after: number, said: readonly Row[]) => {
    const empty = rowsIn(list.current).map(isEmpty);
    const place = empty.slice(0, after + 1).filter((is) => !is).length;
    want({ at: place + said.length - 1, handle: false });
    setRows((before) => {
      const kept = before.filter((_, at) => !empty[at]);
      return [...kept.slice(0, place), ...said.map(keyed), ...kept.slice(place)];
    });
  };
  const remove = (at: number) => {
    want({ at: at - 1, handle: false });
    setRows((before) => (before.length > 1 ? before.filter((_, i) => i !== at) : [keyed(blank)]));
  };
  const move = (from: number, to: number, handle = false) => {
    if (to < 0 || to >= rows.length || to === from) return;
    want({ at: to, handle });
    setMoved({ to: to + 1, of: rows.length });
    setRows((before) => {
      const rest = before.filter((_, i) => i !== from);
      const row = before[from];
      return row ? [...rest.slice(0, to), row, ...rest.slice(to)] : before;
    });
  };

  /** Enter adds below, Alt+Shift and an arrow move. */
  const press = (at: number) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const down = event.key === 'ArrowDown';
    if (event.altKey && event.shiftKey && (down || event.key === 'ArrowUp')) {
      event.preventDefault();
      move(at, at + (down ? 1 : -1));
    } else if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.matches('[data-text]')) {
      event.preventDefault();
      add(at + 1);
    }
  };
  const pressHandle = (at: number) => (event: KeyboardEvent<HTMLElement>) => {
    const down = event.key === 'ArrowDown';
    if (!down && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.stopPropagation();
    move(at, at + (down ? 1 : -1), true);
  };
  const grab = (from: number) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const slotAt = (y: number) =>
      rowsIn(list.current).filter((row) => {
        const { top, height } = row.getBoundingClientRect();
        return y > top + height / 2;
      }).length;
    let slot: number | null = null;
    const end = new AbortController();
    const stop = (put: boolean) => {
      end.abort();
      setDrop(null);
      if (put && slot !== null) move(from, slot > from ? slot - 1 : slot, true);
    };
    const options = { signal: end.signal, capture: true };
    window.addEventListener(
      'pointermove',
      (at) => {
        slot = slotAt(at.clientY);
        setDrop(slot === from || slot === from + 1 ? null : slot);
      },
      options,
    );
    window.addEventListener('pointerup', () => stop(true), options);
    window.addEventListener('pointercancel', () => stop(false), options);
    window.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        stop(false);
      },
      options,
    );
  };
  return {
    rows,
    drop,
    moved,
    add,
    put,
    remove,
    press,
    handle: (at: number) => ({ onKeyDown: pressHandle(at), onPointerDown: grab(at) }),
  };
}
