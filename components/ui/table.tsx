import type { ComponentProps, ReactNode } from 'react';
import { Link } from './link';
import { TableKeys } from './table-keys';

interface TableProps {
  /** What the table holds, for those who do not see its surroundings. */
  caption: string;
  density?: 'comfortable' | 'compact';
  /** Where the table may be wider than its page, it slides and the first column stays in sight: its cells say whose the rest is. */
  keepsNames?: boolean;
  className?: string;
  children: ReactNode;
}

// Opaque, since the other columns pass under it.
const kept =
  'max-xl:overflow-x-auto max-xl:[--table-top:auto] ' +
  'max-xl:[&_tr>:first-child]:sticky max-xl:[&_tr>:first-child]:start-0 max-xl:[&_tr>:first-child]:top-auto max-xl:[&_tr>:first-child]:z-10 ' +
  'max-xl:[&_tr>:first-child]:min-w-34 max-xl:[&_tr>:first-child]:max-w-40 max-xl:[&_tr>:first-child]:bg-[var(--under,var(--paper))] ' +
  'max-xl:[&_tr>:first-child]:wrap-anywhere max-xl:[&_tr>:first-child]:shadow-[1px_0_0_var(--hairline)]';

/** Rows are as high as `density` says; arrow keys walk from row link to row link. Put <thead> and <tbody> inside. */
export function Table({ caption, density = 'comfortable', keepsNames, className, children }: TableProps) {
  const padding = density === 'compact' ? '[&_td]:py-1 [&_th]:py-1' : '[&_td]:py-2.5 [&_th]:py-2';
  return (
    <TableKeys className={`table-scroll relative max-md:overflow-x-auto ${keepsNames ? kept : ''} ${className ?? ''}`}>
      <table
        className={`w-full border-separate border-spacing-0 text-base pointer-coarse:[&_tbody_tr]:h-11.5 ${padding}`}
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </TableKeys>
  );
}

type Align = { align?: 'start' | 'end' };
const sides = { start: 'text-start', end: 'text-end' };
// Row heads carry the same rule as cells; only column heads stick, and only where the page itself scrolls.
const cell = 'border-b border-hairline px-3 align-middle first:ps-4 last:pe-4';

export function Th({
  align = 'start',
  scope = 'col',
  className,
  ...rest
}: Omit<ComponentProps<'th'>, 'align'> & Align) {
  const head =
    scope === 'col'
      ? 'sticky top-(--table-top,var(--topbar)) z-10 bg-paper text-sm text-muted whitespace-nowrap max-md:static max-md:bg-transparent'
      : 'font-medium text-ink';
  return <th scope={scope} className={`${cell} ${head} ${sides[align]} ${className ?? ''}`} {...rest} />;
}

export function Td({ align = 'start', className, ...rest }: Omit<ComponentProps<'td'>, 'align'> & Align) {
  return <td className={`${cell} ${sides[align]} ${className ?? ''}`} {...rest} />;
}

/** Clickable all over through its RowLink; `current` marks the row whose details are open. */
export function Row({ current, className, ...rest }: ComponentProps<'tr'> & { current?: boolean }) {
  const state = current ? 'bg-accent-soft' : 'hover:bg-sunken';
  return <tr className={`relative transition-colors ${state} ${className ?? ''}`} {...rest} />;
}

/** The row's one link: its area is the whole row, its name is its text. */
export function RowLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      data-row-link
      className={`font-medium text-ink after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-md focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent ${className ?? ''}`}
      {...rest}
    />
  );
}
