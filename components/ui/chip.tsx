import type { ReactNode } from 'react';
import { Link } from './link';

/** The look of a filter, for a button that opens one as well. */
export const chipClass = (on: boolean): string =>
  `inline-flex h-7 shrink-0 items-center rounded-full border px-3 text-sm whitespace-nowrap transition-colors pointer-coarse:h-9 ${
    on
      ? 'border-accent bg-accent-soft font-medium text-accent'
      : 'border-hairline bg-surface text-ink hover:border-edge'
  }`;

interface FilterChipProps {
  /** The same page with this filter turned the other way: filters live in the address. */
  href: string;
  on: boolean;
  children: ReactNode;
}

export function FilterChip({ href, on, children }: FilterChipProps) {
  return (
    <Link href={href} scroll={false} aria-current={on ? 'true' : undefined} className={chipClass(on)}>
      {children}
    </Link>
  );
}

/** Filters stand in one line; on a phone in two, so that the one that holds is never out of sight. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-2 py-1">
      {children}
    </nav>
  );
}
