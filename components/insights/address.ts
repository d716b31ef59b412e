import type { Measure } from '@/lib/insights/figures';
import type { Period } from '@/lib/insights/periods';

/** The measures that a dashboard draws over time. */
export const drawn = ['emotion', 'nps', 'csat', 'ces', 'wow'] as const satisfies readonly Measure[];
export type Drawn = (typeof drawn)[number];

type Asked = Pick<Period, 'preset' | 'from' | 'to'> & { measure: Drawn };

/** A dashboard's address: the period and the figure that is drawn are kept in it. */
export function dashboardHref(base: string, { preset, from, to, measure }: Asked): string {
  const query = new URLSearchParams(preset === 'custom' ? { from, to } : { range: preset });
  if (measure !== 'emotion') query.set('measure', measure);
  return `${base}?${query}`;
}

/** The measure that an address asks to draw; emotion, which every answer tells of, where it asks for none. */
export function askedMeasure(value: string | string[] | undefined): Drawn {
  return drawn.find((measure) => measure === value) ?? 'emotion';
}

export const mapHref = (slug: string, journeyId: string, touchpointId?: string): string =>
  `/w/${slug}/journeys/${journeyId}${touchpointId ? `?touchpoint=${touchpointId}` : ''}`;
