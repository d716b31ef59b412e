'use client';

import type { CSSProperties } from 'react';
import type { Lane } from '@/lib/journeys/schema';
import { EmotionAxis } from '../emotion/axis';
import { EmotionCurves } from '../emotion/curves';
import { MeasuredMark } from '../emotion/measured-mark';
import { EmotionReading } from '../emotion/reading';
import { spotsOf } from '../emotion/spots';
import { PersonaMarker } from '../parts/persona-line';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { depthOf } from '../state/emotion-scale';
import { laneName } from '../state/items';
import type { Column } from '../state/view';
import { SlideCards } from './slide-cards';
import { type Reader, useReader } from './use-reader';
import { saidIn } from './words';
import './slide.css';

/** The points of one step, on the axis that all steps of the slide share. */
function Points({ reader, column }: { reader: Reader; column: Column }) {
  const { personas, states, measured } = reader;
  return (
    <div aria-hidden className="map-plot">
      <MeasuredMark measured={measured.steps.get(column.key)} />
      {spotsOf(personas, states, column.emotions).map(({ persona, state, point, offset }) =>
        point ? (
          <span
            key={`${persona.id} ${state}`}
            className="map-spot"
            style={{ '--depth': depthOf(point.value), '--offset': offset } as CSSProperties}
          >
            <PersonaMarker colour={persona.colour} state={state} className="size-4" />
          </span>
        ) : null,
      )}
    </div>
  );
}

/** What one lane says at one step: feelings as a table, the rest as cards or, where it follows from others, as a line. */
function Said({ reader, lane, column }: { reader: Reader; lane: Lane; column: Column }) {
  const { canvas, personas, states, measured } = reader;
  const lines = saidIn(reader, lane, column);
  if (lines.length === 0) return null;
  const follows = lane.kind === 'departments' || lane.kind === 'channels';
  return (
    <div>
      <dt className="mb-1 text-base text-muted">{laneName(canvas, lane)}</dt>
      {lane.kind === 'emotion' ? (
        <dd className="text-base">
          <EmotionReading
            personas={personas}
            states={states}
            emotions={column.emotions}
            measured={measured.steps.get(column.key)}
          />
        </dd>
      ) : follows ? (
        <dd className="text-lg">{canvas.format.list(lines, { type: 'unit' })}</dd>
      ) : (
        <SlideCards lane={lane} column={column} />
      )}
    </div>
  );
}

/** The steps of a phase as stops on the journey's line, with the curves over them. */
export function Slide({ name, columns }: { name: string; columns: readonly Column[] }) {
  const { t, store } = useCanvas();
  const reader = useReader();
  const { personas, states, measured } = reader;
  const lanes = useCanvasState(store, (state) => state.view.lanes);
  const felt = lanes.some(({ kind }) => kind === 'emotion');
  const style = { '--steps': columns.length } as CSSProperties;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section aria-label={name} tabIndex={0} className="map-slide" style={style}>
      <ol>
        {columns.map((column, index) => (
          <li key={column.key} style={{ gridColumn: index + 1 }}>
            <h3 className="text-2xl font-semibold wrap-anywhere">{column.step?.name ?? t('noSteps')}</h3>
            {felt ? <Points reader={reader} column={column} /> : null}
            <dl>
              {lanes.map((lane) => (
                <Said key={lane.id} reader={reader} lane={lane} column={column} />
              ))}
            </dl>
          </li>
        ))}
      </ol>
      {felt ? (
        <>
          <EmotionAxis />
          <EmotionCurves
            personas={personas}
            states={states}
            start={0}
            emotions={columns.map(({ emotions }) => emotions)}
            measured={columns.map(({ key }) => measured.steps.get(key)?.emotion ?? null)}
          />
        </>
      ) : null}
    </section>
  );
}
