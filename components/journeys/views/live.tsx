'use client';

import { lazy, Suspense } from 'react';
import { showWay, useWay } from './way-address';
import { ZoomKeys } from './zoom-keys';

const ViewPresentation = lazy(() => import('./presentation').then((file) => ({ default: file.ViewPresentation })));
const ViewTable = lazy(() => import('./table').then((file) => ({ default: file.ViewTable })));

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
