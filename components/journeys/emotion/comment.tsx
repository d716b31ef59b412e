'use client';

import { Glyph } from '@/components/ui/glyph';
import { WithScript } from '@/components/ui/with-script';
import type { Step } from '@/lib/journeys/schema';
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
  const button = (
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
  return comment ? button : <WithScript>{button}</WithScript>;
}
