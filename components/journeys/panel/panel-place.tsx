'use client';

import { type ReactNode, Suspense, useState } from 'react';

type PanelPlaceProps = {
  /** Whose panel it is; null while none is open. */
  id: string | null;
  children: ReactNode;
};

/**
 * A panel that is loaded when it is wanted. The one that the page came with stands in the page itself: what a boundary
 * holds back is shown by script, and a panel's link works without.
 */
export function PanelPlace({ id, children }: PanelPlaceProps) {
  const [first] = useState(id);
  return id !== null && id === first ? children : <Suspense>{children}</Suspense>;
}
