import type { ReactNode } from 'react';
import { type RailItem, RailLink } from './rail-link';
import { RailMore } from './rail-more';

interface RailProps {
  /** Name of the navigation, e.g. "Main". */
  label: string;
  /** Above the items: logo or workspace switcher; not shown in the bottom bar. */
  head?: ReactNode;
  items: readonly RailItem[];
  /** Below, at the rail's foot: settings. */
  footItems?: readonly RailItem[];
  moreLabel: string;
}

/** On a phone this many stand in the bottom bar; the rest is behind "more", the fifth. */
const IN_BAR = 4;

export function Rail({ label, head, items, footItems = [], moreLabel }: RailProps) {
  const rest = [...items.slice(IN_BAR), ...footItems];
  return (
    <>
      <nav
        aria-label={label}
        className="no-print fixed inset-y-0 left-0 z-40 hidden w-(--rail) flex-col border-r border-hairline bg-paper pb-3 md:flex"
      >
        <div className="flex h-(--topbar) shrink-0 items-center px-3 max-lg:[&_[data-wordmark]]:sr-only">{head}</div>
        <ul className="-me-2 flex flex-1 flex-col gap-0.5 overflow-y-auto py-3 pe-2 [scrollbar-width:none]">
          {items.map((item) => (
            <RailLink key={item.href} {...item} place="rail" />
          ))}
        </ul>
        <ul className="flex flex-col gap-0.5">
          {footItems.map((item) => (
            <RailLink key={item.href} {...item} place="rail" />
          ))}
        </ul>
      </nav>
      <nav
        aria-label={label}
        className="no-print fixed inset-x-0 bottom-0 z-30 border-t border-hairline bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
      >
        <ul className="grid auto-cols-fr grid-flow-col">
          {items.slice(0, IN_BAR).map((item) => (
            <RailLink key={item.href} {...item} place="bar" />
          ))}
          {rest.length > 0 ? <RailMore label={moreLabel} items={rest} /> : null}
        </ul>
      </nav>
    </>
  );
}
