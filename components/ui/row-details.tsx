import type { ReactNode } from 'react';

type RowDetailsProps = {
  /** What stands on the button, and is the head of what opens. */
  summary: ReactNode;
  /** How the button is called where its words alone do not tell of which row it is. */
  label?: string;
  /** Of the button, as of a column whose words differ in length. */
  className?: string;
  children: ReactNode;
};

/** What can be done to one row of a list, opened below it; without script too. */
export function RowDetails({ summary, label, className, children }: RowDetailsProps) {
  return (
    <details className="group open:basis-full open:rounded-md open:border open:border-hairline open:bg-surface open:p-4">
      <summary
        aria-label={label}
        className={`inline-flex h-9 cursor-pointer list-none items-center rounded-md px-2.5 text-sm text-muted group-open:h-auto group-open:px-0 group-open:font-medium group-open:text-ink hover:bg-sunken hover:text-ink pointer-coarse:h-11 ${className ?? ''}`}
      >
        {summary}
      </summary>
      {children}
    </details>
  );
}
