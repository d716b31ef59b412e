import type { ReactNode } from 'react';

/** Good news, or what to do next, where a form was or above it. */
export function Note({ children }: { children: ReactNode }) {
  return <div className="rounded-md border border-hairline bg-surface px-4 py-3 text-base">{children}</div>;
}
