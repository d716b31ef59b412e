import type { ReactNode } from 'react';
import { Link } from './link';

/** The look of a filter, for a button that opens one as well. */
export const chipClass = (on: boolean): string =>
  `inline-flex h-7 shrink-0 items-center rounded-full border px-3 text-sm whitespace-nowrap transition-colors pointer-coarse:h-11 ${
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

interface ChipRowProps {
  label: string;
  /** Many of them: on a phone they stand in `ChipLine`s that slide, since four lines of chips would hide the list. */
  lines?: boolean;
  children: ReactNode;
}

/** Filters stand in one line; on a phone in two, so that the one that holds is never out of sight. */
export function ChipRow({ label, lines, children }: ChipRowProps) {
  return (
    <nav
      aria-label={label}
      className={`flex flex-wrap items-center gap-2 py-1 ${lines ? 'max-sm:-mx-4 max-sm:flex-col max-sm:flex-nowrap max-sm:items-stretch max-sm:gap-1' : ''}`}
    >
      {children}
    </nav>
  );
}

/** One line of many on a phone; elsewhere it is as if it were not there. The chip that holds is scrolled to at first. */
export function ChipLine({ children }: { children: ReactNode }) {
  return (
    <div className="contents max-sm:flex max-sm:gap-2 max-sm:overflow-x-auto max-sm:scroll-px-4 max-sm:px-4 max-sm:py-1 max-sm:[scrollbar-width:none] max-sm:[&>[aria-current]]:[scroll-initial-target:nearest]">
      {children}
    </div>
  );
}
