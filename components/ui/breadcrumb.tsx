import type { ReactNode } from 'react';
import { Link } from './link';

interface Crumb {
  label: ReactNode;
  /** The last crumb, the page itself, has none. */
  href?: string;
}

/** Where am I. On a phone only the way up and the place itself are shown. */
export function Breadcrumb({ label, items }: { label: string; items: readonly Crumb[] }) {
  return (
    <nav aria-label={label}>
      <ol className="flex min-w-0 items-center text-base">
        {items.map((item, i) => (
          <li
            key={item.href ?? 'here'}
            className={`flex min-w-0 items-center ${i < items.length - 2 ? 'max-md:hidden' : ''} ${i === items.length - 1 ? '' : 'shrink-0'}`}
          >
            {item.href ? (
              <Link
                href={item.href}
                className="touch inline-flex min-h-6 items-center rounded-sm px-1 text-muted transition-colors hover:text-ink"
              >
                {item.label}
              </Link>
            ) : (
              <span aria-current="page" className="truncate px-1 font-medium">
                {item.label}
              </span>
            )}
            {i < items.length - 1 ? (
              <span aria-hidden className="px-0.5 text-edge">
                /
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
