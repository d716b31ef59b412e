'use client';

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { DesignedEmotion, Step } from '@/lib/journeys/schema';
import { Glyph } from '../parts/glyph';
import { personaColour } from '../parts/persona-line';
import { useCanvas } from '../state/canvas-context';
import { usePrintMark } from '../state/print-marks';
import type { Spot } from './spots';

/** That something is said about a point; for an editor also the way to say it. What it says stands in the cell's hint. */
export function EmotionComment(props: { step: Step; spot: Spot; comment: string; onOpen(): void }) {
  const { step, spot, comment, onOpen } = props;
  const { t, editable } = useCanvas();
  const mark = usePrintMark(`point ${step.id} ${spot.persona.id} ${spot.state}`);
  const style = comment ? { color: personaColour(spot.persona.colour) } : undefined;
  if (!editable) {
    if (!comment) return null;
    return (
      <span aria-hidden className="map-comment" style={style}>
        {mark ? <span className="map-mark">{mark}</span> : <Glyph name="comment" className="size-3.5" />}
      </span>
    );
  }
  return (
    <button
      type="button"
      // The point has the key for it: in the tab order this would be a stop for every step of the map.
      tabIndex={-1}
      aria-label={t(`emotion.commentOn.${spot.state}`, { persona: spot.persona.name, step: step.name })}
      data-said={comment !== '' || undefined}
      className="map-comment"
      style={style}
      onClick={onOpen}
    >
      <Glyph name={comment ? 'comment' : 'add-comment'} className="size-3.5" />
    </button>
  );
}

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
