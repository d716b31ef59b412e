'use client';

import { Suspense } from 'react';
import { later } from '@/components/ui/later';
import { useViewSettings } from './use-narrowing';

const ViewNarrowed = later(() => import('./narrowed').then((file) => file.ViewNarrowed));

/** That this is not all of the map, and the way back to all of it. */
export function ViewBar() {
  const settings = useViewSettings();
  if (Object.keys(settings).length === 0) return null;
  return (
    <Suspense>
      <ViewNarrowed settings={settings} />
    </Suspense>
  );
}
