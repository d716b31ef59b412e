'use client';

import { Suspense } from 'react';
import { later } from '@/components/ui/later';
import { showWay, useWay } from './way-address';
import { ZoomKeys } from './zoom-keys';

const ViewPresentation = later(() => import('./presentation').then((file) => file.ViewPresentation));
const ViewTable = later(() => import('./table').then((file) => file.ViewTable));

const leave = () => showWay(null);

/** How large the map is, and the other way to see it that the page's address asks for. */
export function ViewLive() {
  const way = useWay();
  return (
    <>
      <ZoomKeys />
      <Suspense>
        {way === 'presentation' ? <ViewPresentation onClose={leave} /> : null}
        {way === 'table' ? <ViewTable onClose={leave} /> : null}
      </Suspense>
    </>
  );
}
