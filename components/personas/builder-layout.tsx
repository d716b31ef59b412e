import type { ReactNode } from 'react';

/** The line of steps on the left, on a phone on top; the fields beside it. */
export function BuilderLayout({ progress, children }: { progress: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-8 md:grid-cols-[13rem_minmax(0,34rem)] md:gap-14">
      <div className="md:sticky md:top-20 md:self-start">{progress}</div>
      <div>{children}</div>
    </div>
  );
}
