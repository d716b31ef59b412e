import { EMOTION } from '@/lib/insights/emotion-axis';
import type { Measure } from '@/lib/insights/figures';

interface ChartScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Zero or neutral. */
  readonly middle?: number;
}

const share: ChartScale = { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] };

/** The whole scale of each measure, so that a small change looks small. */
export const chartScales: Readonly<Record<Measure, ChartScale>> = {
  nps: { domain: [-1, 1], ticks: [-1, -0.5, 0, 0.5, 1], middle: 0 },
  emotion: { domain: [EMOTION.min, EMOTION.max], ticks: [-2, -1, 0, 1, 2], middle: 0 },
  ces: { domain: [1, 7], ticks: [1, 2, 3, 4, 5, 6, 7], middle: 4 },
  stars: { domain: [1, 5], ticks: [1, 2, 3, 4, 5], middle: 3 },
  emoji: { domain: [1, 5], ticks: [1, 2, 3, 4, 5], middle: 3 },
  csat: share,
  wow: share,
  easy: share,
};
