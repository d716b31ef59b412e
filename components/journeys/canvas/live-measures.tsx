'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { LiveData } from '@/components/ui/live-data';
import { readJson } from '@/components/ui/read-json';
import type { MeasuredMap } from '@/lib/insights/schema';

type LiveMeasuresProps = {
  slug: string;
  journeyId: string;
  first: MeasuredMap;
  /** Counted up where touchpoints have moved: their answers belong to other steps now. */
  moves: number;
  onMeasured(measured: MeasuredMap): void;
};

function Watch({ slug, journeyId, first, moves, onMeasured }: LiveMeasuresProps) {
  const { data, refetch } = useQuery({
    queryKey: ['measured', slug, journeyId],
    queryFn: () => readJson<MeasuredMap>(`/api/w/${slug}/journeys/${journeyId}/measured`),
    initialData: first,
    refetchInterval: 30_000,
    refetchOnWindowFocus: 'always',
  });
  useEffect(() => onMeasured(data), [data, onMeasured]);
  useEffect(() => {
    if (moves > 0) void refetch();
  }, [moves, refetch]);
  return null;
}

/** What customers' answers say about the map: asked again on focus and twice a minute, so that it moves as they come in. */
export function LiveMeasures(props: LiveMeasuresProps) {
  return (
    <LiveData>
      <Watch {...props} />
    </LiveData>
  );
}
