'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

export interface RailItem {
  href: string;
  label: string;
  icon: ReactNode;
  /** The item's own page only, not the pages below it: for a home. */
  exact?: boolean;
}

type Place = 'rail' | 'bar' | 'sheet';

const looks: Record<Place, string> = {
  rail: 'mx-2 h-9 gap-3 rounded-md px-3 text-base hover:bg-sunken max-lg:justify-center max-lg:px-0',
  bar: 'h-14 flex-col justify-center gap-1 px-1 text-xs',
  sheet: 'h-12 gap-4 rounded-md px-4 text-lg hover:bg-sunken',
};

/** The border beside the rail (above the bar) is the line; "you are here" is the stop on it. */
const stops: Record<Exclude<Place, 'sheet'>, string> = {
  rail: 'top-1/2 -right-[5px] -translate-y-1/2',
  bar: '-top-[5px] left-1/2 -translate-x-1/2',
};

export function RailLink({ href, label, icon, exact, place }: RailItem & { place: Place }) {
  const path = usePathname();
  const here = path === href || (!exact && path.startsWith(`${href}/`));
  return (
    <li className="relative">
      <Link
        href={href}
        aria-current={here ? 'page' : undefined}
        // A sheet stays open across client navigation unless it is told.
        onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
        className={`hint-host hint-anchor flex items-center transition-colors [&_svg]:size-[18px] [&_svg]:shrink-0 ${looks[place]} ${here ? 'font-medium text-accent' : 'text-muted hover:text-ink'}`}
      >
        {icon}
        <span className={place === 'rail' ? 'truncate max-lg:sr-only' : 'max-w-full truncate'}>{label}</span>
        {place === 'rail' ? (
          <span aria-hidden className="hint hint-right lg:hidden">
            {label}
          </span>
        ) : null}
      </Link>
      {here && place !== 'sheet' ? (
        <span
          aria-hidden
          className={`absolute z-10 size-[9px] rounded-full border-2 border-accent bg-paper ${stops[place]}`}
        />
      ) : null}
    </li>
  );
}
