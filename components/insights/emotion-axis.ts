import type { Figure } from '@/lib/insights/figures';

/** Where an emotion of −2 … +2 stands on a drawing, from 0 at the low end to 1 at the high one. */
export const shareOf = (emotion: number): number => (Math.min(2, Math.max(-2, emotion)) + 2) / 4;

export type Sign = 'above' | 'under' | 'neutral' | 'unknown';

/** On which side of neutral the answers prove an emotion to be; around neutral where the interval holds 0. */
export function signOf({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): Sign {
  if (value === null || low === null || high === null) return 'unknown';
  if (low > 0) return 'above';
  return high < 0 ? 'under' : 'neutral';
}

export const inks: Record<Sign, { fill: string; stroke: string; text: string }> = {
  above: { fill: 'fill-positive', stroke: 'stroke-positive', text: 'text-positive' },
  under: { fill: 'fill-negative', stroke: 'stroke-negative', text: 'text-negative' },
  neutral: { fill: 'fill-neutral', stroke: 'stroke-neutral', text: 'text-neutral' },
  unknown: { fill: 'fill-surface', stroke: 'stroke-edge', text: 'text-muted' },
};
