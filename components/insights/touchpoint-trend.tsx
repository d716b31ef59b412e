'use client';

type TouchpointTrendProps = { slug: string; touchpointId: string };

/** A touchpoint's score over time, for a panel. */
export function TouchpointTrend({ touchpointId }: TouchpointTrendProps) {
  return <div data-touchpoint={touchpointId} />;
}
