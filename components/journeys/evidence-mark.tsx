'use client';

import type { Evidence } from '@/lib/journeys/schema';
import { useCanvas } from './canvas-context';

const fills: Record<Evidence, string> = {
  assumed: 'M0 0',
  researched: 'M8 3a5 5 0 0 1 0 10Z',
  measured: 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z',
};

export const evidences = Object.keys(fills) as Evidence[];

export function EvidenceSign({ evidence }: { evidence: Evidence }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden className="size-3">
      <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={fills[evidence]} fill="currentColor" />
    </svg>
  );
}

/** How well founded something is: an empty, a half and a full stop, with the word and since when. */
export function EvidenceMark({ evidence, since }: { evidence: Evidence; since: string }) {
  const { t, format, timeZone } = useCanvas();
  const words = t(`evidence.${evidence}`, {
    since: format.dateTime(new Date(since), { dateStyle: 'medium', timeZone }),
  });
  return (
    <span className="map-evidence" title={words}>
      <EvidenceSign evidence={evidence} />
      <span className="sr-only">{words}</span>
    </span>
  );
}
