import type { TouchpointMeasure } from '@/lib/insights/schema';
import type { Canvas } from './canvas-context';

/** A measure's value in its own unit, as people write it; a hyphen would not be read aloud. */
export function scoreValue(
  { format }: Pick<Canvas, 'format'>,
  metric: TouchpointMeasure['metric'],
  value: number,
): string {
  switch (metric) {
    case 'nps':
      return format.number(Math.round(value * 100), { signDisplay: 'exceptZero' }).replace('-', '\u2212');
    case 'csat':
      return format.number(value, { style: 'percent', maximumFractionDigits: 0 });
    default:
      return format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  }
}
