'use client';
import { lazy, Suspense } from 'react';
import { afterLoad } from '../ui/after-load';
import type { FaultProps } from './fault-page';

const load = () => import('./fault-page');
const FaultPage = lazy(() => load().then((file) => ({ default: file.FaultPage })));
// Each page names this one, and next to none needs it: it waits in the browser's cache, where a lost line does no harm.
if (typeof window !== 'undefined') void afterLoad().then(load);

export function Fault(props: FaultProps) {
  return (
    <Suspense>
      <FaultPage {...props} />
    </Suspense>
  );
}
