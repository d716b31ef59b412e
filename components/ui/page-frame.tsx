import type { ReactNode } from 'react';

/** The measure and the air of a page; `wide` for tables and dashboards, `text` for forms and reading. */
export function PageFrame({ width = 'wide', children }: { width?: 'wide' | 'text'; children: ReactNode }) {
  const measure = width === 'wide' ? 'max-w-6xl' : 'max-w-2xl';
  return <div className={`mx-auto w-full ${measure} px-4 py-8 sm:px-8 sm:py-10`}>{children}</div>;
}
