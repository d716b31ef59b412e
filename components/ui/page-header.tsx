import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: ReactNode;
  /** One quiet line: what this page is, or how fresh it is. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** Tabs, filters: under the title, above the rule. */
  below?: ReactNode;
}

export function PageHeader({ title, lead, actions, below }: PageHeaderProps) {
  return (
    <header className="mb-8 flex flex-col gap-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="text-2xl font-semibold wrap-anywhere">{title}</h1>
          {lead ? <p className="mt-1.5 max-w-3xl text-pretty text-muted">{lead}</p> : null}
        </div>
        {actions ? <div className="no-print flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
      {below}
    </header>
  );
}
