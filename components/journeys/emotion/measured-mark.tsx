import type { CSSProperties } from 'react';
import { depthOf } from '../state/emotion-scale';
import type { MeasuredStep } from '../state/emotion-words';
import { measuredOffset } from './curves';

/** What was measured at a step, with its interval, behind a line where a new series began; in words it stands in the cell's name. */
export function MeasuredMark({ measured }: { measured: MeasuredStep | undefined }) {
  if (!measured?.emotion) return null;
  const { mean, low, high } = measured.emotion;
  const place = {
    '--depth': depthOf(mean),
    '--top': depthOf(high),
    '--bottom': 1 - depthOf(low),
    '--offset': measuredOffset,
  } as CSSProperties;
  return (
    <>
      {measured.newSeries ? <div aria-hidden className="map-new-series" style={place} /> : null}
      <div aria-hidden className="map-measured" style={place} />
    </>
  );
}
