import type { ReactNode } from 'react';

/** The air and the measure of a page; `text` is narrower, for forms and reading, but begins where every page begins. */
export function PageFrame({ width = 'wide', children }: { width?: 'wide' | 'text'; children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-6xl px-4 py-8 sm:px-8 sm:py-10">
      {width === 'wide' ? children : <div className="max-w-2xl">{children}</div>}
    </div>
  );
}
