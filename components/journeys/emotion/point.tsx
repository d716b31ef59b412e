'use client';

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { EMOTION } from '@/lib/insights/emotion-axis';
import type { DesignedEmotion, Step } from '@/lib/journeys/schema';
import { PersonaMarker } from '../parts/persona-line';
import { useCanvas } from '../state/canvas-context';
import { valueAt, valueByKey } from '../state/emotion-scale';
import { emotionText } from '../state/emotion-words';
import type { Spot } from './spots';

type EmotionPointProps = {
  step: Step;
  spot: Spot;
  /** While the hand still moves; null ends it. */
  onPreview(point: DesignedEmotion | null): void;
  onComment(): void;
};

/** What a hand that only means to touch moves, in pixels. */
const trembling = 3;

/** A designed point that can be set: by dragging, and by every key that a slider has. */
export function EmotionPoint({ step, spot, onPreview, onComment }: EmotionPointProps) {
  const { persona, state, point } = spot;
  const canvas = useCanvas();
  const { t, store, announce } = canvas;
  const value = point?.value ?? null;
  const from = useRef<number | null>(null);
  const held = useRef<number | null>(null);
  /** Steps by key since the point got the focus are one change, undone at once. */
  const stretch = useRef(0);
  const target = { stepId: step.id, personaId: persona.id, state };
  const set = (next: number | null, gesture?: string) =>
    store.dispatch({ kind: 'set-emotion', ...target, value: next }, gesture);

  const under = (event: PointerEvent<HTMLElement>) => {
    const plot = event.currentTarget.closest('[data-plot]')?.getBoundingClientRect();
    return plot ? valueAt((event.clientY - plot.top) / plot.height) : 0;
  };
  /** A point that is there is not moved by being touched; where there is none, a touch makes one. */
  const moves = (event: PointerEvent<HTMLElement>) => {
    if (from.current !== null && Math.abs(event.clientY - from.current) > trembling) from.current = null;
    return from.current === null;
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !moves(event)) return;
    onPreview({ ...target, value: under(event), comment: point?.comment ?? '' });
  };
  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = event.pointerId;
    from.current = point ? event.clientY : null;
  };
  const drop = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const moved = moves(event);
    letGo(event.currentTarget);
    if (moved) set(under(event));
  };
  /** @returns whether the hand held it */
  const letGo = (bearer: HTMLElement) => {
    const pointer = held.current;
    held.current = null;
    onPreview(null);
    if (pointer === null || !bearer.hasPointerCapture(pointer)) return false;
    bearer.releasePointerCapture(pointer);
    return true;
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    const next = valueByKey(event.key, value);
    if (next !== undefined) {
      event.preventDefault();
      const steps = /^(Arrow|Page)/.test(event.key)
        ? `${persona.id} ${step.id} ${state} ${stretch.current}`
        : undefined;
      if (next !== value) set(next, steps);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (point) onComment();
      else announce(t('emotion.commentNeedsPoint'));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (letGo(event.currentTarget)) announce(t('drag.cancelled', { name: persona.name }));
      else event.currentTarget.closest<HTMLElement>('[data-nav]')?.focus();
    } else if (event.key === 'Tab') {
      const points = [
        ...(event.currentTarget.closest('[data-plot]')?.querySelectorAll<HTMLElement>('[role=slider]') ?? []),
      ];
      const beside = points[points.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)];
      if (!beside) return;
      event.preventDefault();
      beside.focus();
    }
  };

  return (
    <div
      role="slider"
      tabIndex={-1}
      aria-orientation="vertical"
      aria-label={t(`emotion.point.${state}`, { persona: persona.name, step: step.name })}
      aria-valuemin={EMOTION.min}
      aria-valuemax={EMOTION.max}
      aria-valuenow={value ?? 0}
      aria-valuetext={value === null ? t('emotion.gap') : emotionText(canvas, value)}
      aria-description={point?.comment || undefined}
      className="map-point"
      onPointerDown={start}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={(event) => letGo(event.currentTarget)}
      onFocus={() => {
        stretch.current += 1;
      }}
      onKeyDown={press}
    >
      <PersonaMarker colour={persona.colour} state={state} className="size-3.5" />
    </div>
  );
}
