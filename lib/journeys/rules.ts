import type { JourneyMap, Phase } from './schema';

/** In a loop the phase to which loyal customers return: the chosen one, else the first. Null where the map is a line. */
export function returningPhase(map: Pick<JourneyMap, 'shape' | 'returnsToPhaseId' | 'phases'>): Phase | null {
  if (map.shape === 'line') return null;
  return map.phases.find((phase) => phase.id === map.returnsToPhaseId) ?? map.phases[0] ?? null;
}
