import type { CSSProperties } from 'react';
import { bands, curves } from '@/lib/journeys/drawing/drawing';
import type { EmotionState, MapPersona } from '@/lib/journeys/schema';
import { personaColour, personaDash, stroke } from '../parts/persona-line';
import { depthOf } from '../state/emotion-scale';
import type { Column } from '../state/view';
import { spotsOf } from './spots';

/** Measured points stand a little right of the designed ones, so that neither hides the other; in columns. */
export const measuredOffset = 0.12;

/** The drawing is in hundredths of a column and of the axis; the box stretches it over both. */
const unit = 100;
const height = 400;
const x = (index: number, offset = 0) => (index + 0.5 + offset) * unit;
const y = (value: number) => depthOf(value) * height;

type CurvesProps = {
  personas: readonly MapPersona[];
  states: readonly EmotionState[];
  /** The column that the first of the lists is of. */
  start: number;
  /** By column. */
  emotions: readonly Column['emotions'][];
  measured: readonly ({ mean: number; low: number; high: number } | null)[];
};

/** The lines between the points. They never leave the values of two neighbours, and never cross a gap. */
export function EmotionCurves({ personas, states, start, emotions, measured }: CurvesProps) {
  const shared = { fill: 'none', vectorEffect: 'non-scaling-stroke', strokeLinejoin: 'round' } as const;
  const joined = (points: readonly ({ x: number; y: number } | null)[]) =>
    curves(points)
      .map(({ path }) => path)
      .join('');
  const spots = emotions.map((column) => spotsOf(personas, states, column));
  const through = (at: number) =>
    joined(
      spots.map((column, index) => {
        const { point, offset } = column[at] ?? {};
        return point ? { x: x(index, offset), y: y(point.value) } : null;
      }),
    );
  const intervals = measured.map(
    (it, index) => it && { x: x(index, measuredOffset), top: y(it.high), bottom: y(it.low) },
  );
  const means = measured.map((it, index) => it && { x: x(index, measuredOffset), y: y(it.mean) });
  return (
    <svg
      aria-hidden
      className="map-curves"
      viewBox={`0 0 ${emotions.length * unit} ${height}`}
      preserveAspectRatio="none"
      style={{ '--start': start, '--drawn': emotions.length } as CSSProperties}
    >
      <path d={bands(intervals).join('')} className="fill-ink/10" />
      {personas.map(({ id, colour }, index) =>
        states.map((state, nth) => (
          <path
            key={`${id} ${state}`}
            d={through(index * states.length + nth)}
            stroke={personaColour(colour)}
            strokeDasharray={personaDash(colour)}
            {...stroke[state]}
            {...shared}
          />
        )),
      )}
      <path d={joined(means)} className="stroke-ink" strokeWidth="2.5" {...shared} />
    </svg>
  );
}
