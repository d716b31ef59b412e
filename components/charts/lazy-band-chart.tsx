'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
import { insist } from '../ui/later';
import { Skeleton } from '../ui/skeleton';
import type { BandChartProps } from './band-chart';

const BandChart = dynamic(() => insist(() => import('./band-chart').then((module) => module.BandChart)), {
  ssr: false,
  loading: () => <Skeleton className="h-full w-full" />,
});

/** The chart library is fetched once the chart is near the window and the browser idle; its place is kept from the start. */
export function LazyBandChart({ loadingLabel, ...chart }: BandChartProps & { loadingLabel: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        // Safari has no idle callback.
        const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
        idle(() => setWanted(true));
      },
      { rootMargin: '200px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="relative" style={{ height: chart.height }}>
      {wanted ? (
        <BandChart {...chart} />
      ) : (
        <>
          <span className="sr-only">{loadingLabel}</span>
          <Skeleton className="h-full w-full" />
        </>
      )}
    </div>
  );
}
