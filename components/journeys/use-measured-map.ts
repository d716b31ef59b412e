'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MeasuredMap } from '@/lib/insights/schema';
import type { Measured } from './canvas-context';
import { readJson } from './read-json';

/** What customers' answers say about the map: asked again on focus and twice a minute, so that it moves as they come in. */
export function useMeasuredMap(slug: string, first: MeasuredMap, journeyId: string): Measured {
  const { data } = useQuery({
    queryKey: ['measured', slug, journeyId],
    queryFn: () => readJson<MeasuredMap>(`/api/w/${slug}/journeys/${journeyId}/measured`),
    initialData: first,
    refetchInterval: 30_000,
    refetchOnWindowFocus: 'always',
  });
  return useMemo(
    () => ({
      days: data,
      touchpoints: new Map(data.touchpoints.map((measure) => [measure.touchpointId, measure])),
      steps: new Map(data.steps.map((step) => [step.stepId, step])),
    }),
    [data],
  );
}
