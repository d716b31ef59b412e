'use client';

import { Fragment } from 'react';
import type { EmotionState, MapPersona } from '@/lib/journeys/schema';
import { PersonaMarker } from '../parts/persona-line';
import { useCanvas } from '../state/canvas-context';
import { emotionText, type MeasuredStep, wordsOf } from '../state/emotion-words';
import type { Column } from '../state/view';
import './reading.css';

type EmotionReadingProps = {
  personas: readonly MapPersona[];
  states: readonly EmotionState[];
  emotions: Column['emotions'];
  measured: MeasuredStep | undefined;
};

/** What the picture of a step's emotion says, as a small table: who feels how, why, and what was measured. */
export function EmotionReading({ personas, states, emotions, measured }: EmotionReadingProps) {
  const canvas = useCanvas();
  const { t } = canvas;
  const said = wordsOf(canvas, personas, emotions, states, measured);
  return (
    <div className="map-reading" data-states={states.length}>
      {states.length > 1 ? (
        <div className="map-reading-row text-muted">
          <span />
          {states.map((state) => (
            <span key={state}>{t(`emotion.${state}`)}</span>
          ))}
        </div>
      ) : null}
      {personas.map((persona, index) => (
        <Fragment key={persona.id}>
          <div className="map-reading-row">
            <span className="map-reading-who">
              <PersonaMarker colour={persona.colour} className="mt-1 size-3 shrink-0" />
              {persona.name}
            </span>
            {states.map((state) => {
              const point = emotions[state][index];
              return (
                <span key={state} className={point ? 'font-medium' : 'text-muted'}>
                  {point ? emotionText(canvas, point.value) : t('emotion.gap')}
                </span>
              );
            })}
          </div>
          {states.map((state) => {
            const comment = emotions[state][index]?.comment;
            return comment ? (
              <p key={state} className="map-reading-why">
                {states.length > 1 ? <span className="text-muted">{t(`emotion.${state}`)}: </span> : null}“{comment}”
              </p>
            ) : null;
          })}
        </Fragment>
      ))}
      <div className="map-reading-rest">
        {[...said.measured, ...said.compared].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
