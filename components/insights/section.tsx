import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';

interface SectionProps {
  id: string;
  title: string;
  note?: string;
  actions?: ReactNode;
  /** Without the frame: tables bring rules of their own. */
  bare?: boolean;
  children: ReactNode;
}

export function Section({ id, title, note, actions, bare, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          {note ? <p className="max-w-3xl text-sm text-pretty text-muted">{note}</p> : null}
        </div>
        {actions}
      </div>
      {bare ? (
        children
      ) : (
        <Card asChild>
          <div>{children}</div>
        </Card>
      )}
    </section>
  );
}
