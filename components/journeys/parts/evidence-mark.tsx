'use client';

import { instantText } from '@/lib/format';
import type { Evidence } from '@/lib/journeys/schema';
import { useCanvas } from '../state/canvas-context';

export { evidenceStates as evidences } from '@/lib/journeys/rules';

/** How well founded something is: an empty, a half and a full stop, with the word and since when. */
export function EvidenceMark({ evidence, since }: { evidence: Evidence; since: string }) {
  const { t, locale, timeZone } = useCanvas();
  const words = t(`evidence.${evidence}`, { since: instantText(locale, since, timeZone) });
  return <span role="img" title={words} className="map-evidence" data-evidence={evidence} />;
}
