import type { ReactNode } from 'react';

/** A part of the settings under its own heading. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="pb-10 [section+&]:border-t [section+&]:border-hairline [section+&]:pt-8">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {lead ? <p className="mt-1 max-w-prose text-muted">{lead}</p> : null}
      <div className="mt-5">{children}</div>
    </section>
  );
}
