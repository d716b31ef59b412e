import type { JourneyMap, NoteKind, Phase } from './schema';

export { evidenceStates, journeyKinds, journeyStates } from '@/db/schema/values';

/** Kinds of notes that a team keeps beyond one map. */
export const sharedKinds = ['pain-points', 'opportunities'] as const satisfies readonly NoteKind[];
export type SharedKind = (typeof sharedKinds)[number];

/** What stands on a map that is still bare. */
export const noParts = {
  personas: [],
  phases: [],
  steps: [],
  lanes: [],
  touchpoints: [],
  placements: [],
  notes: [],
  cards: [],
  emotions: [],
} satisfies Partial<JourneyMap>;

/** In a loop the phase to which loyal customers return: the chosen one, else the first. Null where the map is a line. */
export function returningPhase(map: Pick<JourneyMap, 'shape' | 'returnsToPhaseId' | 'phases'>): Phase | null {
  if (map.shape === 'line') return null;
  return map.phases.find((phase) => phase.id === map.returnsToPhaseId) ?? map.phases[0] ?? null;
}
