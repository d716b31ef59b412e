'use client';

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { DesignedEmotion, Step } from '@/lib/journeys/schema';
import { useCanvas } from '../state/canvas-context';
import type { Spot } from './spots';

type EditorProps = { step: Step; spot: Spot; point: DesignedEmotion; onClose(): void };

/** One line at the point: Enter saves, and so does leaving; Esc leaves it as it was; nothing takes the comment away. */
export function EmotionCommentEditor({ step, spot, point, onClose }: EditorProps) {
  const { t, store } = useCanvas();
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const close = (save: boolean, byKey: boolean) => {
    if (over.current) return;
    over.current = true;
    const comment = field.current?.value.trim() ?? '';
    if (byKey) field.current?.closest('.map-spot')?.querySelector<HTMLElement>('[role=slider]')?.focus();
    if (save && comment !== point.comment) {
      const { stepId, personaId, state, value } = point;
      store.dispatch({ kind: 'set-emotion', stepId, personaId, state, value, comment });
    }
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    close(event.key === 'Enter', true);
  };
  return (
    <input
      ref={field}
      type="text"
      aria-label={t(`emotion.commentOn.${spot.state}`, { persona: spot.persona.name, step: step.name })}
      placeholder={t('emotion.commentPlaceholder')}
      defaultValue={point.comment}
      maxLength={500}
      className="map-comment-editor float"
      data-below={point.value > 0 || undefined}
      onKeyDown={press}
      onBlur={() => close(true, false)}
    />
  );
}
