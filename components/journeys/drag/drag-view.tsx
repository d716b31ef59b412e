'use client';

import { type Ref, useImperativeHandle, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Line } from './drop-place';

export type Shown = { show(at: { x: number; y: number }, line: Line | null): void };

type DragViewProps = { ref: Ref<Shown>; words: string; count: number };

/** What the hand carries, and the line where it would stand. Moved without drawing anything else anew. */
export function DragView({ ref, words, count }: DragViewProps) {
  const carried = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  useImperativeHandle(
    ref,
    (): Shown => ({
      show(at, to) {
        if (carried.current) carried.current.style.transform = `translate(${at.x + 12}px, ${at.y + 8}px)`;
        if (!line.current) return;
        line.current.hidden = !to;
        if (!to) return;
        const { x, y, length, upright } = to;
        line.current.style.transform = `translate(${x}px, ${y}px)`;
        line.current.style.width = upright ? '' : `${length}px`;
        line.current.style.height = upright ? `${length}px` : '';
        line.current.dataset.upright = String(upright);
      },
    }),
    [],
  );
  return createPortal(
    <div aria-hidden className="no-print">
      <div ref={line} hidden className="map-drop-line" />
      <div ref={carried} className="map-carried float">
        {count > 1 ? <span className="map-carried-count">{count}</span> : null}
        <span className="line-clamp-3">{words}</span>
      </div>
    </div>,
    document.body,
  );
}
