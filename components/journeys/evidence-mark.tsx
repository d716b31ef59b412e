'use client';

import type { Evidence } from '@/lib/journeys/schema';
import { useCanvas } from './canvas-context';

export const evidences: readonly Evidence[] = ['assumed', 'researched', 'measured'];

/** How well founded something is: an empty, a half and a full stop, with the word and since when. */
export function EvidenceMark({ evidence, since }: { evidence: Evidence; since: string }) {
  const { t, format, timeZone } = useCanvas();
  const words = t(`evidence.${evidence}`, {
    since: format.dateTime(new Date(since), { dateStyle: 'medium', timeZone }),
  });
  return <span role="img" aria-label={words} title={words} className="map-evidence" data-evidence={evidence} />;
}
