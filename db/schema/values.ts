/** What certain columns may hold. Only plain values, so that rules and schemas that run in a browser may name them too. */

/** The questions that give a score. Higher is better in all of them (CES 2.0 asks whether it was made easy). */
export const metrics = ['nps', 'csat', 'ces', 'emoji'] as const;

export const laneKinds = ['touchpoints', 'emotion', 'departments', 'pain-points', 'opportunities'] as const;

/** The one axis of designed and measured emotion; 0 is neutral. */
export const emotionAxis = { min: -2, max: 2 } as const;

/** How well founded something is. */
export const evidenceStates = ['assumed', 'researched', 'measured'] as const;
