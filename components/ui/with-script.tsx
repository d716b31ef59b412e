'use client';
import { type ReactNode, useSyncExternalStore } from 'react';

const never = () => () => {};

/** What does nothing without script: it comes with it, and the page is sent without it. */
export function WithScript({ children }: { children: ReactNode }) {
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return here ? children : null;
}
