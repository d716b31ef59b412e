'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import { EMOTION } from '@/lib/insights/emotion-axis';
import type { MapPersona } from '@/lib/journeys/schema';
import { useCanvas } from './canvas-context';
import { depthOf, emotionWord, signed, valueAt, valueByKey } from './emotion-scale';
import { PersonaMarker } from './persona-line';

type EmotionPointProps = {
  persona: MapPersona;
  stepName: string;
  value: number | null;
  /** Pixels to the side, where another point stands on the same spot. */
  shift: number;
  /** While the hand still moves; undefined ends it. */
  onPreview(value: number | undefined): void;
  onSet(value: number | null): void;
};

/** A designed point that can be set: by dragging, and by every key that a slider has. */
export function EmotionPoint({ persona, stepName, value, shift, onPreview, onSet }: EmotionPointProps) {
  const { t, locale } = useCanvas();

  const under = (event: PointerEvent<HTMLElement>) => {
    const plot = event.currentTarget.closest('[data-plot]')?.getBoundingClientRect();
    return plot ? valueAt((event.clientY - plot.top) / plot.height) : 0;
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onPreview(under(event));
  };
  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drop = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.currentTarget.releasePointerCapture(event.pointerId);
    onPreview(undefined);
    onSet(under(event));
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    const next = valueByKey(event.key, value);
    if (next !== undefined) {
      event.preventDefault();
      if (next !== value) onSet(next);
      return;
    }
    if (event.key === 'Escape' || event.key === 'Enter') {
      event.preventDefault();
      event.currentTarget.closest<HTMLElement>('[data-nav]')?.focus();
    }
    if (event.key === 'Tab') {
      const points = [
        ...(event.currentTarget.closest('[data-plot]')?.querySelectorAll<HTMLElement>('[role=slider]') ?? []),
      ];
      const next = points[points.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
  };

  return (
    <div
      role="slider"
      tabIndex={-1}
      aria-orientation="vertical"
      aria-label={t('emotion.point', { persona: persona.name, step: stepName })}
      aria-valuemin={EMOTION.min}
      aria-valuemax={EMOTION.max}
      aria-valuenow={value ?? 0}
      aria-valuetext={
        value === null
          ? t('emotion.gap')
          : t('emotion.value', { value: signed(locale, value), word: t(`emotion.${emotionWord(value)}`) })
      }
      data-gap={value === null || undefined}
      className="map-point"
      style={{ '--depth': depthOf(value ?? 0), '--shift': `${shift}px` } as React.CSSProperties}
      onPointerDown={start}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={() => onPreview(undefined)}
      onKeyDown={press}
    >
      <PersonaMarker colour={persona.colour} className="size-3.5" />
    </div>
  );
}
