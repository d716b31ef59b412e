import type { CSSProperties } from 'react';
import type { MeasuredEmotion } from '@/lib/insights/schema';
import { depthOf } from '../state/emotion-scale';
import { measuredOffset } from './curves';

/** What was measured at a step, with its interval; in words it stands in the cell's name. */
export function MeasuredMark({ emotion: { mean, low, high } }: { emotion: MeasuredEmotion }) {
  const place = {
    '--depth': depthOf(mean),
    '--top': depthOf(high),
    '--bottom': 1 - depthOf(low),
    '--offset': measuredOffset,
  } as CSSProperties;
  return <div aria-hidden className="map-measured" style={place} />;
}
