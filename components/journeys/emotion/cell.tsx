'use client';

import { memo, Suspense, useState } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { later } from '@/components/ui/later';
import type { DesignedEmotion, EmotionState, MapPersona, Step } from '@/lib/journeys/schema';
import { ahead } from '../parts/ahead';
import { PersonaMarker } from '../parts/persona-line';
import { useCanvas } from '../state/canvas-context';
import { depthOf } from '../state/emotion-scale';
import { type MeasuredStep, wordsOf } from '../state/emotion-words';
import { colIndex } from '../state/grid-model';
import type { Column } from '../state/view';
import { EmotionComment } from './comment';
import { MeasuredMark } from './measured-mark';
import { EmotionPoint } from './point';
import { spotsOf } from './spots';

const EmotionHint = later(() => import('./hint').then((file) => file.EmotionHint));
const [EmotionCommentEditor, loadCommentEditor] = ahead(() =>
  import('./comment-editor').then((file) => file.EmotionCommentEditor),
);

export { loadCommentEditor };

const flags = {
  lower: { glyph: 'down', look: 'text-negative' },
  higher: { glyph: 'up', look: 'text-positive' },
  mixed: { glyph: 'parts', look: 'text-muted' },
} as const;

type EmotionCellProps = {
  personas: readonly MapPersona[];
  step: Step | null;
  states: readonly EmotionState[];
  emotions: Column['emotions'];
  measured: MeasuredStep | undefined;
  index: number;
  row: number;
  onPreview(point: DesignedEmotion | null): void;
};

export const EmotionCell = memo(function EmotionCell(props: EmotionCellProps) {
  const { personas, step, states, emotions, measured, index, row, onPreview } = props;
  const canvas = useCanvas();
  const [commented, setCommented] = useState<string | null>(null);
  const [near, setNear] = useState(false);
  const come = () => setNear(true);
  const { lines, flag } = wordsOf(canvas, personas, emotions, states, measured);
  if (!step) return <div role="gridcell" aria-colindex={colIndex(index)} className="map-cell map-emotion" />;
  const emotion = measured?.emotion;
  return (
    <div
      role="gridcell"
      aria-colindex={colIndex(index)}
      aria-label={lines.join('; ')}
      data-nav={`emotion-${step.id}`}
      data-row={row}
      data-col={index}
      tabIndex={-1}
      className="map-cell map-emotion hint-host hint-anchor"
      onPointerEnter={come}
      onFocus={come}
    >
      <div data-plot className="map-plot">
        <MeasuredMark measured={measured} />
        {spotsOf(personas, states, emotions).map((spot) => {
          const { persona, state, point, offset } = spot;
          if (!point && !canvas.editable) return null;
          const key = `${persona.id} ${state}`;
          const open = () => setCommented(key);
          return (
            <div
              key={key}
              className="map-spot"
              data-gap={!point || undefined}
              data-top={(point && point.value > 1.5) || undefined}
              style={{ '--depth': depthOf(point?.value ?? 0), '--offset': offset } as React.CSSProperties}
            >
              {canvas.editable ? (
                <EmotionPoint step={step} spot={spot} onPreview={onPreview} onComment={open} />
              ) : (
                <span aria-hidden className="map-point">
                  <PersonaMarker colour={persona.colour} state={state} className="size-3.5" />
                </span>
              )}
              {point ? <EmotionComment step={step} spot={spot} comment={point.comment} onOpen={open} /> : null}
              {point && commented === key ? (
                <Suspense>
                  <EmotionCommentEditor step={step} spot={spot} point={point} onClose={() => setCommented(null)} />
                </Suspense>
              ) : null}
            </div>
          );
        })}
      </div>
      <div aria-hidden className="map-flag">
        {flag ? (
          <span className={`inline-flex items-center gap-1 font-medium ${flags[flag].look}`}>
            <Glyph name={flags[flag].glyph} className="size-3.5 shrink-0" />
            {canvas.t(`emotion.${flag}`)}
          </span>
        ) : emotion || !measured?.n ? null : (
          <span className="text-muted">{canvas.t('emotion.fewShort', { n: measured.n })}</span>
        )}
      </div>
      <Suspense>{near ? <EmotionHint lines={lines} /> : null}</Suspense>
    </div>
  );
});
