import type { DesignedEmotion, EmotionState, MapPersona } from '@/lib/journeys/schema';
import type { Column } from '../state/view';

/** A point of a step, or the place for one. `offset`: how far right of the column's middle it stands, in columns. */
export type Spot = { persona: MapPersona; state: EmotionState; point: DesignedEmotion | null; offset: number };

/** Points that are nearer than this on the axis would cover each other. */
const near = 0.2;
/** How far apart such points stand, in columns: a little more than a marker is wide. */
const apart = 0.085;

/** The points of a step, by persona and then by state. Those of about the same height stand beside each other. */
export function spotsOf(
  personas: readonly MapPersona[],
  states: readonly EmotionState[],
  emotions: Column['emotions'],
): Spot[] {
  const spots = personas.flatMap((persona, index) =>
    states.map((state) => ({ persona, state, point: emotions[state][index] ?? null })),
  );
  const height = ({ point }: { point: DesignedEmotion | null }) => point?.value ?? 0;
  return spots.map((spot, at) => {
    const twins = spots.flatMap((other, index) => (Math.abs(height(other) - height(spot)) < near ? [index] : []));
    return { ...spot, offset: (twins.indexOf(at) - (twins.length - 1) / 2) * apart };
  });
}
