import Link from 'next/link';
import type { ReactNode } from 'react';

const look =
  'inline-flex h-7 shrink-0 items-center gap-1.5 rounded-full border text-sm whitespace-nowrap transition-colors pointer-coarse:h-9 [&_svg]:size-3.5';

interface FilterChipProps {
  /** The same page with this filter turned the other way: filters live in the address. */
  href: string;
  on: boolean;
  icon?: ReactNode;
  count?: string;
  children: ReactNode;
}

export function FilterChip({ href, on, icon, count, children }: FilterChipProps) {
  const state = on
    ? 'border-accent bg-accent-soft font-medium text-accent'
    : 'border-hairline bg-surface text-ink hover:border-edge';
  return (
    <Link href={href} scroll={false} aria-current={on ? 'true' : undefined} className={`${look} px-3 ${state}`}>
      {icon}
      {children}
      {count ? <span className={`text-xs tabular-nums ${on ? '' : 'text-muted'}`}>{count}</span> : null}
    </Link>
  );
}

/** Filters stand in one line and scroll sideways on a phone instead of pushing the work down. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav
      aria-label={label}
      className="-mx-1 flex items-center gap-2 overflow-x-auto px-1 py-1 [scrollbar-width:none] md:flex-wrap"
    >
      {children}
    </nav>
  );
}
