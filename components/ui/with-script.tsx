'use client';
import { type ReactNode, useSyncExternalStore } from 'react';

const never = () => () => {};

interface WithScriptProps {
  /** What the page is sent with instead. */
  before?: ReactNode;
  children: ReactNode;
}

/** What does nothing without script: it comes with it, and the page is sent without it. */
export function WithScript({ before = null, children }: WithScriptProps) {
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return here ? children : before;
}
