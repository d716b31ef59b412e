import { Ellipsis } from 'lucide-react';
import { type RailItem, RailLink } from './rail-link';

/** The fifth entry of the bottom bar: everything else, in a sheet that the browser itself opens and closes. */
export function RailMore({ label, items }: { label: string; items: readonly RailItem[] }) {
  return (
    <li>
      <button
        type="button"
        popoverTarget="rail-more"
        className="flex h-14 w-full flex-col items-center justify-center gap-1 px-1 text-xs text-muted"
      >
        <Ellipsis aria-hidden className="size-[18px]" />
        {label}
      </button>
      <div
        id="rail-more"
        popover="auto"
        className="animate-sheet-up fixed inset-x-0 top-auto bottom-0 m-0 w-full rounded-t-[12px] border-t border-hairline bg-surface p-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] shadow-float backdrop:bg-scrim"
      >
        <ul className="flex flex-col">
          {items.map((item) => (
            <RailLink key={item.href} {...item} place="sheet" />
          ))}
        </ul>
      </div>
    </li>
  );
}
