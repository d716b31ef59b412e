import type { ReactNode } from 'react';

/** The line of steps on the left, on a phone on top; the fields beside it; where there is room, the card that they make. */
export function BuilderLayout({ progress, children }: { progress: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 md:grid-cols-[12rem_minmax(0,34rem)] md:gap-10 xl:grid-cols-[12rem_minmax(0,34rem)_minmax(13rem,18rem)]">
      <div className="md:sticky md:top-20">{progress}</div>
      {children}
    </div>
  );
}
