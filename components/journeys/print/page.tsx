'use client';

import { type ReactNode, Suspense } from 'react';
import { afterLoad } from '@/components/ui/after-load';
import { later } from '@/components/ui/later';
import { WithScript } from '@/components/ui/with-script';

const Printing = later(async () => {
  await afterLoad();
  return (await import('./printing')).Printing;
});

/** The map on the screen, and beside it the same for paper. */
export function PrintPage({ children }: { children: ReactNode }) {
  return (
    <div className="map-page">
      {children}
      <WithScript>
        <Suspense>
          <Printing />
        </Suspense>
      </WithScript>
    </div>
  );
}
