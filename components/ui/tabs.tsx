import Link from 'next/link';

export interface TabLink {
  href: string;
  label: string;
  current: boolean;
  count?: string;
}

/** Tabs are links: each has an address, and back goes back. */
export function Tabs({ label, items }: { label: string; items: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-hairline [scrollbar-width:none]">
      <ul className="flex gap-6">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              scroll={false}
              aria-current={item.current ? 'page' : undefined}
              className={`flex h-10 items-center gap-2 border-b-2 whitespace-nowrap transition-colors focus-visible:-outline-offset-2 ${item.current ? 'border-accent font-medium text-ink' : 'border-transparent text-muted hover:text-ink'}`}
            >
              {item.label}
              {item.count ? <span className="text-sm text-muted tabular-nums">{item.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
