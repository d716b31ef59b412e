import type { Figure } from '@/lib/insights/figures';

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
